/** How the indexes of the searches that are compared are built. */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { writerInto } from '../../src/search/build-index.ts';
import { normalise } from '../../src/search/normalise.ts';
import { shardRecords } from '../../src/search/records.ts';
import { noCache } from '../../src/search/shard-cache.ts';
import { siteBundle } from '../../src/search/site-bundle.ts';
import { projectRoot } from '../tool.ts';
import { type AskerName, bigrams, miniSearchFile } from './search-askers.ts';
import type { Corpus } from './search-corpus.ts';

export interface Built {
  /** Position of the page by the id that the search gives it; null when the id is the position. */
  readonly order: Readonly<Record<string, number>> | null;
  /** Largest memory of helper processes, in KiB. */
  readonly helpers: number;
}

export interface Contender {
  readonly name: string;
  readonly asker: AskerName;
  /** Folder of its index; contenders that ask in different ways may share one. */
  readonly index: string;
  readonly build: (corpus: Corpus, folder: string) => Promise<Built>;
}

/** Largest memory so far of this process's children, where the system tells it. */
async function memoryOfChildren(): Promise<number> {
  const numbers = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/u.test(name));
  const states = await Promise.all(numbers.map((pid) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')));
  const own = states.filter((state) => state.includes(`PPid:\t${String(process.pid)}\n`));
  return own.reduce((most, state) => Math.max(most, Number(/VmHWM:\s*(\d+)/u.exec(state)?.[1] ?? 0)), 0);
}

async function buildPagefind({ shards }: Corpus, folder: string): Promise<Built> {
  const { index } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const [at, { title, blocks }] of shards.flatMap(shardRecords).entries()) {
    const content = blocks.map(({ text }) => text).join('\n');
    await index.addCustomRecord({ url: String(at), content, language: 'zh', meta: { title } });
  }
  const { files } = await index.getFiles();
  const order: Record<string, number> = {};
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    const id = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
    if (id === undefined) continue;
    const fragment = gunzipSync(content).toString('utf8').replace('pagefind_dcd', '');
    order[id] = Number((JSON.parse(fragment) as { url: string }).url);
  }
  const helpers = await memoryOfChildren();
  await index.deleteIndex();
  await close();
  return { order, helpers };
}

async function buildOurs({ shards, names }: Corpus, folder: string): Promise<Built> {
  const suggestible = { names: [], in: () => [] };
  await siteBundle({ shards, names, suggestible }, noCache, writerInto(folder));
  return { order: null, helpers: 0 };
}

async function buildMiniSearch({ shards }: Corpus, folder: string): Promise<Built> {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'], tokenize: bigrams });
  for (const [at, { blocks }] of shards.flatMap(shardRecords).entries()) {
    index.add({ id: String(at), text: blocks.map(({ text }) => normalise(text)).join('\n') });
  }
  await writeFile(join(folder, miniSearchFile), gzipSync(JSON.stringify(index), { level: 9 }));
  const code = join(projectRoot, 'node_modules/minisearch/dist/es/index.js');
  await copyFile(code, join(folder, 'minisearch.js'));
  return { order: null, helpers: 0 };
}

/** Ours first: a run that is broken off has told it. */
export const contenders: readonly Contender[] = [
  { name: '本站', asker: 'ours', index: 'ours', build: buildOurs },
  { name: 'Pagefind 默认', asker: 'pagefind', index: 'pagefind', build: buildPagefind },
  { name: 'Pagefind 默认，加引号', asker: 'pagefind-quoted', index: 'pagefind', build: buildPagefind },
  { name: 'MiniSearch，两字一词', asker: 'minisearch', index: 'minisearch', build: buildMiniSearch },
];
