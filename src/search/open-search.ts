/** Opens the search of a site from its bundle folder, in a browser or wherever `fetch` reads its files. */
import type { SearchEngine } from './answer.ts';
import { createEngine } from './engine.ts';
import { inflate } from './inflate.ts';
import { watchLoads } from './load-watch.ts';
import { type Name, namesFile, type PackedNames, unpackNames } from './names.ts';
import { createIndexes, type PagefindModule } from './pagefind.ts';
import { type PackedTable, tableFile, tableVersion, unpackTable } from './table.ts';

async function readJson(address: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${String(response.status)} ${address}`);
  const bytes = await inflate(new Uint8Array(await response.arrayBuffer()));
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}

async function loadTable(bundle: string): Promise<PackedTable> {
  // The only file that changes without changing its name, as it names all others.
  const table = (await readJson(bundle + tableFile, 'no-cache')) as PackedTable;
  if (table.version !== tableVersion) throw new Error('The search table is of another version.');
  return table;
}

const importModule = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);

/** `bundle`: path of the search bundle, with a slash at its end. */
export async function openSearch(bundle: string, load = importModule): Promise<SearchEngine> {
  const [module, packed] = await Promise.all([
    load(`${bundle}pagefind.js`) as Promise<PagefindModule>,
    loadTable(bundle),
  ]);
  const indexes = createIndexes(module, bundle, watchLoads(bundle));
  return createEngine(unpackTable(packed), (path) => readJson(bundle + path), indexes);
}

/** Only needed for suggestions. */
export const openNames = async (bundle: string): Promise<readonly Name[]> =>
  unpackNames((await readJson(bundle + namesFile, 'no-cache')) as PackedNames);
