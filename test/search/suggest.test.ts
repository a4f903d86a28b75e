import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noFilters } from '../../src/search/facets.ts';
import { unpackNames } from '../../src/search/names.ts';
import { packNames } from '../../src/search/pack-names.ts';
import { matchPinyin } from '../../src/search/pinyin-match.ts';
import { parseQuery } from '../../src/search/query.ts';
import { distance, nearestPassage } from '../../src/search/similar.ts';
import { suggest, type Suggestion } from '../../src/search/suggest.ts';
import { corpus } from './support/corpus.ts';
import { indexAndOpen, type OpenIndex } from './support/open-index.ts';

const names = unpackNames(packNames(['土地收储资金', '第三次全国国土调查', '农村公路养护', '森林防火']));
const named = (text: string): (typeof names)[number] => {
  const found = names.find(({ characters }) => characters.join('') === text);
  if (!found) throw new Error(text);
  return found;
};

describe('matchPinyin', () => {
  it.each([
    ['tudi', '土地'],
    ['tudishouchu', '土地收储'],
    ['tdsc', '土地收储'],
    ['tudisc', '土地收储'],
    ['shouch', '收储'],
    ['zijin', '资金'],
  ])('%s may stand for %s', (letters, meant) => {
    expect(matchPinyin(named('土地收储资金'), letters)).toBe(meant);
  });

  it.each(['tudx', 'senlin', 't', 'xyz'])('%s stands for nothing there', (letters) => {
    expect(matchPinyin(named('土地收储资金'), letters)).toBeNull();
  });
});

describe('nearestPassage', () => {
  it('finds the passage that differs by a character', () => {
    expect(nearestPassage(named('第三次全国国土调查'), '国士调查')).toEqual({ text: '国土调查', edits: 1 });
    expect(nearestPassage(named('农村公路养护'), '公路维养护')).toEqual({ text: '公路养护', edits: 1 });
  });

  it('does not stretch to other words', () => {
    expect(nearestPassage(named('森林防火'), '教育经费')).toBeNull();
  });

  it('counts edits as they are usually counted', () => {
    const edits = (a: string, b: string): number => distance(Array.from(a), Array.from(b), 9);
    expect([
      edits('', ''),
      edits('abc', 'abc'),
      edits('abc', ''),
      edits('', 'abc'),
      edits('kitten', 'sitting'),
    ]).toEqual([0, 0, 3, 3, 3]);
  });
});

describe('suggest', () => {
  let index: OpenIndex;
  beforeAll(async () => {
    index = await indexAndOpen(corpus);
  });
  afterAll(() => index.close());

  const offered = (q: string, filters = noFilters): Promise<Suggestion[]> =>
    suggest(index.engine, { query: parseQuery(q), filters, sort: 'relevance' }, () =>
      Promise.resolve(unpackNames(packNames(corpus.projects.map(({ project }) => project.name)))),
    );

  it('reads pinyin and initials', async () => {
    expect((await offered('senlin fanghuo'))[0]).toMatchObject({ q: '森林防火', reason: 'pinyin' });
    expect((await offered('gtdc')).map(({ q }) => q)).toContain('国土调查');
  });

  it('offers the near word for a wrong one, and says how many results it has', async () => {
    const [first] = await offered('全国国士调查');
    expect(first).toMatchObject({ q: '全国国土调查', reason: 'similar' });
    const { matches } = await index.engine.search({
      query: parseQuery('全国国土调查'),
      filters: noFilters,
      sort: 'relevance',
    });
    expect(first?.count).toBe(matches.length);
  });

  it('offers to leave a word out', async () => {
    expect(await offered('森林防火 国土调查')).toContainEqual(
      expect.objectContaining({ q: '森林防火', reason: 'fewer-words' }),
    );
  });

  it('offers to search without filters', async () => {
    expect((await offered('森林防火', { ...noFilters, year: ['1999'] }))[0]).toMatchObject({
      q: '森林防火',
      reason: 'without-filters',
    });
  });

  it('offers nothing when nothing is near', async () => {
    expect(await offered('宇宙飞船')).toEqual([]);
  });
});
