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
  /** Texts of the cells of a CSV file, opened as UTF-8, which a byte order mark makes programs with windows propose. */
  csv(file: string, scratch: string): Promise<string[][]>;
}

/** UTF-8, all fields as they are stored and not as they are formatted, every sheet a file of its own. */
const csvFilter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

function libreOffice(command: string): SpreadsheetProgram {
  const convert = async (
    file: string,
    filter: string,
    out: string,
    scratch: string,
    ...more: string[]
  ): Promise<void> => {
    const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
    const options = [profile, '--headless', ...more, '--convert-to', filter, '--outdir', out, file];
    await run(command, options, { timeout: 120_000 });
  };
  const rows = async (file: string): Promise<string[][]> => parse(await readFile(file), { relax_column_count: true });
  return {
    name: 'LibreOffice',
    async sheets(file, scratch) {
      const out = join(scratch, 'sheets');
      await convert(file, csvFilter, out, scratch);
      const before = `${parsePath(file).name}-`;
      const sheets = new Map<string, string[][]>();
      for (const name of await readdir(out))
        sheets.set(name.slice(before.length, -'.csv'.length), await rows(join(out, name)));
      return sheets;
    },
    async csv(file, scratch) {
      // By way of its own format, so that what is read back is what it understood.
      const { name } = parsePath(file);
      await convert(file, 'ods', scratch, scratch, '--infilter=CSV:44,34,76');
      await convert(join(scratch, `${name}.ods`), csvFilter, join(scratch, 'csv'), scratch);
      return rows(join(scratch, 'csv', `${name}-${name}.csv`));
    },
  };
}

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
  csv: async (file) => parse(await readFile(file), { bom: true }),
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
