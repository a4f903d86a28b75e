import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderNear } from '../../scripts/build/render-near.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const folder = await temporaryFolder();
const project = join(folder, 'project');
const target = join(folder, 'disk', 'site');
await writeFiles(folder, { 'project/package.json': '{}', 'disk/other': '' });
const oneDisk = () => Promise.resolve(1);
const twoDisks = (path: string) => Promise.resolve(path.startsWith(project) ? 1 : 2);
const page = (text: string) => (to: string) => writeFiles(to, { 'a/index.html': text });
const written = (): string => readFileSync(join(target, 'a', 'index.html'), 'utf8');

test('a site for another disk is rendered in the project and copied', async () => {
  const places: string[] = [];
  await renderNear(project, target, (to) => (places.push(to), page('new')(to)), twoDisks);
  expect(places).toEqual([expect.stringMatching(/project.\.build.pages-/u)]);
  expect(written()).toBe('new');
  expect(readdirSync(join(project, '.build'))).toEqual([]);
});

test('one on the same disk is rendered where it goes', async () => {
  await renderNear(project, target, page('same'), oneDisk);
  expect(written()).toBe('same');
});

test('a failure leaves nothing in the project', async () => {
  const fail = () => Promise.reject(new Error('no'));
  await expect(renderNear(project, target, fail, twoDisks)).rejects.toThrow('no');
  expect(readdirSync(join(project, '.build'))).toEqual([]);
});
