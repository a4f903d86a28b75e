/** What was given by hand against what a file says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { regionDoubt, saysOtherwise } from '../../src/importer/output/contradictions.ts';
import { importText } from './support/import-text.ts';

const source = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'import', name, 'source.txt'), 'utf8');
const text = source('hebei-2022-two-projects');

test('a region given against the codes of all projects is told; that of the codes, and one above it, are not', async () => {
  const doubt = async (region: string) => regionDoubt((await importText(text, { region })).document);
  expect(await doubt('130730')).toMatchObject({ code: 'region-contradicted', printed: '130802', understood: '130730' });
  expect(await doubt('130802')).toBeNull();
  expect(await doubt('130800')).toBeNull();
});

test('a file of another department that shares no project is no correction', async () => {
  const { document } = await importText(text, { region: '130802', year: 2022, department: '甲局' });
  const other = await importText(source('hebei-2024-damaged'), { region: '130802', year: 2022, department: '乙局' });
  expect(saysOtherwise(other.document, document)?.message).toContain('文件看来是“乙局”的');
  const same = await importText(text, { region: '130802', year: 2022, department: '乙局' });
  expect(saysOtherwise(same.document, document)).toBeNull();
  const renamed = await importText(source('hebei-2024-damaged'), { region: '130802', year: 2022, department: '甲局' });
  expect(saysOtherwise(renamed.document, document)).toBeNull();
});
