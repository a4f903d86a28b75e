/**
 * Asks Pagefind for exact phrases and makes of its answers one exact, filtered, ranked list. Knows no page and no browser:
 * the same code runs in the tests.
 */
import { statedFen } from './amount-word.ts';
import type { SearchEngine } from './answer.ts';
import { applyFilters, type Filters, hasFilters } from './facets.ts';
import type { Fragment } from './fragment.ts';
import type { Query, Term } from './query.ts';
import { amountWeight, hitWeight, type Match, ranked } from './rank.ts';
import { simplify } from './simplify.ts';
import type { Entry, Table } from './table.ts';
import { phrase } from './tokens.ts';

/** What is used of Pagefind's interface. */
export interface Pagefind {
  /** `null` finds every record. */
  search(query: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  /** Positions of the words that matched. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

/** All texts that count as the word: as typed, and with traditional characters simplified. */
function spellings({ text }: Term, table: Table): string[] {
  return [...new Set([text, simplify(text, table.variants)])];
}

/** A word of few pages says more of what is wanted than one of many: 征地 more than 怀来县. */
const rarity = (pages: number, { entries }: Table): number => Math.log2(1 + entries.length / pages);

export function createEngine(pagefind: Pagefind, table: Table): SearchEngine {
  const loaders = new Map<string, () => Promise<Fragment>>();

  async function everyRecord(): Promise<void> {
    const { results } = await pagefind.search(null);
    for (const { id, data } of results) loaders.set(id, data);
  }

  /** Pagefind answers as if nothing were there when a part of its index does not load: told apart here. */
  async function confirmMissing(text: string): Promise<void> {
    for (const character of new Set(text)) {
      const { results } = await pagefind.search(phrase(character));
      if (results.length === 0) throw new Error('A part of the search index did not load.');
    }
  }

  async function exact(text: string): Promise<readonly PagefindResult[]> {
    const known = Array.from(text).every((character) => table.vocabulary.has(character));
    if (!known) return [];
    const { results } = await pagefind.search(phrase(text));
    if (results.length === 0) await confirmMissing(text);
    return results;
  }

  /** Weights of all records that hold the word. */
  async function find(term: Term): Promise<Map<Entry, number>> {
    const weights = new Map<Entry, number>();
    const add = (entry: Entry, weight: number): void => {
      weights.set(entry, Math.max(weight, weights.get(entry) ?? 0));
    };
    for (const text of spellings(term, table)) {
      const length = Array.from(text).length;
      for (const { id, words, data } of await exact(text)) {
        const entry = table.byId.get(id);
        if (!entry) continue;
        loaders.set(id, data);
        const at = words.reduce((least, word) => Math.min(least, word), Infinity);
        add(entry, hitWeight(entry, { at, length }));
      }
    }
    const fen = statedFen(term.text);
    if (fen !== null) {
      for (const entry of table.entries) if (entry.amountFen === fen) add(entry, amountWeight);
    }
    return weights;
  }

  async function candidates({ words, excluded }: Query, filters: Filters): Promise<Match[]> {
    if (words.length === 0) {
      return hasFilters(filters) ? table.entries.map((entry) => ({ entry, weight: 0 })) : [];
    }
    const [found, unwanted] = await Promise.all([Promise.all(words.map(find)), Promise.all(excluded.map(find))]);
    const matches: Match[] = [];
    for (const entry of found[0]?.keys() ?? []) {
      if (unwanted.some((hits) => hits.has(entry)) || !found.every((hits) => hits.has(entry))) continue;
      const weight = found.reduce((sum, hits) => sum + (hits.get(entry) ?? 0) * rarity(hits.size, table), 0);
      matches.push({ entry, weight });
    }
    return matches;
  }

  return {
    table,
    async search({ query, filters, sort }, { signal } = {}) {
      const { kept, counts } = applyFilters(await candidates(query, filters), filters);
      const marked = query.words.flatMap((term) => spellings(term, table));
      signal?.throwIfAborted();
      const records = table.entries.length;
      const progress = { answered: 1, asked: 1, answeredRecords: records, askedRecords: records };
      return { matches: ranked(kept, sort), counts, marked, progress };
    },
    async load(entry) {
      if (!loaders.has(entry.id)) await everyRecord();
      const load = loaders.get(entry.id);
      if (!load) throw new Error(`No fragment for record ${entry.id}`);
      return load();
    },
  };
}
