/** Loads Pagefind and the table of records from below the site's base path, once, and again after a failure. */
import { createEngine, type Pagefind, type SearchEngine } from '../engine.ts';
import { type PackedTable, tableFile, tableVersion, unpackTable } from '../table.ts';

interface PagefindModule extends Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
}

/** Below this many records a worker costs more to start than it saves. */
const worthAWorker = 2000;

async function loadTable(address: string): Promise<PackedTable> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${String(response.status)} ${address}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const table = JSON.parse(await inflated(bytes)) as PackedTable;
  if (table.version !== tableVersion) throw new Error('The search table is of another version.');
  return table;
}

/** Some servers inflate the file themselves. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

async function open(bundle: string): Promise<SearchEngine> {
  const [module, packed] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<PagefindModule>,
    loadTable(bundle + tableFile),
  ]);
  const table = unpackTable(packed);
  await module.options({ basePath: bundle, exactDiacritics: true, noWorker: table.entries.length < worthAWorker });
  return createEngine(module, table);
}

/** `bundle`: address of the Pagefind folder, with a slash at its end. */
export function engineLoader(bundle: string): () => Promise<SearchEngine> {
  let loading: Promise<SearchEngine> | null = null;
  return () => {
    loading ??= open(new URL(bundle, location.href).pathname).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
