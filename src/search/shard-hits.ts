/** A question put to one shard: which of its records hold all words, and where each word stands. */
import { statedFen } from './amount-word.ts';
import type { OpenShard } from './open-shard.ts';
import type { Query, Term } from './query.ts';
import { amountWeight, hitWeight } from './rank.ts';
import { simplify } from './simplify.ts';
import type { Entry, Table } from './table.ts';

/** All texts that count as the word: as typed, and with traditional characters simplified. */
export const spellings = ({ text }: Term, { variants }: Table): string[] => [
  ...new Set([text, simplify(text, variants)]),
];

/** Weights of all records that hold the word. */
async function weigh({ entry, find, amounts }: OpenShard, term: Term, table: Table): Promise<Map<Entry, number>> {
  const weights = new Map<Entry, number>();
  const add = (record: Entry, weight: number): void => {
    weights.set(record, Math.max(weight, weights.get(record) ?? 0));
  };
  for (const text of spellings(term, table)) {
    const length = Array.from(text).length;
    for (const [number, place] of await find(text)) {
      const record = entry(number);
      add(record, hitWeight(record, { place, length }));
    }
  }
  const fen = statedFen(term.text);
  if (fen !== null) {
    for (const [number, amount] of (await amounts()).entries()) if (amount === fen) add(entry(number), amountWeight);
  }
  return weights;
}

export interface ShardHits {
  /** How many records hold each word. */
  readonly counts: readonly number[];
  /** Records that hold all words and none that is excluded, with the weight of each word. */
  readonly hits: readonly { readonly entry: Entry; readonly weights: readonly number[] }[];
}

/** All records of the shard when the query holds no words. */
export async function shardHits(shard: OpenShard, { words, excluded }: Query, table: Table): Promise<ShardHits> {
  if (words.length === 0) {
    const hits = Array.from({ length: shard.count }, (_, number) => ({ entry: shard.entry(number), weights: [] }));
    return { counts: [], hits };
  }
  const weighAll = (terms: readonly Term[]): Promise<Map<Entry, number>[]> =>
    Promise.all(terms.map((term) => weigh(shard, term, table)));
  const [found, unwanted] = await Promise.all([weighAll(words), weighAll(excluded)]);
  const hits: { entry: Entry; weights: number[] }[] = [];
  for (const entry of found[0]?.keys() ?? []) {
    if (unwanted.some((records) => records.has(entry)) || !found.every((records) => records.has(entry))) continue;
    hits.push({ entry, weights: found.map((records) => records.get(entry) ?? 0) });
  }
  return { counts: found.map(({ size }) => size), hits };
}
