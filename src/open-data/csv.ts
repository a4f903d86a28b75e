/**
 * CSV as RFC 4180 asks: CRLF, fields quoted when they hold a comma, a quote or a line break; UTF-8 with a byte order
 * mark, so that spreadsheet programs read Chinese.
 */
import type { Cell } from './column.ts';
import { type Encoder, encodeText } from './encoder.ts';
import { guardFormula } from './formula-guard.ts';
import { csvColumns, type Table, type TableRecord } from './table.ts';

const byteOrderMark = '\uFEFF';

const quote = (field: string): string => (/[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

function field(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'number' ? String(cell) : quote(guardFormula(cell));
}

export function csvEncoder(table: Pick<Table, 'columns'>): Encoder {
  const names = csvColumns(table).map(({ name }) => name);
  return {
    open: () => `${byteOrderMark}${names.join(',')}\r\n`,
    add: (records) => records.map((record) => `${names.map((name) => field(record[name])).join(',')}\r\n`).join(''),
    close: () => '',
  };
}

export const toCsv = (table: Pick<Table, 'columns'>, records: readonly TableRecord[]): string =>
  encodeText(csvEncoder(table), records);
