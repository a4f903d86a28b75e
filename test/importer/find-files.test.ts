import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../scripts/import/find-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function folderWith(...names: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name);
  }
  return folder;
}

const resolve = (file: string): string => file;
const names = (paths: readonly string[], folder: string): string[] =>
  paths.map((path) => path.slice(folder.length + 1)).sort();

test('a folder means the documents in it and below it; the rest is told', async () => {
  const folder = await folderWith(
    '2024 年/水务局 绩效文本.docx',
    '2024 年/下级/教育局.PDF',
    '农业局.txt',
    '.DS_Store',
    'thumbs.db',
    '2024 年/~$水务局.docx',
    '2024 年/照片.png',
    '.git/config.txt',
  );
  const { files, skipped, empty } = await findFiles([folder], resolve);
  expect(names(files, folder)).toEqual(['2024 年/下级/教育局.PDF', '2024 年/水务局 绩效文本.docx', '农业局.txt']);
  expect(names(skipped, folder)).toEqual(['.DS_Store', '2024 年/~$水务局.docx', '2024 年/照片.png', 'thumbs.db']);
  expect(empty).toEqual([]);
});

test('numbers in names count as numbers', async () => {
  const folder = await folderWith('10.txt', '9.txt', '1.txt');
  const { files } = await findFiles([folder], resolve);
  expect(files.map((file) => basename(file))).toEqual(['1.txt', '9.txt', '10.txt']);
});

test('a folder without documents is told; a file that is named itself is meant, whatever its name', async () => {
  const folder = await folderWith('说明.md', '绩效文本.dat');
  expect((await findFiles([folder], resolve)).empty).toEqual([folder]);
  const { files, skipped } = await findFiles([join(folder, '绩效文本.dat'), join(folder, '没有.docx')], resolve);
  expect(files.map((file) => basename(file))).toEqual(['绩效文本.dat', '没有.docx']);
  expect(skipped).toEqual([]);
});

test('a file named twice, by a folder too, is meant once', async () => {
  const folder = await folderWith('a.txt');
  const { files } = await findFiles([folder, join(folder, 'a.txt'), join(folder, '*.txt')], resolve);
  expect(files).toHaveLength(1);
});

test('templates, files with macros and OpenDocument files in a folder are documents', async () => {
  const documents = ['a.wpt', 'b.ett', 'c.docm', 'd.dotx', 'e.xlsm', 'f.xlt', 'g.odt', 'h.ods', 'i.ott', 'j.dot'];
  const folder = await folderWith(...documents, 'k.odp', 'l.html', 'm.zip');
  const { files, skipped } = await findFiles([folder], resolve);
  expect(names(files, folder)).toEqual(documents);
  expect(names(skipped, folder)).toEqual(['k.odp', 'l.html', 'm.zip']);
});
