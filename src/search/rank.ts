/**
 * Which result comes first. Relevance is where the words stand: the whole name, in the name, in goals and indicators, in
 * whose page it is, in running text, in what most pages have. Ties go by year, then amount, then the catalogue's order.
 */
import { amountBands, noAmount } from './bands.ts';
import { type Place, places, startOfName } from './places.ts';
import type { Entry } from './table.ts';

export const sorts = ['relevance', 'amount', 'year'] as const;
export type Sort = (typeof sorts)[number];

/** The best place where a word stands in a record, and how many characters it has. */
export interface Hit {
  readonly place: Place;
  readonly length: number;
}

/**
 * Logarithms: the weights of several words add up, so a word in a weak place is not made good by another in a strong one.
 * Where a page belongs (怀来县, 2024年) is as good a place for one word of several as what it promises.
 */
const weights = {
  wholeName: 10,
  start: 8.7,
  name: 8.6,
  promise: 5.3,
  context: 5.2,
  narrative: 3.3,
  furniture: 2,
} as const;

/** A department's text tells more of the department than any of its projects that bear its name. */
const wholeText = 0.05;

/** For a project of exactly the amount that was asked for. */
export const amountWeight: number = weights.name;

export function hitWeight(entry: Entry, { place, length }: Hit): number {
  if (place === startOfName && length === entry.nameLength) return weights.wholeName;
  const tier = places[place] ?? 'furniture';
  const whole = entry.kind === 'document' && (tier === 'start' || tier === 'name') ? wholeText : 0;
  return weights[tier] + whole;
}

export interface Match {
  readonly entry: Entry;
  /** Sum of the words' weights, each by its rarity; 0 when nothing was typed. */
  readonly weight: number;
  /** Only known when results are sorted by it. */
  readonly amountFen?: number | null;
}

/** Larger first; what has none last. */
const descending = (a: number | null, b: number | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : b - a;

const bandOrder = new Map(amountBands.map(({ id }, at) => [id, id === noAmount.id ? -1 : at]));
const band = ({ entry }: Match): number => bandOrder.get(entry.amountBand ?? '') ?? -1;

const comparisons = {
  relevance: (a: Match, b: Match) => b.weight - a.weight,
  year: (a: Match, b: Match) => descending(a.entry.year, b.entry.year),
  amount: (a: Match, b: Match) => descending(a.amountFen ?? null, b.amountFen ?? null),
  // Within a band the larger amount comes earlier in the order already.
  band: (a: Match, b: Match) => band(b) - band(a),
  order: (a: Match, b: Match) => a.entry.order - b.entry.order,
} as const;

const precedence: Readonly<Record<Sort, readonly (keyof typeof comparisons)[]>> = {
  relevance: ['relevance', 'year', 'band', 'order'],
  amount: ['amount', 'relevance', 'year', 'order'],
  year: ['year', 'relevance', 'band', 'order'],
};

export function ranked(matches: readonly Match[], sort: Sort): Match[] {
  return [...matches].sort((a, b) => {
    for (const key of precedence[sort]) {
      const difference = comparisons[key](a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}
