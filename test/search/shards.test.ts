/** An index in several parts: what is asked, in which order, and what is told meanwhile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isComplete, type Progress, type SearchAnswer } from '../../src/search/answer.ts';
import { noFilters } from '../../src/search/facets.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { Sort } from '../../src/search/rank.ts';
import { catalogue, document, project, text, wan } from '../support/documents.ts';
import { indexAndOpen, type OpenIndex } from './support/open-index.ts';

const years = [2024, 2023, 2022];
const documents = years.flatMap((year) =>
  ['990101', '990171'].map((region) =>
    document(
      { region, year },
      {
        projects: [1, 2, 3].map((no) => {
          const funds = wan(String(year - 2020 + no * 7));
          return project({
            no,
            name: `公路养护${String(no)}`,
            purpose: text('用于道路日常养护'),
            funding: { unit: '万元', totalFunds: funds, fiscalFunds: funds, otherFunds: wan('0') },
          });
        }),
      },
    ),
  ),
);
const whole = catalogue(documents);

const search = (
  index: OpenIndex,
  q: string,
  year: readonly string[] = [],
  sort: Sort = 'relevance',
): Promise<SearchAnswer> => index.engine.search({ query: parseQuery(q), filters: { ...noFilters, year }, sort });

describe('an index in several shards', () => {
  let index: OpenIndex;
  let one: OpenIndex;
  beforeAll(async () => {
    index = await indexAndOpen(whole, [], 5);
    one = await indexAndOpen(whole);
  });
  afterAll(async () => {
    await one.close();
    await index.close();
  });

  const paths = async (from: OpenIndex, { matches }: SearchAnswer): Promise<string[]> =>
    Promise.all(matches.map(async ({ entry }) => (await from.engine.load(entry)).path));

  it('is divided by year and region, the newest year first', () => {
    expect(index.engine.table.shards.map(({ folder }) => folder.replace(/-[0-9a-f]{16}$/u, ''))).toEqual([
      '2024-990101',
      '2024-990171',
      '2023-990101',
      '2023-990171',
      '2022-990101',
      '2022-990171',
    ]);
    expect(one.engine.table.shards).toHaveLength(1);
  });

  it('tells how far it is with every part that answers, and what it found so far', async () => {
    const partial: SearchAnswer[] = [];
    const answer = await index.engine.search(
      { query: parseQuery('公路养护'), filters: noFilters, sort: 'relevance' },
      { onPartial: (each) => partial.push(each) },
    );
    expect(partial.map(({ progress }) => progress.answered)).toEqual([1, 2, 3, 4, 5]);
    expect(partial.some(({ progress }) => isComplete(progress))).toBe(false);
    const counts = [...partial, answer].map(({ matches }) => matches.length);
    expect(counts).toEqual([4, 8, 12, 16, 20, 24]);
    const complete: Progress = { answered: 6, asked: 6, answeredRecords: 24, askedRecords: 24 };
    expect(answer.progress).toEqual(complete);
  });

  it('asks only the parts that a filter leaves, and loads nothing of the others', async () => {
    const fresh = await indexAndOpen(whole, [], 5);
    const { matches, progress } = await search(fresh, '公路养护', ['2023']);
    expect(matches).toHaveLength(8);
    expect(progress).toMatchObject({ answered: 2, asked: 2 });
    const shards = new Set(fresh.reads.filter((path) => path.includes('/')).map((path) => path.slice(0, 4)));
    expect(shards).toEqual(new Set(['2023']));
    await fresh.close();
  });

  it('stops when the question is given up, with the next part on its way', async () => {
    const fresh = await indexAndOpen(whole, [], 5);
    const controller = new AbortController();
    const asked = fresh.engine.search(
      { query: parseQuery('公路养护'), filters: noFilters, sort: 'relevance' },
      {
        signal: controller.signal,
        onPartial: () => {
          controller.abort(new Error('given up'));
        },
      },
    );
    await expect(asked).rejects.toThrow('given up');
    expect(new Set(fresh.reads.filter((path) => path.endsWith('/records')))).toHaveLength(2);
    await fresh.close();
  });

  it.each(['amount', 'year'] as const)('sorts by %s as one index does', async (sort) => {
    const [many, single] = [await search(index, '公路', [], sort), await search(one, '公路', [], sort)];
    const keys = ({ matches }: SearchAnswer): unknown[] =>
      matches.map(({ entry, amountFen }) => (sort === 'amount' ? amountFen : entry.year));
    expect(keys(many)).toEqual(keys(single));
    expect((await paths(index, many)).sort()).toEqual((await paths(one, single)).sort());
  });

  it('finds the project of an exact amount in every part', async () => {
    const { matches } = await search(index, '11万元');
    expect(matches).toHaveLength(2);
  });
});
