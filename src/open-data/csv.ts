/**
 * CSV as RFC 4180 asks: CRLF, fields quoted when they hold a comma, a quote or a line break; UTF-8 with a byte order
 * mark, so that spreadsheet programs read Chinese.
 */
import { guardFormula } from './formula-guard.ts';
import type { Table, TableRecord } from './table.ts';

const byteOrderMark = '\uFEFF';

const quote = (field: string): string => (/[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

function field(cell: string | number | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'number' ? String(cell) : quote(guardFormula(cell));
}

export function toCsv(table: Pick<Table, 'columns'>, records: readonly TableRecord[]): string {
  const names = table.columns.filter((column) => !column.jsonOnly).map((column) => column.name);
  const lines = [names.join(','), ...records.map((record) => names.map((name) => field(record[name])).join(','))];
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}
