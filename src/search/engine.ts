/**
 * Puts a question to the shards, one after the other, and makes of their answers one exact, filtered, ranked list. Knows no page
 * and no browser: the same code runs in the tests.
 */
import type { Progress, SearchAnswer, SearchEngine, SearchRequest } from './answer.ts';
import { chooseShards } from './choose-shards.ts';
import { applyFilters, hasFilters } from './facets.ts';
import type { Fragment } from './fragment.ts';
import { lookup } from './grams.ts';
import { once } from './once.ts';
import { loadFragment, openShard, type OpenShard, type ReadJson } from './open-shard.ts';
import type { Indexes } from './pagefind.ts';
import { isEmpty, type Query } from './query.ts';
import { type Match, ranked } from './rank.ts';
import { shardHits, type ShardHits, spellings } from './shard-hits.ts';
import type { Entry, Shard, Table } from './table.ts';

/** A word of few pages says more of what is wanted than one of many: 征地 more than 怀来县. */
const rarity = (pages: number, records: number): number => Math.log2(1 + records / Math.max(1, pages));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const progressOf = (answered: readonly Shard[], asked: readonly Shard[]): Progress => ({
  answered: answered.length,
  asked: asked.length,
  answeredRecords: sum(answered.map(({ records }) => records)),
  askedRecords: sum(asked.map(({ records }) => records)),
});

/** Weight of each hit: of its words, each by its rarity in all parts that have answered. */
function matchesOf(parts: readonly ShardHits[], records: number): Match[] {
  const rarities = (parts[0]?.counts ?? []).map((_, word) =>
    rarity(sum(parts.map(({ counts }) => counts[word] ?? 0)), records),
  );
  return parts.flatMap(({ hits }) =>
    hits.map(({ entry, weights }) => ({
      entry,
      weight: weights.reduce((total, weight, word) => total + weight * (rarities[word] ?? 0), 0),
    })),
  );
}

/** Of a shard, the indexes that the words are looked up in. */
function neededIndexes({ words, excluded }: Query, table: Table): Set<string> {
  const texts = [...words, ...excluded].flatMap((term) => spellings(term, table));
  return new Set(texts.flatMap((text) => lookup(text).grams.map(({ index }) => index)));
}

export function createEngine(table: Table, read: ReadJson, indexes: Indexes): SearchEngine {
  const opened = new Map(
    table.shards.map((shard) => [shard, once(() => openShard(table, shard, read, indexes))] as const),
  );
  const open = (shard: Shard): Promise<OpenShard> => opened.get(shard)?.() ?? Promise.reject(new Error(shard.folder));
  const fragments = new Map<string, () => Promise<Fragment>>();

  /** Begins to load what the question needs of a shard. */
  async function prepare(shard: Shard, needed: ReadonlySet<string>): Promise<OpenShard> {
    for (const index of needed) indexes.prepare(`${shard.folder}/${index}`);
    return open(shard);
  }

  async function withAmounts(matches: readonly Match[]): Promise<Match[]> {
    const shards = [...new Set(matches.map(({ entry }) => entry.shard))];
    const amounts = new Map(
      await Promise.all(
        shards.map(async (at) => {
          const shard = table.shards[at];
          return [at, shard ? await (await open(shard)).amounts() : []] as const;
        }),
      ),
    );
    return matches.map((match) => ({
      ...match,
      amountFen: amounts.get(match.entry.shard)?.[match.entry.number] ?? null,
    }));
  }

  async function answerOf(
    { query, filters, sort }: SearchRequest,
    parts: readonly ShardHits[],
    progress: Progress,
  ): Promise<SearchAnswer> {
    const { kept, counts } = applyFilters(matchesOf(parts, progress.answeredRecords), filters);
    const sortable = sort === 'amount' ? await withAmounts(kept) : kept;
    const marked = query.words.flatMap((term) => spellings(term, table));
    return { matches: ranked(sortable, sort), counts, marked, progress };
  }

  return {
    table,
    async search(request, { onPartial, signal } = {}) {
      const { query, filters } = request;
      const asks = !isEmpty(query) || hasFilters(filters);
      const shards = asks ? chooseShards(table.shards, filters) : [];
      const needed = neededIndexes(query, table);
      const parts: ShardHits[] = [];
      for (const [at, shard] of shards.entries()) {
        signal?.throwIfAborted();
        const ready = await prepare(shard, needed);
        signal?.throwIfAborted();
        // The next shard loads while this one is looked through; its failure is told when its turn comes.
        const next = shards[at + 1];
        if (next) prepare(next, needed).catch(() => undefined);
        parts.push(await shardHits(ready, query, table));
        signal?.throwIfAborted();
        const progress = progressOf(shards.slice(0, at + 1), shards);
        if (at + 1 < shards.length) onPartial?.(await answerOf(request, parts, progress));
      }
      return answerOf(request, parts, progressOf(shards, shards));
    },
    load(entry: Entry) {
      const shard = table.shards[entry.shard];
      if (!shard) return Promise.reject(new Error(`No shard for record ${entry.id}`));
      const load = fragments.get(entry.id) ?? once(() => loadFragment(shard, entry, read));
      fragments.set(entry.id, load);
      return load();
    },
  };
}
