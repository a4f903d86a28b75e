/**
 * 您是不是要找…: what does exist when a search finds nothing. Every suggestion has been searched for: it leads to results, and
 * says how many.
 */
import type { SearchEngine, SearchRequest } from './answer.ts';
import { type Filters, hasFilters, noFilters } from './facets.ts';
import { keptWords } from './fewer-words.ts';
import type { Name } from './names.ts';
import { cover, pieces } from './pieces.ts';
import { parseQuery, type Term } from './query.ts';
import { type Rewording, rewordings } from './rewordings.ts';
import { simplify } from './simplify.ts';

export interface Suggestion {
  readonly q: string;
  readonly filters: Filters;
  /** What was changed. */
  readonly reason: 'without-filters' | 'without-exclusions' | 'fewer-words' | 'pieces' | Rewording['reason'];
  readonly count: number;
}

export interface Help {
  /** Words that no page of the site holds, as typed; none when every word is held, but no page holds them all. */
  readonly missing: readonly string[];
  readonly suggestions: readonly Suggestion[];
}

type Reason = Suggestion['reason'];

const mostSuggestions = 5;
/** More candidates of one kind than this are not tried. */
const mostTries = 8;
/** A larger index is not asked for every piece of a word; what the names hold has to do. */
const smallIndex = 20_000;

const written = ({ printed }: Pick<Term, 'printed'>): string => (/\s/u.test(printed) ? `"${printed}"` : printed);

export async function suggest(
  engine: SearchEngine,
  { query, filters, sort }: SearchRequest,
  loadNames: () => Promise<readonly Name[]>,
): Promise<Help> {
  const { words, excluded } = query;
  const exclusions = excluded.map((term) => ` -${written(term)}`).join('');
  const parts = words.map(written);
  let records = 0;

  async function count(q: string, within: Filters): Promise<number> {
    const { matches, progress } = await engine.search({ query: parseQuery(q), filters: within, sort });
    records = Math.max(records, progress.askedRecords);
    return matches.length;
  }

  async function tried(candidates: readonly string[], reason: Reason, within = filters): Promise<Suggestion[]> {
    const found = await Promise.all(
      [...new Set(candidates)]
        .slice(0, mostTries)
        .map(async (q) => ({ q, filters: within, reason, count: await count(q, within) })),
    );
    return found.filter((suggestion) => suggestion.count > 0);
  }

  /** The whole search with another text in place of a word. */
  const instead = (at: number, text: string): string => parts.with(at, text).join(' ') + exclusions;
  const without = (left: (at: number) => boolean): string => parts.filter((_, at) => !left(at)).join(' ') + exclusions;

  async function reworded(at: number, text: string): Promise<Suggestion[]> {
    const found = rewordings(await loadNames(), simplify(text, engine.table.variants));
    const byReason = Object.groupBy(found, ({ reason }) => reason);
    const all = await Promise.all(
      Object.entries(byReason).map(([reason, offers]) =>
        tried(
          offers.map((offer) => instead(at, offer.text)),
          reason as Rewording['reason'],
        ),
      ),
    );
    return all.flat();
  }

  /** All pieces together, or else all but one, or else each alone; `whole`: only if they make up the word. */
  async function inPieces(at: number, text: string, whole: boolean): Promise<Suggestion[]> {
    const names = await loadNames();
    const inNames = (piece: string): boolean => names.some((name) => name.text.includes(piece));
    const found = await pieces(
      text,
      async (piece) => inNames(piece) || (records <= smallIndex && (await count(piece, noFilters)) > 0),
    );
    if (whole && !cover(found, text)) return [];
    const together = found.length > 1 ? [found.join(' ')] : [];
    const butOne = found.length > 2 ? found.map((_, left) => found.toSpliced(left, 1).join(' ')) : [];
    for (const offers of whole ? [together] : [together, butOne, found]) {
      const offered = await tried(
        offers.map((offer) => instead(at, offer)),
        'pieces',
      );
      if (offered.length > 0) return offered;
    }
    return [];
  }

  /** Without the words that find nothing, or else without one; where that is not enough, with as many as go together. */
  async function withFewer(isMissing: (at: number) => boolean): Promise<Suggestion[]> {
    const known = words.flatMap((_, at) => (isMissing(at) ? [] : [at]));
    const onlyWith = (kept: readonly number[]): string => without((at) => !kept.includes(at));
    const fewer = known.length < words.length ? [known] : known.map((left) => known.filter((at) => at !== left));
    const offered = await tried(fewer.filter((kept) => kept.length > 0).map(onlyWith), 'fewer-words');
    if (offered.length > 0) return offered;
    const rest = await keptWords(known, async (kept) => (await count(onlyWith(kept), filters)) > 0);
    return tried(rest.map(onlyWith), 'fewer-words');
  }

  const suggestions: Suggestion[] = [];
  if (words.length === 0) return { missing: [], suggestions };
  const input = parts.join(' ');
  if (hasFilters(filters)) suggestions.push(...(await tried([input + exclusions], 'without-filters', noFilters)));
  if (excluded.length > 0) suggestions.push(...(await tried([input], 'without-exclusions')));

  const alone = await Promise.all(parts.map((part) => count(part, noFilters)));
  const isMissing = (at: number): boolean => alone[at] === 0;
  const missing = words.filter((_, at) => isMissing(at));

  if (words.length > 1 && missing.length > 0) {
    // Pinyin and document numbers are typed with spaces too.
    const found = rewordings(await loadNames(), words.map(({ text }) => text).join(''));
    for (const reason of ['pinyin', 'number'] as const) {
      const offers = found.filter((offer) => offer.reason === reason).map(({ text }) => text + exclusions);
      suggestions.push(...(await tried(offers, reason)));
    }
  }
  const rewordingsOf = new Map<number, readonly Suggestion[]>();
  for (const [at, { text }] of words.entries()) if (isMissing(at)) rewordingsOf.set(at, await reworded(at, text));
  suggestions.push(...[...rewordingsOf.values()].flat());
  if (words.length > 1) suggestions.push(...(await withFewer(isMissing)));
  for (const [at, { text }] of words.entries()) {
    const rewordable = (rewordingsOf.get(at) ?? []).length > 0;
    if (isMissing(at)) suggestions.push(...(await inPieces(at, text, rewordable)));
  }
  if (suggestions.length === 0 && hasFilters(filters)) {
    return suggest(engine, { query, filters: noFilters, sort }, loadNames);
  }
  const different = new Map(suggestions.toReversed().map((suggestion) => [suggestion.q, suggestion]));
  return {
    missing: missing.map(({ printed }) => printed),
    suggestions: suggestions
      .filter((suggestion) => different.get(suggestion.q) === suggestion)
      .slice(0, mostSuggestions),
  };
}
