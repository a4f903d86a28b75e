/** The searches that are compared, as a page uses them: runs in the browser, and in Node where `fetch` reads files. */
import type { SearchAnswer } from '../../src/search/answer.ts';
import { noFilters } from '../../src/search/facets.ts';
import { openSearch } from '../../src/search/open-search.ts';
import { parseQuery } from '../../src/search/query.ts';
import { pageSize } from '../../src/search/state.ts';

/**
 * Ids of all pages found; the texts of the first are loaded. Calls `first` when first results with their texts are there, if that is
 * before all are known.
 */
export type Ask = (query: string, first: () => void) => Promise<string[]>;

/** `base`: path of the contender's files, with a slash at its end. */
export type OpenAsker = (base: string, load: (address: string) => Promise<unknown>) => Promise<Ask>;

interface PagefindDefault {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(query: string): Promise<{
    readonly results: readonly { readonly id: string; readonly data: () => Promise<unknown> }[];
  }>;
}

const pagefind =
  (quoted: boolean): OpenAsker =>
  async (base, load) => {
    const module = (await load(`${base}pagefind.js`)) as PagefindDefault;
    await module.options({ basePath: base });
    return async (query) => {
      const { results } = await module.search(quoted ? `"${query}"` : query);
      await Promise.all(results.slice(0, pageSize).map(({ data }) => data()));
      return results.map(({ id }) => id);
    };
  };

/** Our words are parted by white space; a passage is one word. */
const ours =
  (quoted: boolean): OpenAsker =>
  async (base, load) => {
    const engine = await openSearch(base, load);
    return async (query, first) => {
      const request = {
        query: parseQuery(quoted ? `"${query}"` : query),
        filters: noFilters,
        sort: 'relevance',
      } as const;
      const loadShown = ({ matches }: Pick<SearchAnswer, 'matches'>): Promise<unknown> =>
        Promise.all(matches.slice(0, pageSize).map(({ entry }) => engine.load(entry)));
      const answer = await engine.search(request, {
        onPartial: (partial) => {
          if (partial.matches.length > 0) void loadShown(partial).then(first);
        },
      });
      await loadShown(answer);
      return answer.matches.map(({ entry }) => String(entry.order));
    };
  };

/** Pairs of neighbouring characters, and single ones for queries of one. */
export const bigrams = (text: string): string[] => {
  const characters = Array.from(text.normalize('NFKC').toLowerCase()).filter((character) => /\S/u.test(character));
  return characters.length === 1
    ? characters
    : characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
};

export const miniSearchFile = 'minisearch.json.gz';

interface MiniSearchModule {
  readonly default: {
    loadJSON(
      json: string,
      options: Readonly<Record<string, unknown>>,
    ): { search(query: string, options: Readonly<Record<string, unknown>>): { readonly id: string }[] };
  };
}

const miniSearch: OpenAsker = async (base, load) => {
  const [{ default: MiniSearch }, response] = await Promise.all([
    load(`${base}minisearch.js`) as Promise<MiniSearchModule>,
    fetch(base + miniSearchFile),
  ]);
  const json = await new Response(response.body?.pipeThrough(new DecompressionStream('gzip'))).text();
  const index = MiniSearch.loadJSON(json, { fields: ['text'], tokenize: bigrams });
  return (query) => {
    const single = Array.from(query).length === 1;
    // A query of one character is the beginning, but never the end, of a pair.
    return Promise.resolve(index.search(query, { combineWith: 'AND', prefix: single }).map(({ id }) => id));
  };
};

export const askers = {
  pagefind: pagefind(false),
  'pagefind-quoted': pagefind(true),
  ours: ours(true),
  'ours-as-typed': ours(false),
  minisearch: miniSearch,
} as const;

export type AskerName = keyof typeof askers;
