/**
 * 您是不是要找…: what does exist when a search finds nothing. Every suggestion has been searched for: it leads to results, and
 * says how many.
 */
import type { SearchEngine, SearchRequest } from './answer.ts';
import { hasFilters, noFilters } from './facets.ts';
import type { Name } from './names.ts';
import { matchPinyin } from './pinyin-match.ts';
import { parseQuery, type Term } from './query.ts';
import { nearestPassage } from './similar.ts';
import { simplify } from './simplify.ts';

export interface Suggestion {
  readonly q: string;
  /** What was changed, in words. */
  readonly reason: 'without-filters' | 'fewer-words' | 'similar' | 'pinyin';
  readonly count: number;
}

const mostSuggestions = 5;
/** More candidates than this are not tried. */
const mostTries = 12;

const written = ({ printed }: Term): string => (/\s/u.test(printed) ? `"${printed}"` : printed);

/** How often each text was offered by a name, most often first; then shorter, then by character. */
function commonest(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1)).map(([text]) => text);
}

function readings(names: readonly Name[], letters: string): string[] {
  return commonest(names.flatMap((name) => matchPinyin(name, letters) ?? []));
}

function neighbours(names: readonly Name[], word: string): string[] {
  const found = names.flatMap((name) => nearestPassage(name, word) ?? []).filter(({ text }) => text !== word);
  const nearest = Math.min(...found.map(({ edits }) => edits));
  return commonest(found.filter(({ edits }) => edits === nearest).map(({ text }) => text));
}

export async function suggest(
  engine: SearchEngine,
  { query, filters, sort }: SearchRequest,
  loadNames: () => Promise<readonly Name[]>,
): Promise<Suggestion[]> {
  const { words } = query;
  const count = async (q: string, within = filters): Promise<number> =>
    (await engine.search({ query: parseQuery(q), filters: within, sort })).matches.length;
  const tried = async (candidates: readonly string[], reason: Suggestion['reason']): Promise<Suggestion[]> => {
    const found = await Promise.all(
      [...new Set(candidates)].slice(0, mostTries).map(async (q) => ({ q, reason, count: await count(q) })),
    );
    return found.filter((suggestion) => suggestion.count > 0);
  };

  const input = words.map(written).join(' ');
  const unfiltered = hasFilters(filters) && words.length > 0 ? await count(input, noFilters) : 0;
  const suggestions: Suggestion[] = unfiltered > 0 ? [{ q: input, reason: 'without-filters', count: unfiltered }] : [];

  const letters = words.map(({ text }) => text).join('');
  if (/^[a-z]{2,}$/.test(letters)) {
    suggestions.push(...(await tried(readings(await loadNames(), letters), 'pinyin')));
  } else {
    const lone = await Promise.all(words.map((word) => count(written(word))));
    for (const [at, word] of words.entries()) {
      if (lone[at] !== 0 || Array.from(word.text).length < 2) continue;
      const others = neighbours(await loadNames(), simplify(word.text, engine.table.variants));
      const replaced = others.map((text) => words.map((each, to) => (to === at ? text : written(each))).join(' '));
      suggestions.push(...(await tried(replaced, 'similar')));
    }
  }
  if (words.length > 1) {
    const fewer = words.map((_, at) =>
      words
        .filter((__, other) => other !== at)
        .map(written)
        .join(' '),
    );
    suggestions.push(...(await tried(fewer, 'fewer-words')));
  }
  return suggestions.slice(0, mostSuggestions);
}
