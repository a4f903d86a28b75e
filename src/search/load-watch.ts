/**
 * Pagefind answers as if what it could not load were not there. Here its loads are watched, so that "nothing found" and
 * "not all could be loaded" are told apart; and what it asks for one after the other is given to it at once.
 */
import { loadFile, pathOf } from './load-file.ts';

export interface LoadWatch {
  /** A file, inflated; what fails is told to nobody else. */
  load(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Rejects as soon as a load below the watched path fails while the work is under way; otherwise what the work gives. */
  guard<T>(work: Promise<T>): Promise<T>;
  /** Answers the next request for that path. */
  give(path: string, content: Uint8Array<ArrayBuffer> | string): void;
}

/** Watches everything that is fetched from below the path, from now on. */
export function watchLoads(path: string): LoadWatch {
  const original = globalThis.fetch;
  const listeners = new Set<(error: Error) => void>();
  const given = new Map<string, Uint8Array<ArrayBuffer> | string>();

  globalThis.fetch = async (input, init) => {
    const wanted = pathOf(input);
    if (!wanted.startsWith(path)) return original(input, init);
    const content = given.get(wanted);
    if (content !== undefined && given.delete(wanted)) return new Response(content);
    try {
      // The browser inflates faster than Pagefind, which takes the files inflated too.
      return new Response(await loadFile(input, init, original));
    } catch (error) {
      const failure = new Error('A part of the search index did not load.', { cause: error });
      for (const tell of listeners) tell(failure);
      throw error;
    }
  };

  return {
    load: (wanted) => loadFile(wanted, {}, original),
    guard: (work) =>
      new Promise((resolve, reject) => {
        listeners.add(reject);
        void work.then(resolve, reject).finally(() => listeners.delete(reject));
      }),
    give: (wanted, content) => {
      given.set(wanted, content);
    },
  };
}
