/**
 * Which rows a state keeps, in which order, and how many each further choice would keep. Every distinct text is looked at
 * once; rows are then compared by number.
 */
import { columnOf, type DeskColumn, type DeskDefinition, valuesOf } from './definition.ts';
import { type Rows, wordColumn } from './rows.ts';
import type { DeskRange, DeskSort, DeskState } from './state.ts';

export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface SelectedRows {
  /** Row numbers in order. */
  readonly rows: Int32Array;
  /** Of each value of a facet: rows with it that all other filters keep. */
  readonly counts: FacetCounts;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

const foldedWords = new WeakMap<readonly string[], readonly string[]>();

/** Folded once a table: every key that is typed looks through them again. */
function foldedOf(words: readonly string[]): readonly string[] {
  const known = foldedWords.get(words) ?? words.map(folded);
  foldedWords.set(words, known);
  return known;
}

/** For every row, whether some searched column holds the term. */
function holding(rows: Rows, searched: readonly string[], term: string): Uint8Array {
  const kept = new Uint8Array(rows.count);
  for (const name of searched) {
    const { words, at } = wordColumn(rows, name);
    const hits = Uint8Array.from(foldedOf(words), (word) => (word.includes(term) ? 1 : 0));
    for (let row = 0; row < rows.count; row += 1) if (hits[at[row] ?? 0] === 1) kept[row] = 1;
  }
  return kept;
}

/** For every row, whether its number lies within; rows without one do not. */
function within(rows: Rows, column: string, { from, to }: DeskRange): Uint8Array {
  const kept = new Uint8Array(rows.count);
  const numbers = rows.numbers.get(column);
  // A comparison with NaN is false, so rows without a number stay out.
  numbers?.forEach((number, row) => {
    if (number >= (from ?? -Infinity) && number <= (to ?? Infinity)) kept[row] = 1;
  });
  return kept;
}

interface FacetMask {
  readonly name: string;
  readonly at: Int32Array;
  /** Values of each distinct text. */
  readonly values: readonly (readonly string[])[];
  /** Whether the chosen values keep each distinct text; null when nothing is chosen. */
  readonly keeps: Uint8Array | null;
}

function facetMask(rows: Rows, column: DeskColumn, chosen: readonly string[]): FacetMask {
  const { name } = column;
  const { words, at } = wordColumn(rows, name);
  const values = words.map((word) => valuesOf(column, word));
  const keeps =
    chosen.length === 0
      ? null
      : Uint8Array.from(values, (own) => (own.some((value) => chosen.includes(value)) ? 1 : 0));
  return { name, at, values, keeps };
}

export function selectRows(rows: Rows, definition: DeskDefinition, state: DeskState): SelectedRows {
  const terms = state.text
    .split(/\s+/u)
    .map(folded)
    .filter((term) => term !== '');
  const { range } = state;
  const required = terms.map((term) => holding(rows, definition.searched, term));
  if (range.from !== null || range.to !== null) required.push(within(rows, definition.measure.column, range));
  const masks = definition.facets.map(({ name }) =>
    facetMask(rows, columnOf(definition, name), state.chosen[name] ?? []),
  );
  const tallies = masks.map(({ values }) => new Int32Array(values.length));
  const kept: number[] = [];
  for (let row = 0; row < rows.count; row += 1) {
    if (required.some((mask) => mask[row] === 0)) continue;
    // The one facet that drops the row still counts it: choosing its value would bring the row back.
    let failed = -1;
    let failures = 0;
    for (let facet = 0; facet < masks.length && failures < 2; facet += 1) {
      const mask = masks[facet];
      if (mask?.keeps && mask.keeps[mask.at[row] ?? 0] === 0) {
        failed = facet;
        failures += 1;
      }
    }
    if (failures > 1) continue;
    if (failures === 0) kept.push(row);
    for (let facet = 0; facet < masks.length; facet += 1) {
      if (failures === 1 && facet !== failed) continue;
      const [tally, word] = [tallies[facet], masks[facet]?.at[row] ?? 0];
      if (tally) tally[word] = (tally[word] ?? 0) + 1;
    }
  }
  return {
    rows: sorted(rows, Int32Array.from(kept), definition, state.sort),
    counts: new Map(masks.map(({ name, values }, facet) => [name, counted(values, tallies[facet])])),
  };
}

function counted(values: readonly (readonly string[])[], tally: Int32Array | undefined): Map<string, number> {
  const counts = new Map<string, number>();
  values.forEach((own, word) => {
    for (const value of own) counts.set(value, (counts.get(value) ?? 0) + (tally?.[word] ?? 0));
  });
  return counts;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Rows without a value come last, whichever way the others go. */
function sorted(rows: Rows, kept: Int32Array, { columns }: DeskDefinition, sort: DeskSort | null): Int32Array {
  if (!sort) return kept;
  const direction = sort.descending ? -1 : 1;
  const key = sortKey(rows, columns.find(({ name }) => name === sort.column)?.sortedAs ?? sort.column);
  return kept.sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === y || (Number.isNaN(x) && Number.isNaN(y))) return a - b;
    if (Number.isNaN(x)) return 1;
    return Number.isNaN(y) ? -1 : (x - y) * direction;
  });
}

const knownRanks = new WeakMap<readonly string[], Float64Array>();

/** The place of each text among all of its column; the empty one has none. Found once a table. */
function ranksOf(words: readonly string[]): Float64Array {
  const known = knownRanks.get(words);
  if (known) return known;
  const ranks = new Float64Array(words.length);
  Array.from(words.keys())
    .sort((a, b) => collator.compare(words[a] ?? '', words[b] ?? ''))
    .forEach((word, rank) => {
      ranks[word] = words[word] === '' ? Number.NaN : rank;
    });
  knownRanks.set(words, ranks);
  return ranks;
}

function sortKey(rows: Rows, column: string): (row: number) => number {
  const numbers = rows.numbers.get(column);
  if (numbers) return (row) => numbers[row] ?? Number.NaN;
  const { words, at } = wordColumn(rows, column);
  const ranks = ranksOf(words);
  return (row) => ranks[at[row] ?? 0] ?? Number.NaN;
}
