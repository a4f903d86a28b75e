import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { verifyOutput } from '../../scripts/build/verify-output.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const mobile = '13900000001';
const folder = await temporaryFolder();
let sites = 0;

async function problemsWith(file: string, content: string | Uint8Array): Promise<string[]> {
  sites += 1;
  const site = join(folder, String(sites));
  await writeFiles(site, { [file]: content });
  const { problems } = await verifyOutput(site, { base: '/', origin: null, manifests: [] });
  return problems.map((problem) => problem.file);
}

test.each([
  ['pagefind/mingzhang.names', gzipSync(JSON.stringify([[`张三${mobile}`, '']]))],
  ['pagefind/mingzhang.records', gzipSync(JSON.stringify({ departments: [{ name: mobile }] }))],
  ['pagefind/2024/anything.new', gzipSync(`pagefind_dcd{"blocks":["${mobile}"]}`)],
  ['pagefind/plain.table', `张三 ${mobile}`],
  ['data/people.jsonl', `{"fen":1}\n{"name":"张三${mobile}"}\n`],
])('a number in %s keeps the site from being published', async (file, content) => {
  expect(await problemsWith(file, content)).toEqual([file]);
});

test.each([
  ['pagefind/mingzhang.records', gzipSync(JSON.stringify({ amounts: [Number(mobile)] }))],
  ['data/amounts.jsonl', `{"fen":1}\n{"fen":${mobile}}\n`],
  ['pagefind/pagefind.js', `const large = ${mobile};`],
])('%s without one is no hindrance', async (file, content) => {
  expect(await problemsWith(file, content)).toEqual([]);
});
