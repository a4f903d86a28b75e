/** An import is written as a whole or not at all. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../scripts/import/write-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const files = [
  { path: 'originals/a.txt', content: '新的文字' },
  { path: 'documents/a.json', content: '新的数据' },
];

const read = async (root: string): Promise<Record<string, string>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path.slice(root.length + 1), await readFile(path, 'utf8')] as const)),
  );
};

test('all files come into place; what is obsolete goes', async () => {
  const root = await temporaryFolder();
  await writeFile(join(root, 'old.txt'), '旧');
  expect(await writeFiles(root, files, ['old.txt'])).toBe(true);
  expect(await read(root)).toEqual({ 'originals/a.txt': '新的文字', 'documents/a.json': '新的数据' });
  expect(await writeFiles(root, files, [])).toBe(false);
});

test.each(['新建', '替换'])('a failure half-way leaves the old state: %s', async (kind) => {
  const root = await temporaryFolder();
  if (kind === '替换') {
    await mkdir(join(root, 'originals'));
    await writeFile(join(root, 'originals/a.txt'), '旧的文字');
  }
  const before = await read(root);
  let done = 0;
  const disk = {
    rename: async (from: string, to: string): Promise<void> => {
      done++;
      if (done === 2) throw new Error('磁盘满了');
      await rename(from, to);
    },
  };
  await expect(writeFiles(root, files, [], disk)).rejects.toThrow('磁盘满了');
  expect(await read(root)).toEqual(before);
});
