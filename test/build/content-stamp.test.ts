import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentStamp } from '../../scripts/build/content-stamp.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = await temporaryFolder();

test('a file that is new, gone, longer or later changes the stamp; what an import keeps meanwhile does not', async () => {
  await writeFiles(folder, { 'documents/a.json': '{}', 'documents/b.json': '{}' });
  const stamps = [await contentStamp(folder)];
  const next = async (): Promise<void> => {
    stamps.push(await contentStamp(folder));
  };
  await writeFiles(folder, { '.import.lock': '{}', 'documents/a.json.12.tmp': '{}' });
  expect(await contentStamp(folder)).toBe(stamps[0]);
  await writeFiles(folder, { 'documents/c.json': '{}' });
  await next();
  await rm(join(folder, 'documents/b.json'));
  await next();
  await writeFiles(folder, { 'documents/c.json': '{ }' });
  await next();
  await utimes(join(folder, 'documents/a.json'), 1, 1);
  await next();
  expect(new Set(stamps).size).toBe(5);
});
