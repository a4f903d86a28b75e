/** Opens a built bundle in Node with Pagefind's own code and the portal's engine. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { SearchEngine } from '../../../src/search/answer.ts';
import { searchBundle, writerInto } from '../../../src/search/build-index.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import type { TextPageSource } from '../../../src/search/page-record.ts';
import type { Keep } from '../../../src/search/site-bundle.ts';

/** Pagefind fetches its files; in Node they are read. */
function serveFilesFrom(folder: string, reads: string[]): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const file = String(input instanceof Request ? input.url : input).replace(/\?.*$/, '');
    if (!file.startsWith(folder)) return original(input, init);
    reads.push(file.slice(folder.length + 1));
    return readFile(file).then(
      (bytes) => new Response(bytes),
      () => new Response('', { status: 404 }),
    );
  };
  return () => {
    globalThis.fetch = original;
  };
}

export interface OpenIndex {
  readonly engine: SearchEngine;
  /** Where the bundle lies. */
  readonly folder: string;
  /** Paths in the bundle that were read so far. */
  readonly reads: readonly string[];
  close(): Promise<void>;
}

async function openBundle(folder: string): Promise<OpenIndex> {
  const reads: string[] = [];
  const restore = serveFilesFrom(folder, reads);
  const engine = await openSearch(`${folder}/`, (path) => import(/* @vite-ignore */ pathToFileURL(path).href));
  return {
    engine,
    folder,
    reads,
    close: () => {
      restore();
      return Promise.resolve();
    },
  };
}

/** Indexes a catalogue into a temporary folder and opens it; `most` records a shard. */
export const indexAndOpen = (
  catalogue: Catalogue,
  pages: readonly TextPageSource[] = [],
  most?: number,
): Promise<OpenIndex> =>
  writeAndOpen(async (keep) => {
    const { files } = await searchBundle(catalogue, pages, most === undefined ? {} : { most });
    for (const file of files) await keep(file);
  });

/** Writes a bundle into a temporary folder and opens it. */
export async function writeAndOpen(write: (keep: Keep) => Promise<unknown>): Promise<OpenIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-search-'));
  await write(writerInto(folder));
  const open = await openBundle(folder);
  return {
    ...open,
    close: async () => {
      await open.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
