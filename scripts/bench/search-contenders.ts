/** The searches that are compared: ours, and Pagefind as it comes with plain and with quoted queries. */
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import { type BundleFile, recordBundle } from '../../src/search/record-bundle.ts';
import { fragmentId, readPagefindJson } from '../../src/search/bundle.ts';
import { createEngine, type Pagefind } from '../../src/search/engine.ts';
import { noFilters } from '../../src/search/facets.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { type PackedTable, tableFile, unpackTable } from '../../src/search/table.ts';

export interface OpenSearch {
  /** Starts anew: nothing is loaded yet. */
  prepare(): Promise<void>;
  /** Positions of the records found. */
  search(query: string): Promise<number[]>;
  bytes(): { readonly boot: number; readonly disk: number; readonly perQuery: readonly number[] };
}

export interface Contender {
  readonly name: string;
  readonly open: (records: readonly SearchRecord[], folder: string) => Promise<OpenSearch>;
}

interface PagefindModule extends Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
}

/** What the page's script is told by its document. */
const page = { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh-CN' }) };

let fetched = 0;
async function readCounted(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(path);
  fetched += bytes.length;
  return Uint8Array.from(bytes);
}

globalThis.fetch = async (input) =>
  new Response(await readCounted((input instanceof Request ? input.url : String(input)).replace(/\?.*$/, '')));

async function write(files: readonly BundleFile[], folder: string): Promise<number> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return files.reduce((sum, { content }) => sum + content.length, 0);
}

/** Pagefind's own code as in a browser, every query on a fresh index, so that bytes and times are those of a first one. */
function pagefindIn(folder: string): () => Promise<PagefindModule> {
  Object.assign(globalThis, { document: page });
  let copies = 0;
  return async () => {
    copies += 1;
    await readCounted(join(folder, 'pagefind.js'));
    const address = `${pathToFileURL(join(folder, 'pagefind.js')).href}?${String(copies)}`;
    const loaded = (await import(address)) as PagefindModule;
    await loaded.options({ basePath: `${folder}/`, noWorker: true, exactDiacritics: true });
    await loaded.init();
    // Asks for nothing, but only once all is loaded that every query needs.
    await loaded.search('');
    return loaded;
  };
}

type Ask = (query: string) => Promise<number[]>;

/** Every query is put to a search that has just started; starting is measured apart. */
async function measured(disk: number, start: () => Promise<Ask>): Promise<OpenSearch> {
  const perQuery: number[] = [];
  const before = fetched;
  let next = await start();
  const boot = fetched - before;
  return {
    prepare: async () => {
      next = await start();
    },
    search: async (query) => {
      const loaded = fetched;
      const answer = await next(query);
      perQuery.push(fetched - loaded);
      return answer;
    },
    bytes: () => ({ boot, disk, perQuery }),
  };
}

async function openDefault(records: readonly SearchRecord[], folder: string, quoted: boolean): Promise<OpenSearch> {
  const { index } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const [at, { title, blocks }] of records.entries()) {
    const content = blocks.map(({ text }) => text).join('\n');
    await index.addCustomRecord({ url: String(at), content, language: 'zh', meta: { title } });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const disk = await write(files, folder);
  const order = new Map<string, number>();
  for (const file of files) {
    const id = fragmentId(file.path);
    if (id !== null) order.set(id, Number((readPagefindJson(file.content) as { url: string }).url));
  }
  const fresh = pagefindIn(folder);
  return measured(disk, async () => {
    const pagefind = await fresh();
    return async (query) => {
      const { results } = await pagefind.search(quoted ? `"${query}"` : query);
      return results.flatMap(({ id }) => order.get(id) ?? []);
    };
  });
}

async function openOurs(records: readonly SearchRecord[], folder: string): Promise<OpenSearch> {
  const empty = buildCatalogue(
    { documents: [], reports: [], manifests: [], dismissals: [], regions: [], departments: [] },
    [],
  );
  const disk = await write(await recordBundle(empty, records), folder);
  const fresh = pagefindIn(folder);
  return measured(disk, async () => {
    const pagefind = await fresh();
    const packed = await readCounted(join(folder, tableFile));
    const engine = createEngine(pagefind, unpackTable(JSON.parse(gunzipSync(packed).toString('utf8')) as PackedTable));
    return async (query) => {
      const request = { query: parseQuery(query), filters: noFilters, sort: 'relevance' } as const;
      return (await engine.search(request)).matches.map(({ entry }) => entry.order);
    };
  });
}

export const contenders: readonly Contender[] = [
  { name: 'Pagefind 默认', open: (records, folder) => openDefault(records, folder, false) },
  { name: 'Pagefind 默认，加引号', open: (records, folder) => openDefault(records, folder, true) },
  { name: '本站', open: openOurs },
];
