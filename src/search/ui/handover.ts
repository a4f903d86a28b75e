/**
 * What the reader searched for, handed from the list of results to the page that was chosen there, so that it can mark the
 * words. It stays on the device, is taken once, and is void after a minute; addresses stay clean.
 */

const key = 'mingzhang.searched';
const validFor = 60_000;

interface Handover {
  /** Path of the page's address. */
  readonly path: string;
  /** Normalised. */
  readonly words: readonly string[];
  /** The address names no place on the page: the words say where to look. */
  readonly scroll: boolean;
  readonly at: number;
}

export type Searched = Pick<Handover, 'words' | 'scroll'>;

const isHandover = (value: unknown): value is Handover =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  'at' in value &&
  typeof value.at === 'number' &&
  'scroll' in value &&
  typeof value.scroll === 'boolean' &&
  'words' in value &&
  Array.isArray(value.words) &&
  value.words.every((word) => typeof word === 'string');

export function handOver(path: string, searched: Searched): void {
  try {
    localStorage.setItem(key, JSON.stringify({ path, ...searched, at: Date.now() } satisfies Handover));
  } catch {
    // A browser that keeps nothing shows the page without marks.
  }
}

/** What was searched for; null when this page was not reached from a search just now. */
export function takeOver(path: string): Searched | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isHandover(stored) || stored.path !== path) return null;
    localStorage.removeItem(key);
    return Date.now() - stored.at < validFor ? stored : null;
  } catch {
    return null;
  }
}
