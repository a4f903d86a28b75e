/**
 * Pagefind answers as if what it could not load were not there. Here its loads are watched, so that "nothing found" and
 * "not all could be loaded" are told apart; and what it is going to ask for one after the other is loaded at once.
 */
import { inflate } from './inflate.ts';

export interface LoadWatch {
  /** Rejects as soon as a load below the watched path fails while the work is under way; otherwise what the work gives. */
  guard<T>(work: Promise<T>): Promise<T>;
  /** Loads files now and hands each over when it is fetched next. */
  preload(paths: readonly string[]): Promise<void>;
}

const signature = 'pagefind_dcd';
const isIndexFile = /\.(?:pf_meta|pf_index|pagefind)$/u;

/** A login page in place of the file, for example, also counts as not loaded. */
function check(path: string, bytes: Uint8Array): void {
  const begins = new TextDecoder().decode(bytes.subarray(0, signature.length));
  if (isIndexFile.test(path) && begins !== signature) throw new Error(`Not a file of the index: ${path}`);
}

const pathOf = (input: RequestInfo | URL): string => {
  const address = input instanceof Request ? input.url : String(input);
  return address.replace(/^https?:\/\/[^/]*/u, '').replace(/[?#].*$/u, '');
};

/** Watches everything that is fetched from below the path, from now on. */
export function watchLoads(path: string): LoadWatch {
  const original = globalThis.fetch;
  const listeners = new Set<(error: Error) => void>();
  const held = new Map<string, Response>();

  globalThis.fetch = async (input, init) => {
    const wanted = pathOf(input);
    if (!wanted.startsWith(path)) return original(input, init);
    const ready = held.get(wanted);
    if (ready && held.delete(wanted)) return ready;
    try {
      const response = await original(input, init);
      if (!response.ok) throw new Error(`${String(response.status)} ${wanted}`);
      // The browser inflates faster than Pagefind, which takes the files inflated too.
      const bytes = await inflate(new Uint8Array(await response.arrayBuffer()));
      check(wanted, bytes);
      return new Response(bytes);
    } catch (error) {
      const failure = new Error('A part of the search index did not load.', { cause: error });
      for (const tell of listeners) tell(failure);
      throw error;
    }
  };

  return {
    guard: (work) =>
      new Promise((resolve, reject) => {
        listeners.add(reject);
        void work.then(resolve, reject).finally(() => listeners.delete(reject));
      }),
    async preload(paths) {
      const loaded = await Promise.all(paths.map(async (each) => [each, await fetch(each)] as const));
      for (const [each, response] of loaded) held.set(each, response);
    },
  };
}
