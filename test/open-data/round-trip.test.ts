/** Whatever a document prints comes back from every format as it was, read by programs that we did not write. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { readSheet } from 'read-excel-file/node';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Cell } from '../../src/open-data/column.ts';
import { integer, number, oneOf, text, wan } from '../../src/open-data/column.ts';
import { toCsv } from '../../src/open-data/csv.ts';
import { guardFormula } from '../../src/open-data/formula-guard.ts';
import { jsonLinesEncoder, recordsToJson } from '../../src/open-data/json.ts';
import { encodeText } from '../../src/open-data/encoder.ts';
import { parquetEncoder } from '../../src/open-data/parquet.ts';
import { type Batches, defineTable, type TableRecord } from '../../src/open-data/table.ts';
import { workbook } from '../../src/open-data/workbook/workbook.ts';

interface Row {
  readonly name: string;
  readonly note: string | null;
  readonly count: number;
  readonly share: number | null;
  readonly money: string | null;
}

const column = { title: '列', zh: '列。', en: 'Column.', source: '测试' };
const table = defineTable<Row>({
  name: 'rows',
  title: '行',
  zh: '行。',
  en: 'Rows.',
  rows: () => [],
  columns: [
    { ...column, name: 'name', type: text, read: ({ name }) => name },
    { ...column, name: 'note', type: text, optional: true, read: ({ note }) => note },
    { ...column, name: 'count', type: integer, read: ({ count }) => count },
    { ...column, name: 'share', type: number, optional: true, read: ({ share }) => share },
    { ...column, name: 'money', type: wan, optional: true, read: ({ money }) => money },
    { ...column, name: 'kind', type: oneOf(['a']), read: () => 'a' },
  ],
});

const record = ({ name, note, count, share, money }: Row): TableRecord => ({
  name,
  note,
  count,
  share,
  money,
  kind: 'a',
});

/** Text that spreadsheets, CSV, XML or JSON may stumble over, and any other. */
const printed = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+86',
    '-购置PPT制作软件(2套)',
    '@SUM(A1)',
    '\t前有制表符',
    '\r=1',
    '"引号"，\'单引号\'',
    'a,b\r\nc',
    '第一行\n第二行',
    '😀👨‍👩‍👧',
    '零\u200B宽\uFEFF字',
    '\u202E右到左\u202C عربي',
    '_x000D_ 与 _x005F_',
    '<b>&amp;]]>',
    ' 前后有空格 ',
    '\u0000\u0007\u001B\uFFFE\uFFFF\uFFFD',
    '〇𠮷',
    '0001',
    '1e5',
    'true',
    'null',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

/** Any amount that a float shows exactly. */
const money = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }).map((fen) => {
  const digits = String(Math.abs(fen)).padStart(7, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6).replace(/0{1,4}$/u, '')}`;
});

const rows = fc.array(
  fc.record<Row>({
    name: printed,
    note: fc.option(printed.filter((value) => value !== '')),
    count: fc.integer(),
    share: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))),
    money: fc.option(money),
  }),
  { maxLength: 12 },
);

const columns = table.columns.map(({ name }) => name);

test('CSV', () => {
  fc.assert(
    fc.property(rows, (each) => {
      const read: string[][] = parse(toCsv(table, each.map(record)), { bom: true, record_delimiter: '\r\n' });
      const shown = (cell: Cell | undefined): string =>
        typeof cell === 'string' ? guardFormula(cell) : String(cell ?? '');
      expect(read[0]).toEqual(columns);
      expect(read.slice(1)).toEqual(each.map(record).map((row) => columns.map((name) => shown(row[name]))));
    }),
  );
});

test('JSON and JSON Lines', () => {
  fc.assert(
    fc.property(rows, (each) => {
      const records = each.map(record);
      expect(JSON.parse(recordsToJson(records))).toEqual(records);
      const lines = encodeText(jsonLinesEncoder(), records).split('\n').slice(0, -1);
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(records);
    }),
  );
});

function parquetBytes(batches: Batches): ArrayBuffer {
  const encoder = parquetEncoder(table);
  const chunks = [encoder.open(), ...[...batches].map((batch) => encoder.add(batch)), encoder.close()];
  const whole = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
  return whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length);
}

const millionths = (amount: unknown): number | null => (amount === null ? null : Math.round(Number(amount) * 1e6));

test('Parquet', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (each) => {
      const read = await parquetReadObjects({ file: parquetBytes([each.map(record)]) });
      // This reader makes a float of a decimal; that it is exact is shown with DuckDB.
      expect(read.map((row) => ({ ...row, money: millionths(row['money']) }))).toEqual(
        each.map(record).map((row) => ({ ...row, money: millionths(row['money']) })),
      );
    }),
  );
});

test('Parquet in several groups of rows', async () => {
  const row = record({ name: '行', note: null, count: 1, share: 0.5, money: '12.34' });
  const batches = Array.from({ length: 45 }, () => Array.from({ length: 1000 }, () => row));
  const read = await parquetReadObjects({ file: parquetBytes(batches) });
  expect(read).toHaveLength(45_000);
  expect(read.at(-1)).toEqual({ ...row, money: 12.34 });
});

async function sheet(records: readonly TableRecord[]): Promise<readonly (readonly unknown[])[]> {
  const file = await buffer(
    workbook([
      {
        title: '行',
        columns: table.columns.map(({ name, type }) => ({ name, kind: type.kind, width: 10 })),
        rows: records.length,
        batches: () => [records.map((row) => columns.map((name) => row[name] ?? null))],
      },
    ]),
  );
  return readSheet(file, '行', { trim: false });
}

test('Excel', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (each) => {
      const [header, ...read] = await sheet(each.map(record));
      expect(header).toEqual(columns);
      // This reader tells an empty text as none.
      expect(read).toEqual(
        each.map(({ name, note, count, share, money: amount }) => [
          name === '' ? null : name,
          note,
          count,
          share,
          amount === null ? null : Number(amount),
          'a',
        ]),
      );
    }),
    { numRuns: 60 },
  );
});
