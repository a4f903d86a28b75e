/** The tables of one part of the catalogue in all its formats: every record is made once and goes to all files. */
import { tablePath, workbookPath } from '../../../src/catalogue/addresses.ts';
import type { RowContext } from '../../../src/open-data/column.ts';
import type { DataScope } from '../../../src/open-data/scopes.ts';
import { batches, type Table } from '../../../src/open-data/table.ts';
import { tableEncoder } from '../../../src/open-data/table-encoder.ts';
import { workbookTables } from '../../../src/open-data/tables.ts';
import { aboutSheet, dictionarySheet, tableSheet } from '../../../src/open-data/workbook/table-sheets.ts';
import { workbook } from '../../../src/open-data/workbook/workbook.ts';
import type { DataFolder } from './data-folder.ts';

export function writeTables(
  data: DataFolder,
  context: RowContext,
  { scope, folder, tables, formats }: DataScope,
): void {
  for (const table of tables) {
    const files = formats.map((format) => ({
      encoder: tableEncoder(table, format),
      file: data.open(tablePath(folder, table.name, format)),
    }));
    let rows = 0;
    for (const { encoder, file } of files) file.write(encoder.open());
    for (const records of batches(table, context, scope)) {
      rows += records.length;
      for (const { encoder, file } of files) file.write(encoder.add(records));
    }
    for (const { encoder, file } of files) {
      file.write(encoder.close());
      file.close(rows);
    }
  }
}

/** Facts of the sheet that says what the file is. */
export type About = (scope: DataScope) => readonly (readonly [string, string])[];

export async function writeWorkbook(
  data: DataFolder,
  context: RowContext,
  part: DataScope,
  about: About,
): Promise<void> {
  const rowsOf = (table: Table): number => {
    const known = data.files.get(tablePath(part.folder, table.name, 'csv'))?.rows;
    if (known !== undefined && known !== null) return known;
    let rows = 0;
    for (const records of batches(table, context, part.scope)) rows += records.length;
    return rows;
  };
  const sheets = workbookTables.map((table) => tableSheet(table, rowsOf(table), context, part.scope));
  const all = [...sheets, dictionarySheet(workbookTables), aboutSheet(about(part))];
  await data.stream(workbookPath(part.folder), workbook(all));
}
