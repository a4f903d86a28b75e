/** Pagefind as it is used here: its engine, started once, and an instance of it for each index as it is needed. */
import type { Postings } from './find-text.ts';
import type { LoadWatch } from './load-watch.ts';
import {
  directoryFile,
  emptyDirectory,
  engineFile,
  engineInPlace,
  entryContent,
  entryFile,
} from './pagefind-format.ts';

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

type Bytes = Uint8Array<ArrayBuffer>;

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
    const cached = { metaCacheTag: 'named-by-content' };
    const instance = module.createInstance({ ...cached, basePath, noWorker: true, ranking });
  });

/**
 * `bundle`: path of the search bundle, with a slash at its end. `engine` loads Pagefind's engine, again after a failure.
 */
export function createIndexes(
  module: PagefindModule,
  {
    bundle,
    engine,
    watch,
  }: { readonly bundle: string; readonly engine: () => Promise<Bytes>; readonly watch: LoadWatch },
): Indexes {
  const instances = new Map<string, Promise<PagefindInstance>>();

  /** Pagefind waits by and by, and for ever if something does not come: it starts once all is there. */
  function start(path: string, directory: Bytes, engineBytes: Bytes): Promise<PagefindInstance> {
    watch.give(path + entryFile, entryContent);
    watch.give(path + directoryFile, directory);
    watch.give(path + engineFile, engineBytes);
    return started(module, path);
  }

  /** Starts what has not started; what failed to load may load the next time. */
  function instance(path: string, starting: () => Promise<PagefindInstance>): Promise<PagefindInstance> {
    const known = instances.get(path);
    if (known) return known;
    const begun = watch.guard(starting());
    instances.set(path, begun);
    begun.catch(() => instances.delete(path));
    return begun;
  }

  /** The engine runs once for all indexes; Pagefind wants an index to start it with. */
  const running = (): Promise<PagefindInstance> =>
    instance(bundle, async () => start(bundle, emptyDirectory, await engine()));

  const index = (folder: string): Promise<PagefindInstance> => {
    const path = `${bundle}${folder}/`;
    return instance(path, async () => {
      const [directory] = await Promise.all([watch.load(path + directoryFile), running()]);
      return start(path, directory, engineInPlace);
    });
  };

  // A failure is told by the first question.
  running().catch(() => undefined);

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
