/** Opens the search of a site from its bundle folder, in a browser or wherever `fetch` reads its files. */
import type { SearchEngine } from './answer.ts';
import { createEngine } from './engine.ts';
import { loadFile } from './load-file.ts';
import { watchLoads } from './load-watch.ts';
import { type Name, namesFile, type PackedNames, unpackNames } from './names.ts';
import { once } from './once.ts';
import { createIndexes, type PagefindModule } from './pagefind.ts';
import { engineFile } from './pagefind-format.ts';
import { type PackedTable, tableFile, tableVersion, unpackTable } from './table.ts';

const jsonOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** The table, as it names all others, and the names change without changing their own. */
const mayChange = { cache: 'no-cache' } as const;

async function loadTable(bundle: string): Promise<PackedTable> {
  const table = jsonOf(await loadFile(bundle + tableFile, mayChange)) as PackedTable;
  if (table.version !== tableVersion) throw new Error('The search table is of another version.');
  return table;
}

let failures = 0;

/** Browsers remember that a module did not load: it is asked for by another address then. */
async function importModule(address: string): Promise<unknown> {
  try {
    return await (import(
      /* @vite-ignore */ failures === 0 ? address : `${address}?again=${String(failures)}`
    ) as Promise<unknown>);
  } catch (error) {
    failures += 1;
    throw error;
  }
}

/** Pagefind segments what it looks up. A browser's first segmenter takes it long: it is made while files are on their way. */
function warmUp(): void {
  if ('Segmenter' in Intl) new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment('');
}

/** `bundle`: path of the search bundle, with a slash at its end. */
export async function openSearch(bundle: string, load = importModule): Promise<SearchEngine> {
  const engine = once(() => loadFile(bundle + engineFile));
  // A failure is told by the first question.
  engine().catch(() => undefined);
  const loads = Promise.all([load(`${bundle}pagefind.js`) as Promise<PagefindModule>, loadTable(bundle)]);
  warmUp();
  const [module, packed] = await loads;
  const watch = watchLoads(bundle);
  const read = async (path: string): Promise<unknown> => jsonOf(await watch.load(bundle + path));
  return createEngine(unpackTable(packed), read, createIndexes(module, { bundle, engine, watch }));
}

/** Only needed for suggestions. */
export const openNames = async (bundle: string): Promise<readonly Name[]> =>
  unpackNames(jsonOf(await loadFile(bundle + namesFile, mayChange)) as PackedNames);
