import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../src/search/fragment.ts';
import { tiers } from '../../src/search/record.ts';
import { resultOf, type Result } from '../../src/search/result.ts';
import { entry, table } from './support/entries.ts';

const fragment = (blocks: readonly (readonly [string, (typeof tiers)[number], string | null])[]): Fragment => ({
  path: '/r/990101/2024/101001/p/budget-1/',
  title: '农村公路养护',
  amountFen: 10_000_000,
  blocks: blocks.map(([text, tier, anchor]) => [text, tiers.indexOf(tier), null, anchor]),
});

const shown = (text: string, anchor: string | null, ...words: string[]): Result =>
  resultOf(table(), entry(), fragment([[text, 'narrative', anchor]]), words);

describe('a result', () => {
  it('says whose it is, of which year and kind, and how much', () => {
    const { facts, amount } = shown('养护', null);
    expect(facts).toEqual(['测试县水务局', '2024年', '预算项目']);
    expect(amount).toBe('10.00 万元');
  });

  it('names the region when the department does not', () => {
    const { facts } = resultOf(table(), entry({ department: '990101-201' }), fragment([]), []);
    expect(facts).toEqual(['测试县', '林业局', '2024年', '预算项目']);
  });

  it('says when a project has no amount, and nothing of amounts for other pages', () => {
    const amountOf = (amountBand: string | null): string | null =>
      resultOf(table(), entry({ amountBand }), { ...fragment([]), amountFen: null }, []).amount;
    expect(amountOf('none')).toBe('金额未载明');
    expect(amountOf(null)).toBeNull();
  });

  it('marks the words in the title', () => {
    const { titleSegments } = shown('正文', null, '公路');
    expect(titleSegments.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['公路']);
  });

  it('shows how the page begins when nothing was typed', () => {
    expect(shown('正文', null).excerpts.map(({ sentence }) => sentence)).toEqual(['正文']);
  });
});

describe('the way from an excerpt to its place', () => {
  const page = '/r/990101/2024/101001/p/budget-1/';
  const path = (text: string, anchor: string | null, word: string): string =>
    decodeURIComponent(shown(text, anchor, word).excerpts[0]?.path ?? '');

  it('is the row of a table', () => {
    expect(path('产出指标 养护里程', 'row-3', '养护')).toBe(`${page}#row-3`);
  });

  it('is the sentence of running text', () => {
    expect(path('先规划。再养护公路。', 's-1', '公路')).toBe(`${page}#s-1:~:text=再养护公路。`);
    expect(path('养护公路', null, '公路')).toBe(`${page}#:~:text=养护公路`);
  });

  it('names a long sentence by whole clauses, as browsers want whole words', () => {
    const sentence = `第一句在这里，${'中间说了很多，'.repeat(10)}最后讲养护。`;
    expect(path(sentence, null, '养护')).toBe(`${page}#:~:text=第一句在这里，,最后讲养护。`);
  });

  it('is the anchor alone when the sentence cannot be named', () => {
    expect(path(`养护${'长'.repeat(300)}`, 's-1', '养护')).toBe(`${page}#s-1`);
  });

  it('escapes what means something to browsers', () => {
    expect(shown('职责-工作', null, '职责').excerpts[0]?.path).toContain('%2D');
  });
});
