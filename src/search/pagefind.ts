/**
 * Pagefind as it is used here: one instance of its engine, into which the indexes of shards are merged as they are needed.
 * All words carry the marker of their shard, so that a question to all merged indexes is answered by one.
 */
import type { Postings } from './find-text.ts';
import { indexLanguage } from './language.ts';
import type { LoadWatch } from './load-watch.ts';

/** What is used of Pagefind's interface. */
export interface PagefindInstance {
  mergeIndex(path: string, options: Readonly<Record<string, unknown>>): Promise<void>;
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
];

/** All names in the bundle change with what they hold. */
const neverStale = { metaCacheTag: 'named-by-content' };

/**
 * Resolves when the engine has started. Pagefind tells nobody, and whoever asks too early waits for a round fifty milliseconds;
 * but it reads this option as soon as it is ready.
 */
const started = (module: PagefindModule, options: Readonly<Record<string, unknown>>): Promise<PagefindInstance> =>
  new Promise((resolve) => {
    const ranking = {
      get termSimilarity() {
        resolve(instance);
        return null;
      },
    };
    const instance = module.createInstance({ ...options, ranking });
  });

/** `bundle`: path of the search bundle, with a slash at its end. */
export function createIndexes(module: PagefindModule, bundle: string, watch: LoadWatch): Indexes {
  const start = async (): Promise<PagefindInstance> => {
    // Pagefind waits for its engine by and by, and for ever if it does not come.
    await watch.preload([...directory(bundle), `${bundle}wasm.unknown.pagefind`]);
    return started(module, { basePath: bundle, noWorker: true, metaCacheTag: '1.6.0' });
  };
  let instance: Promise<PagefindInstance> | null = start();
  let merged = new Map<string, Promise<void>>();
  // A failure is told by the first question.
  instance.catch(() => undefined);

  async function merge(engine: Promise<PagefindInstance>, folder: string): Promise<void> {
    const path = `${bundle}${folder}/`;
    const [own] = await Promise.all([engine, watch.preload(directory(path))]);
    await own.mergeIndex(path, { language: indexLanguage, ...neverStale });
  }

  function prepare(folder: string): void {
    if (merged.has(folder)) return;
    const ready = merge((instance ??= start()), folder);
    merged.set(folder, ready);
    // A failure is told by the question that follows.
    ready.catch(() => undefined);
  }

  async function ask(folder: string, word: string): ReturnType<PagefindInstance['search']> {
    const engine = (instance ??= start());
    prepare(folder);
    // A question goes to all merged indexes, and waits for those that are being merged.
    await Promise.all(merged.values());
    return (await engine).search(word);
  }

  return {
    prepare,
    async lookUp(folder, word) {
      try {
        const { results } = await watch.guard(ask(folder, word));
        return new Map(results.map(({ id, words }) => [Number(id), words]));
      } catch (error) {
        // What failed to load may load the next time; Pagefind would keep an index that failed.
        instance = null;
        merged = new Map();
        throw error;
      }
    },
  };
}
