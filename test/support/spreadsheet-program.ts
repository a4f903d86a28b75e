/**
 * LibreOffice where the machine has it: the program that many readers open our files with. A machine without it reads the
 * same files with a library; the name of the reader stands in the names of the tests.
 */
import { execFile } from 'node:child_process';
import { access, readdir, readFile } from 'node:fs/promises';
import { delimiter, join, parse as parsePath } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';

const run = promisify(execFile);

export interface SpreadsheetProgram {
  readonly name: string;
  /** Texts of the cells of an XLSX file, by the titles of its sheets. `scratch` may be filled as it likes. */
  sheets(file: string, scratch: string): Promise<ReadonlyMap<string, string[][]>>;
}

/** UTF-8, all fields as they are stored and not as they are formatted, every sheet a file of its own. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

const relaxed = { relax_column_count: true };

const libreOffice = (command: string): SpreadsheetProgram => ({
  name: 'LibreOffice',
  async sheets(file, scratch) {
    const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
    const out = join(scratch, 'sheets');
    await run(command, [profile, '--headless', '--convert-to', csvFilter, '--outdir', out, file], { timeout: 120_000 });
    const before = `${parsePath(file).name}-`;
    const sheets = new Map<string, string[][]>();
    for (const name of await readdir(out))
      sheets.set(name.slice(before.length, -'.csv'.length), parse(await readFile(join(out, name)), relaxed));
    return sheets;
  },
});

const library: SpreadsheetProgram = {
  name: 'read-excel-file, as LibreOffice (apt-get install libreoffice-calc) is not here',
  async sheets(file) {
    const sheets = await readXlsxFile(file, { trim: false });
    return new Map(
      sheets.map(({ sheet, data }) => [
        sheet,
        data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
      ]),
    );
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
