/** Opens a built bundle in Node with Pagefind's own code and the portal's engine. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { searchBundle, writeBundle } from '../../../src/search/build-index.ts';
import type { SearchEngine } from '../../../src/search/answer.ts';
import { createEngine, type Pagefind } from '../../../src/search/engine.ts';
import type { TextPageSource } from '../../../src/search/page-record.ts';
import { type PackedTable, tableFile, unpackTable } from '../../../src/search/table.ts';

interface PagefindModule extends Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
}

/** Pagefind fetches its files; in Node they are read. */
function serveFilesFrom(folder: string): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const file = String(input instanceof Request ? input.url : input).replace(/\?.*$/, '');
    return file.startsWith(folder) ? new Response(await readFile(file)) : original(input);
  };
  return () => {
    globalThis.fetch = original;
  };
}

export interface OpenIndex {
  readonly engine: SearchEngine;
  readonly pagefind: Pagefind;
  close(): Promise<void>;
}

export async function openBundle(folder: string): Promise<OpenIndex> {
  const restore = serveFilesFrom(folder);
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
  await pagefind.options({ basePath: `${folder}/`, noWorker: true, exactDiacritics: true });
  const table = JSON.parse(gunzipSync(await readFile(join(folder, tableFile))).toString('utf8')) as PackedTable;
  return {
    engine: createEngine(pagefind, unpackTable(table)),
    pagefind,
    close: () => {
      restore();
      return Promise.resolve();
    },
  };
}

/** Indexes a catalogue into a temporary folder and opens it. */
export async function indexAndOpen(catalogue: Catalogue, pages: readonly TextPageSource[] = []): Promise<OpenIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-search-'));
  const { files } = await searchBundle(catalogue, pages);
  await writeBundle(files, folder);
  const open = await openBundle(join(folder, 'pagefind'));
  return {
    ...open,
    close: async () => {
      await open.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
