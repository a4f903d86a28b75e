import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../scripts/build/workspace.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = await temporaryFolder();

/** A folder with a published site of its own; `version` is what it says. */
async function published(name: string, version = 'old'): Promise<string> {
  const out = join(folder, name, 'dist');
  await writeFiles(out, { 'index.html': version, 'data/originals.csv': '' });
  return out;
}

const versionOf = (out: string): string => readFileSync(join(out, 'index.html'), 'utf8');

test('a finished build takes the place of the published site, and nothing is left behind', async () => {
  const out = await published('swap');
  await writeFiles(out, { 'stale.html': 'stale' });
  const workspace = await openWorkspace(out);
  await writeFiles(workspace.site, { 'index.html': 'new', 'data/originals.csv': '' });
  expect(versionOf(out)).toBe('old');
  await workspace.publish();
  await workspace.close();
  expect(versionOf(out)).toBe('new');
  expect(existsSync(join(out, 'stale.html'))).toBe(false);
  expect(readdirSync(join(folder, 'swap', '.build'))).toEqual([]);
});

test('the first build needs no published site', async () => {
  const out = join(folder, 'first', 'dist');
  const workspace = await openWorkspace(out);
  await writeFiles(workspace.site, { 'index.html': 'new' });
  await workspace.publish();
  await workspace.close();
  expect(versionOf(out)).toBe('new');
});

test('a build that is given up leaves the published site as it was', async () => {
  const out = await published('given-up');
  const workspace = await openWorkspace(out);
  await writeFiles(workspace.site, { 'index.html': 'half' });
  await workspace.close();
  expect(versionOf(out)).toBe('old');
  expect(readdirSync(join(folder, 'given-up', '.build'))).toEqual([]);
});

test('what an interrupted build left is removed by the next', async () => {
  const out = await published('stale');
  await writeFiles(join(folder, 'stale', '.build', 'site'), { 'left.html': 'x' });
  const workspace = await openWorkspace(out);
  expect(existsSync(workspace.site)).toBe(false);
  await workspace.close();
});

test('a site that a crash left aside in the middle of the swap goes back', async () => {
  const out = await published('crash');
  await mkdir(join(folder, 'crash', '.build'), { recursive: true });
  await rename(out, join(folder, 'crash', '.build', 'previous'));
  const workspace = await openWorkspace(out);
  expect(versionOf(out)).toBe('old');
  await workspace.close();
  expect(versionOf(out)).toBe('old');
});

test('a site that cannot be moved into place leaves the published one', async () => {
  const out = await published('no-site');
  const workspace = await openWorkspace(out);
  await expect(workspace.publish()).rejects.toThrow();
  await workspace.close();
  expect(versionOf(out)).toBe('old');
});

test('a second build at the same time is refused with the process to wait for', async () => {
  const out = await published('twice');
  const workspace = await openWorkspace(out);
  await expect(openWorkspace(out)).rejects.toThrow(`另一次生成正在进行（进程 ${String(process.pid)}）`);
  await workspace.close();
  await (await openWorkspace(out)).close();
});

test('a folder with anything else in it is never replaced', async () => {
  const out = join(folder, 'foreign', 'dist');
  await writeFiles(out, { 'thesis.docx': 'precious' });
  await expect(openWorkspace(out)).rejects.toThrow('里有别的内容');
  expect(readdirSync(out)).toEqual(['thesis.docx']);
  await mkdir(join(folder, 'foreign', 'empty'));
  await (await openWorkspace(join(folder, 'foreign', 'empty'))).close();
});
