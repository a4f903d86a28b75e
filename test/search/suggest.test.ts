import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noFilters } from '../../src/search/facets.ts';
import { unpackNames } from '../../src/search/names.ts';
import { packNames } from '../../src/search/pack-names.ts';
import { otherWritings } from '../../src/search/other-writings.ts';
import { matchPinyin } from '../../src/search/pinyin-match.ts';
import { parseQuery } from '../../src/search/query.ts';
import { distance, nearestPassage } from '../../src/search/similar.ts';
import { searchRecords } from '../../src/search/records.ts';
import { type Help, suggest, type Suggestion } from '../../src/search/suggest.ts';
import { suggestible } from '../../src/search/suggestible.ts';
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

describe('otherWritings', () => {
  it.each([
    ['2610', '2,610'],
    ['2,610.50', '2610.5'],
    ['1234.5万元', '1,234.5万'],
    ['200万', '200万元'],
    ['2024-03', '2024年3月'],
    ['2024年3月', '2024-03'],
    ['(土地', '土地'],
  ])('%s may be written %s', (word, other) => {
    expect(otherWritings(word)).toContain(other);
  });

  it.each(['土地', '000142100019', '13080222p00644410001p', '90%'])('%s has one way only', (word) => {
    expect(otherWritings(word).filter((text) => text !== word.replace('%', ''))).toEqual([]);
  });
});

describe('suggest', () => {
  let index: OpenIndex;
  beforeAll(async () => {
    index = await indexAndOpen(corpus);
  });
  afterAll(() => index.close());

  const names = unpackNames(packNames(suggestible(corpus, searchRecords(corpus, []))));
  const help = (q: string, filters = noFilters): Promise<Help> =>
    suggest(index.engine, { query: parseQuery(q), filters, sort: 'relevance' }, () => Promise.resolve(names));
  const offered = async (q: string, filters = noFilters): Promise<readonly Suggestion[]> =>
    (await help(q, filters)).suggestions;

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
    expect(await help('宇宙飞船')).toEqual({ missing: ['宇宙飞船'], suggestions: [] });
  });

  it('keeps of too many words as many as one page holds', async () => {
    const texts = await offered('优良路率 火灾受害率 国土调查 公路');
    expect(texts.map(({ q }) => q)).toContain('优良路率 公路');
  });

  it('offers the other way of writing numbers, signs and months, and a word without the marks around it', async () => {
    for (const [typed, meant] of [
      ['>=90%', '≥90%'],
      ['《国土调查》！', '国土调查'],
      ['"国土调查', '国土调查'],
    ] as const) {
      expect((await offered(typed))[0], typed).toMatchObject({ q: meant, reason: 'writing' });
    }
  });

  it('takes no other number for a slip, nor a part of one for a piece', async () => {
    const numbers = (text: string): string[] => text.match(/[0-9]+/gu) ?? [];
    for (const typed of ['优良里程占比≥97%', '2031年农村公路', '73904']) {
      for (const { q, reason } of await offered(typed)) {
        if (reason === 'fewer-words') continue;
        expect(numbers(typed), `${typed} → ${q}`).toEqual(expect.arrayContaining(numbers(q)));
      }
    }
  });

  it('reads the pinyin of departments, regions and indicators', async () => {
    for (const [letters, meant] of [
      ['youlianglulv', '优良路率'],
      ['chanchuzhibiao', '产出指标'],
    ] as const) {
      expect(
        (await offered(letters)).map(({ q }) => q),
        letters,
      ).toContain(meant);
    }
  });

  it('says which word finds nothing, and offers the search without it', async () => {
    const { missing, suggestions } = await help('森林防火 飞船');
    expect(missing).toEqual(['飞船']);
    expect(suggestions).toContainEqual(expect.objectContaining({ q: '森林防火', reason: 'fewer-words' }));
  });

  it('names no word as missing when only the combination is', async () => {
    expect((await help('森林防火 国土调查')).missing).toEqual([]);
  });

  it('puts back what was left out between', async () => {
    expect((await offered('农村养护'))[0]).toMatchObject({ q: '农村公路养护', reason: 'gap' });
  });

  it('knows a document number by half', async () => {
    for (const q of ['测财资环26号', '财资环2023 26号', '2023年26号']) {
      expect((await offered(q))[0], q).toMatchObject({ q: '测财资环〔2023〕26号', reason: 'number' });
    }
  });

  it('cuts what stands nowhere together into what does', async () => {
    expect(await offered('公路日常养护优良')).toContainEqual(expect.objectContaining({ reason: 'pieces' }));
  });

  it('offers to exclude nothing', async () => {
    expect((await offered('森林防火 -灭火'))[0]).toMatchObject({ q: '森林防火', reason: 'without-exclusions' });
  });

  it('looks beyond the filters when nothing is near within them', async () => {
    const [first] = await offered('森淋防火', { ...noFilters, year: ['1999'] });
    expect(first).toMatchObject({ q: '森林防火', filters: noFilters });
  });

  it('offers only what finds something, whatever is typed, and never what was typed', async () => {
    const texts = searchRecords(corpus, []).flatMap(({ blocks }) => blocks.map(({ text }) => text));
    const passage = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 2, max: 9 }))
      .map(([text, at, length]) => text.slice(at % text.length).slice(0, length));
    const spoilt = fc
      .tuple(passage, fc.nat(), fc.constantFrom('', '鎏', '田', '(', '7', 'x', ' '))
      .map(([text, at, slip]) => text.slice(0, at % text.length) + slip + text.slice((at % text.length) + 1));
    const letters = fc.stringMatching(/^[a-z]{2,8}$/);
    const query = fc.array(fc.oneof(spoilt, spoilt, passage, letters), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom([], ['2023'], ['1999']), async (parts, year) => {
        const filters = { ...noFilters, year };
        const typed = parseQuery(parts.join(' '));
        const found = await index.engine.search({ query: typed, filters, sort: 'relevance' });
        if (found.matches.length > 0) return;
        const { suggestions } = await help(parts.join(' '), filters);
        for (const { q, filters: within, count } of suggestions) {
          const again = await index.engine.search({ query: parseQuery(q), filters: within, sort: 'relevance' });
          expect(again.matches.length, q).toBe(count);
          expect(count).toBeGreaterThan(0);
        }
        expect(new Set(suggestions.map(({ q }) => q)).size).toBe(suggestions.length);
        expect(suggestions.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 150, seed: 4 },
    );
  }, 60_000);
});
