import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noFilters } from '../../src/search/facets.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { Sort } from '../../src/search/rank.ts';
import { corpus } from './support/corpus.ts';
import { searchRecords } from '../../src/search/records.ts';
import { indexAndOpen, type OpenIndex } from './support/open-index.ts';

describe('the search engine', () => {
  let index: OpenIndex;
  beforeAll(async () => {
    index = await indexAndOpen(corpus);
  });
  afterAll(() => index.close());

  const titles = async (q: string, filters = noFilters, sort: Sort = 'relevance'): Promise<string[]> => {
    const { matches } = await index.engine.search({ query: parseQuery(q), filters, sort });
    return Promise.all(matches.map(async ({ entry: found }) => (await index.engine.load(found)).title));
  };

  it('puts pages of that name first, the document that lists it after them', async () => {
    expect(await titles('第三次全国国土调查')).toEqual([
      '第三次全国国土调查',
      '新区第三次全国国土调查扫尾',
      '测试县水务局2024年绩效文本',
      '测试县水务局2023年绩效文本',
    ]);
  });

  it('puts first what has the rarer of several words in its name', async () => {
    expect((await titles('测试县 森林'))[0]).toBe('森林防火');
    expect((await titles('2024年 公路'))[0]).toBe('农村公路养护');
  });

  it('finds a code from any starting point, in any case', async () => {
    for (const part of ['99010124P00014210001W', '24p0001421', '210001w', 'P']) {
      expect((await titles(part))[0]).toBe('农村公路养护');
    }
  });

  it('finds a document number in any brackets', async () => {
    for (const brackets of ['【】', '〔〕', '[]', '（）', '()']) {
      expect(await titles(`测财资环${brackets.charAt(0)}2023${brackets.charAt(1)}26号`)).toEqual(['农村公路养护']);
    }
  });

  it('reads traditional characters', async () => {
    expect((await titles('第三次全國國土調查'))[0]).toBe('第三次全国国土调查');
  });

  it('finds signs, and tells them apart', async () => {
    expect(await titles('≥120公里')).toEqual(['农村公路养护']);
    expect(await titles('≤120公里')).toEqual([]);
    expect(await titles('0.9‰')).toEqual(['森林防火']);
  });

  it('finds the project of an amount however it is written', async () => {
    for (const amount of ['261万元', '261.00万元', '261.0万', '2,610,000元']) {
      expect(await titles(amount), amount).toContain('第三次全国国土调查');
    }
    expect(await titles('262万元')).toEqual([]);
  });

  it('does not find a phrase that runs from one block into the next', async () => {
    const record = searchRecords(corpus, []).find(({ title }) => title === '农村公路养护');
    const [first = '', second = ''] = (record?.blocks ?? []).map(({ text }) => text);
    for (const length of [1, 2, 4]) {
      expect(await titles(first.slice(-length))).not.toEqual([]);
      expect(await titles(second.slice(0, length))).not.toEqual([]);
      expect(await titles(first.slice(-length) + second.slice(0, length))).toEqual([]);
    }
  });

  it('lists the pages of a filter when nothing is typed, and nothing when nothing is asked', async () => {
    expect(await titles('', { ...noFilters, year: ['2023'] })).toEqual([
      '新区第三次全国国土调查扫尾',
      '测试县水务局2023年绩效文本',
    ]);
    expect(await titles('')).toEqual([]);
  });

  it('sorts by amount', async () => {
    expect(await titles('', { ...noFilters, kind: ['budget'], year: ['2024'] }, 'amount')).toEqual([
      '农村公路养护',
      '第三次全国国土调查',
      '森林防火',
    ]);
  });

  it('counts what each filter would leave', async () => {
    const { counts, matches } = await index.engine.search({
      query: parseQuery('第三次全国国土调查'),
      filters: { ...noFilters, kind: ['budget'] },
      sort: 'relevance',
    });
    expect(matches).toHaveLength(2);
    expect(Object.fromEntries(counts.kind)).toEqual({ budget: 2, document: 2 });
    expect(Object.fromEntries(counts.year)).toEqual({ '2024': 1, '2023': 1 });
  });
});
