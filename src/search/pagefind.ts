/** Pagefind as it is used here: its engine, started once, and an instance of it for each index as it is needed. */
import type { Postings } from './find-text.ts';
import { indexLanguage } from './language.ts';
import type { LoadWatch } from './load-watch.ts';

/** What is used of Pagefind's interface. */
interface PagefindInstance {
  search(query: string): Promise<{
    readonly results: readonly { readonly id: string; readonly words: readonly number[] }[];
  }>;
}

export interface PagefindModule {
  createInstance(options: Readonly<Record<string, unknown>>): PagefindInstance;
}

export interface Indexes {
  /** Begins to load what every question to the index in that folder needs. */
  prepare(folder: string): void;
  /** Asks the index in that folder for one word. */
  lookUp(folder: string, word: string): Promise<Postings>;
}

/** What Pagefind loads of an index before its first answer. */
const directory = (folder: string): string[] => [
  `${folder}pagefind-entry.json`,
  `${folder}pagefind.${indexLanguage}.pf_meta`,
  `${folder}wasm.unknown.pagefind`,
];

/**
 * Resolves when the instance has started. Pagefind tells nobody, and whoever asks too early waits for a round fifty
 * milliseconds; but it reads this option as soon as it is ready.
 */
const started = (module: PagefindModule, basePath: string): Promise<PagefindInstance> =>
  new Promise((resolve) => {
    const ranking = {
      get termSimilarity() {
        resolve(instance);
        return null;
      },
    };
    // All names in the bundle change with what they hold.
    const instance = module.createInstance({ basePath, noWorker: true, metaCacheTag: 'named-by-content', ranking });
  });

/** `bundle`: path of the search bundle, with a slash at its end. */
export function createIndexes(module: PagefindModule, bundle: string, watch: LoadWatch): Indexes {
  const instances = new Map<string, Promise<PagefindInstance>>();

  /** Pagefind waits by and by, and for ever if something does not come: it starts once all is there. */
  async function start(path: string, after: Promise<unknown> = Promise.resolve()): Promise<PagefindInstance> {
    await Promise.all([watch.preload(directory(path)), after]);
    return started(module, path);
  }

  /** Starts what has not started; what failed to load may load the next time. */
  function instance(path: string, after?: Promise<unknown>): Promise<PagefindInstance> {
    const known = instances.get(path);
    if (known) return known;
    const starting = watch.guard(start(path, after));
    instances.set(path, starting);
    starting.catch(() => instances.delete(path));
    return starting;
  }

  /** The bundle's own folder holds the engine, those of indexes a mark in its place: they need it started. */
  const index = (folder: string): Promise<PagefindInstance> => instance(`${bundle}${folder}/`, instance(bundle));

  // A failure is told by the first question.
  instance(bundle).catch(() => undefined);

  return {
    prepare(folder) {
      index(folder).catch(() => undefined);
    },
    async lookUp(folder, word) {
      const ready = await index(folder);
      const { results } = await watch.guard(ready.search(word));
      return new Map(results.map(({ id, words }) => [Number(id), words]));
    },
  };
}
