/** Opens the search of a site from its bundle folder, in a browser. */
import type { SearchEngine } from './answer.ts';
import { createEngine, type Pagefind } from './engine.ts';
import { type Name, namesFile, type PackedNames, unpackNames } from './names.ts';
import { type PackedTable, tableFile, tableVersion, unpackTable } from './table.ts';

interface PagefindModule extends Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Below this many records a worker costs more to start than it saves. */
const worthAWorker = 2000;

async function loadPacked(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${String(response.status)} ${address}`);
  return JSON.parse(await inflated(new Uint8Array(await response.arrayBuffer()))) as unknown;
}

async function loadTable(address: string): Promise<PackedTable> {
  const table = (await loadPacked(address)) as PackedTable;
  if (table.version !== tableVersion) throw new Error('The search table is of another version.');
  return table;
}

/** Some servers inflate the file themselves. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** `bundle`: path of the search bundle, with a slash at its end. */
export async function openSearch(bundle: string): Promise<SearchEngine> {
  const [module, packed] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<PagefindModule>,
    loadTable(bundle + tableFile),
  ]);
  const table = unpackTable(packed);
  await module.options({ basePath: bundle, exactDiacritics: true, noWorker: table.entries.length < worthAWorker });
  return createEngine(module, table);
}

/** Only needed for suggestions. */
export const openNames = async (bundle: string): Promise<readonly Name[]> =>
  unpackNames((await loadPacked(bundle + namesFile)) as PackedNames);
