/** The real engine against a plain substring search over the same text: in one shard and in several, real and made up. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { synthetic } from '../../scripts/bench/search-synthetic.ts';
import { facetValues, noFilters, type Filters } from '../../src/search/facets.ts';
import { normalise } from '../../src/search/normalise.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { searchRecords, shardRecords, siteShards } from '../../src/search/records.ts';
import { noCache } from '../../src/search/shard-cache.ts';
import { planShards } from '../../src/search/shard-plan.ts';
import { siteBundle } from '../../src/search/site-bundle.ts';
import { corpus } from './support/corpus.ts';
import { indexAndOpen, type OpenIndex, writeAndOpen } from './support/open-index.ts';

interface Site {
  readonly name: string;
  /** In the order of the index. */
  readonly records: readonly SearchRecord[];
  readonly open: () => Promise<OpenIndex>;
  /** How much is tried, as a share of what the small site takes. */
  readonly share: number;
}

const made = synthetic(searchRecords(corpus, []), 200);
const madeShards = planShards(made.portions, 60);
const suggestible = { names: [], in: () => [] };

const sites: readonly Site[] = [
  { name: 'in one shard', records: searchRecords(corpus, []), open: () => indexAndOpen(corpus), share: 1 },
  {
    name: 'in a shard for each document',
    records: siteShards(corpus, [], 2).flatMap(shardRecords),
    open: () => indexAndOpen(corpus, [], 2),
    share: 0.3,
  },
  {
    name: 'in several shards of a made-up province',
    records: madeShards.flatMap(shardRecords),
    open: () =>
      writeAndOpen((keep) => siteBundle({ shards: madeShards, names: made.names, suggestible }, noCache, keep)),
    share: 0.1,
  },
];

describe.each(sites)('search over an index $name', { timeout: 120_000 }, ({ records, open, share }) => {
  const blocks = records.map((record) => record.blocks.map((block) => normalise(block.text)));
  const runs = (number: number): { numRuns: number } => ({ numRuns: Math.round(number * share) });

  /** Positions of the records of which one block holds the text. */
  const holding = (text: string): number[] =>
    blocks.flatMap((texts, at) => (texts.some((block) => block.includes(text)) ? [at] : []));

  let index: OpenIndex;
  beforeAll(async () => {
    index = await open();
  }, 60_000);
  afterAll(() => index.close());

  const found = async (input: string, filters: Filters = noFilters): Promise<number[]> => {
    const { matches } = await index.engine.search({ query: parseQuery(input), filters, sort: 'relevance' });
    return matches.map(({ entry }) => entry.order).sort((a, b) => a - b);
  };

  const printed = fc
    .constantFrom(...records.flatMap((record) => record.blocks.map((block) => block.text)))
    .chain((text) =>
      fc
        .tuple(fc.nat(Math.max(0, text.length - 1)), fc.integer({ min: 1, max: 12 }))
        .map(([start, length]) => text.slice(start, start + length)),
    )
    .filter((text) => normalise(text) !== '' && !/["“”]/u.test(text) && text.isWellFormed());
  const word = printed.map(normalise).filter((text) => /^[\p{L}\p{N}]+$/u.test(text));

  it('finds every substring of the text in every page that holds it, and in no other page', async () => {
    await fc.assert(
      fc.asyncProperty(printed, async (text) => {
        expect(await found(`"${text}"`)).toEqual(holding(normalise(text)));
      }),
      runs(1500),
    );
  });

  it('finds text where it runs to the end of a block and not where it would run into the next', async () => {
    const neighbours = fc
      .constantFrom(...records)
      .chain(({ blocks: own }) => fc.tuple(fc.constant(own), fc.nat(Math.max(0, own.length - 2))))
      .map(([own, at]) => [normalise(own[at]?.text ?? ''), normalise(own[at + 1]?.text ?? '')] as const)
      .filter(([first, second]) => first !== '' && second !== '');
    await fc.assert(
      fc.asyncProperty(
        neighbours,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 8 }),
        async (pair, a, b) => {
          const text = Array.from(pair[0]).slice(-a).join('') + Array.from(pair[1]).slice(0, b).join('');
          fc.pre(!text.includes('"'));
          expect(await found(`"${text}"`)).toEqual(holding(text));
        },
      ),
      runs(300),
    );
  });

  it('finds nothing for text that stands nowhere', async () => {
    const characters = [...new Set(blocks.flat().join(''))];
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(fc.constantFrom(...characters), { minLength: 2, maxLength: 12 })
          .map((picked) => picked.join(''))
          .filter((text) => !/["\-]/u.test(text) && holding(text).length === 0),
        async (text) => {
          expect(await found(text)).toEqual([]);
        },
      ),
      runs(500),
    );
  });

  it('finds numbers and codes from any starting point to any end', async () => {
    const numbers = records.flatMap((record) =>
      record.blocks.flatMap(({ text }) => text.match(/[0-9A-Z.%-]{2,}/gu) ?? []),
    );
    const part = fc
      .constantFrom(...numbers)
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 })))
      .map(([text, start, length]) => text.slice(start, start + length));
    await fc.assert(
      fc.asyncProperty(part, async (text) => {
        expect(await found(`"${text}"`)).toEqual(holding(normalise(text)));
      }),
      runs(300),
    );
  });

  it('shows for several words the pages that hold all of them, and none that holds an excluded one', async () => {
    await fc.assert(
      fc.asyncProperty(word, word, word, async (first, second, excluded) => {
        const both = holding(first).filter((at) => holding(second).includes(at));
        const without = both.filter((at) => !holding(excluded).includes(at));
        expect(await found(`${first} "${second}"`)).toEqual(both);
        expect(await found(`${first} ${second} -${excluded}`)).toEqual(without);
        expect(await found(`"${first}" ${second} -"${excluded}"`)).toEqual(without);
      }),
      runs(200),
    );
  });

  it('keeps of the pages found those that the filters keep', async () => {
    const years = [...new Set(records.map(({ year }) => String(year)))];
    const regions = [...new Set(records.flatMap(({ regionCode }) => regionCode ?? []))];
    const filters = fc.record({
      year: fc.subarray(years, { maxLength: 2 }),
      region: fc.subarray([...regions, ...regions.map((code) => `${code.slice(0, 4)}00`)], { maxLength: 2 }),
      kind: fc.subarray(['budget', 'document'], { maxLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(word, filters, async (text, { year, region, kind }) => {
        const kept = holding(text).filter((at) => {
          const record = records[at];
          const code = record?.regionCode ?? '';
          return (
            (year.length === 0 || year.includes(String(record?.year))) &&
            (region.length === 0 ||
              region.some((each) => each === code || (each.endsWith('00') && code.startsWith(each.slice(0, 4))))) &&
            (kind.length === 0 || kind.includes(record?.kind ?? ''))
          );
        });
        expect(await found(text, { ...noFilters, year, region, kind })).toEqual(kept);
      }),
      runs(150),
    );
  });

  it('counts in every facet the pages that it finds', async () => {
    await fc.assert(
      fc.asyncProperty(word, async (text) => {
        const { matches, counts } = await index.engine.search({
          query: parseQuery(text),
          filters: noFilters,
          sort: 'relevance',
        });
        for (const facet of ['year', 'region', 'department', 'amount', 'kind'] as const) {
          const expected = new Map<string, number>();
          for (const { entry } of matches) {
            for (const value of facetValues(entry, facet)) expected.set(value, (expected.get(value) ?? 0) + 1);
          }
          expect(counts[facet]).toEqual(expected);
        }
      }),
      runs(50),
    );
  });
});
