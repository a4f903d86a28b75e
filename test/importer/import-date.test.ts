/** The day when a document first came in: recorded once, and kept by whatever is imported over it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { importReportSchema, type ImportReport } from '../../src/diagnostics/import-report.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { document2021 } from './support/render-cell-lines.ts';
import { importFolder, type ImportFolder } from './support/run-import.ts';
import { sampleProject } from './support/sample.ts';

vi.setConfig({ testTimeout: 60_000 });

const place = 'documents/130183/2023/361001.import.json';
const text = document2021([sampleProject]);

let { out, file, run, written }: ImportFolder = await importFolder();
beforeEach(async () => {
  ({ out, file, run, written } = await importFolder());
  await run(await file('a.txt', text));
});

const report = async (): Promise<ImportReport> => importReportSchema.parse(JSON.parse((await written())[place] ?? ''));

/** As if the report had been written on another day, or by an importer that recorded none. */
async function redate(importedOn: string | undefined): Promise<void> {
  const { document, importedOn: _, ...rest } = await report();
  await writeFiles(out, { [place]: `${JSON.stringify({ document, importedOn, ...rest }, null, 2)}\n` });
}

test('a new document has the day of its import', async () => {
  const { importedOn = '' } = await report();
  expect(Math.abs(Date.parse(importedOn) - Date.now())).toBeLessThan(2 * 24 * 3600 * 1000);
});

test('the same file again, or a correction, leaves the day as it was', async () => {
  await redate('2020-02-02');
  await run(await file('a.txt', text));
  expect((await report()).importedOn).toBe('2020-02-02');
  await run(await file('b.txt', text.replaceAll('36.00', '37.00')));
  expect((await report()).importedOn).toBe('2020-02-02');
});

test('a day that was never recorded is not made up later', async () => {
  await redate(undefined);
  await run(await file('a.txt', text));
  expect((await report()).importedOn).toBeUndefined();
});
