/**
 * LibreOffice where the machine has it: the program that many readers open our files with. A machine without it reads the
 * same files with a library; the name of the reader stands in the names of the tests.
 */
import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { delimiter, join, parse as parsePath } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';

const run = promisify(execFile);

export interface SpreadsheetProgram {
  readonly name: string;
  /** Texts of the cells of a sheet of an XLSX file. */
  sheet(file: string, title: string, scratch: string): Promise<string[][]>;
}

/** UTF-8, all fields as they are stored and not as they are formatted, every sheet a file of its own. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

const libreOffice = (command: string): SpreadsheetProgram => ({
  name: 'LibreOffice',
  async sheet(file, title, scratch) {
    const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
    await run(command, [profile, '--headless', '--convert-to', csvFilter, '--outdir', scratch, file], {
      timeout: 120_000,
    });
    const text = await readFile(join(scratch, `${parsePath(file).name}-${title}.csv`));
    return parse(text, { relax_column_count: true });
  },
});

const library: SpreadsheetProgram = {
  name: 'read-excel-file, as LibreOffice (apt-get install libreoffice-calc) is not here',
  async sheet(file, title) {
    const sheets = await readXlsxFile(file, { trim: false });
    const data = sheets.find(({ sheet }) => sheet === title)?.data ?? [];
    return data.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  },
};

export async function spreadsheetProgram(): Promise<SpreadsheetProgram> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const command = join(folder, 'soffice');
    const there = await access(command).then(
      () => true,
      () => false,
    );
    if (there) return libreOffice(command);
  }
  return library;
}
