/** The real engine against a plain substring search over the same text. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noFilters } from '../../src/search/facets.ts';
import { normalise } from '../../src/search/normalise.ts';
import { parseQuery } from '../../src/search/query.ts';
import { searchRecords } from '../../src/search/records.ts';
import { corpus } from './support/corpus.ts';
import { indexAndOpen, type OpenIndex } from './support/open-index.ts';

const records = searchRecords(corpus, []);
const blocks = records.map((record) => record.blocks.map((block) => normalise(block.text)));

/** Positions of the records of which one block holds the text. */
const holding = (text: string): number[] =>
  blocks.flatMap((texts, at) => (texts.some((block) => block.includes(text)) ? [at] : []));

describe('search over a built index', () => {
  let index: OpenIndex;
  beforeAll(async () => {
    index = await indexAndOpen(corpus);
  });
  afterAll(() => index.close());

  const found = async (input: string): Promise<number[]> => {
    const { matches } = await index.engine.search({ query: parseQuery(input), filters: noFilters, sort: 'relevance' });
    return matches.map(({ entry }) => entry.order).sort((a, b) => a - b);
  };

  const printed = fc
    .constantFrom(...records.flatMap((record) => record.blocks.map((block) => block.text)))
    .chain((text) =>
      fc
        .tuple(fc.nat(Math.max(0, text.length - 1)), fc.integer({ min: 1, max: 12 }))
        .map(([start, length]) => text.slice(start, start + length)),
    )
    .filter((text) => normalise(text) !== '' && !/["“”]/u.test(text));

  it('finds every substring of the text in every page that holds it, and in no other page', async () => {
    await fc.assert(
      fc.asyncProperty(printed, async (text) => {
        expect(await found(`"${text}"`)).toEqual(holding(normalise(text)));
      }),
      { numRuns: 1500 },
    );
  });

  it('finds nothing for text that stands nowhere', async () => {
    const characters = [...new Set(blocks.flat().join(''))];
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(fc.constantFrom(...characters), { minLength: 2, maxLength: 6 })
          .map((picked) => picked.join(''))
          .filter((text) => !/["\-]/u.test(text) && holding(text).length === 0),
        async (text) => {
          expect(await found(text)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('shows for several words the pages that hold all of them, and none that holds an excluded one', async () => {
    const word = printed.map(normalise).filter((text) => /^[\p{L}\p{N}]+$/u.test(text));
    await fc.assert(
      fc.asyncProperty(word, word, word, async (first, second, excluded) => {
        const both = holding(first).filter((at) => holding(second).includes(at));
        expect(await found(`${first} ${second}`)).toEqual(both);
        expect(await found(`${first} ${second} -${excluded}`)).toEqual(
          both.filter((at) => !holding(excluded).includes(at)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
