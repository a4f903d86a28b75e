/** Loads search and the names for suggestions from below the site's base path, once, and again after a failure. */
import type { SearchEngine } from '../answer.ts';
import type { Name } from '../names.ts';
import { once } from '../once.ts';
import { openNames, openSearch } from '../open-search.ts';

export interface Loaders {
  readonly engine: () => Promise<SearchEngine>;
  /** Only needed for suggestions. */
  readonly names: () => Promise<readonly Name[]>;
}

/** `bundle`: address of the Pagefind folder, with a slash at its end. */
export function loaders(bundle: string): Loaders {
  const { pathname } = new URL(bundle, location.href);
  return { engine: once(() => openSearch(pathname)), names: once(() => openNames(pathname)) };
}
