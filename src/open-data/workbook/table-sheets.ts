/** The tables of a scope as sheets of a workbook, with a dictionary and a sheet that says what the file is. */
import type { Cell, Column, Kind, RowContext } from '../column.ts';
import { batches, type Scope, type Table } from '../table.ts';
import type { SheetColumn } from './sheet-xml.ts';
import type { Sheet } from './workbook.ts';

const widths: Readonly<Record<Kind, number>> = {
  text: 18,
  address: 30,
  integer: 10,
  number: 12,
  decimal: 16,
  date: 12,
};
/** Columns of sentences. */
const long = /^(?:title|name|project_name|purpose|goals|description|message|printed|expected|hint|target_text|basis)$/u;

const sheetColumn = ({ name, type }: Column): SheetColumn => ({
  name,
  kind: type.kind,
  width: Math.max(long.test(name) ? 36 : widths[type.kind], name.length + 3),
});

export const tableSheet = (table: Table, rows: number, context: RowContext, scope: Scope): Sheet => ({
  title: table.title,
  columns: table.columns.map(sheetColumn),
  rows,
  *batches() {
    for (const records of batches(table, context, scope))
      yield records.map((record) => table.columns.map(({ name }) => record[name] ?? null));
  },
});

const textSheet = (title: string, header: readonly [string, number][], rows: readonly (readonly Cell[])[]): Sheet => ({
  title,
  columns: header.map(([name, width]) => ({ name, width, kind: 'text' })),
  rows: rows.length,
  batches: () => [rows],
});

export const dictionarySheet = (tables: readonly Table[]): Sheet =>
  textSheet(
    '数据字典',
    [
      ['表', 14],
      ['列', 24],
      ['名称', 24],
      ['说明', 70],
      ['Description', 70],
      ['类型', 28],
      ['可空', 8],
      ['取自', 40],
    ],
    tables.flatMap((table) =>
      table.columns.map(({ name, title, zh, en, type, optional, source }) => [
        table.title,
        name,
        title,
        zh,
        en,
        type.label,
        optional ? '是' : '否',
        source,
      ]),
    ),
  );

export const aboutSheet = (facts: readonly (readonly [string, string])[]): Sheet =>
  textSheet(
    '说明',
    [
      ['项', 20],
      ['内容', 100],
    ],
    facts,
  );
