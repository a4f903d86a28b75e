import { describe, expect, it } from 'vitest';
import { type Excerpt, excerptsOf, openingOf } from '../../src/search/excerpts.ts';
import type { RecordBlock } from '../../src/search/record.ts';

const block = (text: string, changes: Partial<RecordBlock> = {}): RecordBlock => ({
  text,
  tier: 'promise',
  label: null,
  anchor: null,
  ...changes,
});

const written = ({ segments, cutBefore, cutAfter }: Excerpt): string =>
  `${cutBefore ? '…' : ''}${segments.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')}${cutAfter ? '…' : ''}`;

describe('excerptsOf', () => {
  it('shows the sentence where a word stands, with the word marked', () => {
    const [excerpt] = excerptsOf([block('先做规划。再养护公路，保证畅通。最后验收。')], ['公路'], 3);
    expect(excerpt && written(excerpt)).toBe('…再养护[公路]，保证畅通。最后验收。');
    expect(excerpt?.sentence).toBe('再养护公路，保证畅通。');
  });

  it('prefers blocks that hold more of the words', () => {
    const blocks = [block('公路'), block('桥梁'), block('公路和桥梁')];
    expect(excerptsOf(blocks, ['公路', '桥梁'], 2).map(written)).toEqual(['[公路]和[桥梁]', '[公路]']);
  });

  it('leaves the name to the title and stops at the most it may show', () => {
    const blocks = [block('公路', { tier: 'name' }), block('公路一'), block('公路二'), block('公路三')];
    expect(excerptsOf(blocks, ['公路'], 2).map(written)).toEqual(['[公路]一', '[公路]二']);
  });

  it('shows a code or a label when nothing else holds the words', () => {
    const blocks = [
      block('农村公路养护', { tier: 'name' }),
      block('项目编码 99010124P', { tier: 'name' }),
      block('养护公路'),
      block('1.农村公路养护绩效目标表', { tier: 'furniture' }),
    ];
    expect(excerptsOf(blocks, ['99010124p'], 3).map(written)).toEqual(['项目编码 [99010124P]']);
    expect(excerptsOf(blocks, ['目标表'], 3).map(written)).toEqual(['1.农村公路养护绩效[目标表]']);
    expect(excerptsOf(blocks, ['农村公路养护'], 3)).toEqual([]);
    expect(excerptsOf(blocks, ['公路'], 3).map(written)).toEqual(['养护[公路]']);
  });

  it('shows a heading of a text page by what stands below it', () => {
    const blocks = [
      block('名词解释', { tier: 'name' }),
      block('占补平衡', { tier: 'name', anchor: '占补平衡' }),
      block('占用多少耕地，就补充多少。', { tier: 'narrative', label: '占补平衡', anchor: '占补平衡' }),
    ];
    const [excerpt] = excerptsOf(blocks, ['占补平衡'], 3);
    expect(excerpt && written(excerpt)).toBe('占用多少耕地，就补充多少。');
    expect(excerpt?.label).toBe('占补平衡');
    expect(excerptsOf(blocks, ['耕地', '占补平衡'], 3)).toHaveLength(1);
    expect(excerptsOf(blocks.slice(0, 2), ['占补平衡'], 3).map(written)).toEqual(['[占补平衡]']);
  });

  it('keeps the mark in sight in a sentence without end', () => {
    const [excerpt] = excerptsOf([block(`${'前'.repeat(400)}公路${'后'.repeat(400)}`)], ['公路'], 1);
    const text = excerpt ? written(excerpt) : '';
    expect(text).toContain('[公路]');
    expect(text.length).toBeLessThan(120);
  });

  it('shows a phrase longer than an excerpt whole', () => {
    const phrase = '长'.repeat(150);
    expect(excerptsOf([block(`甲。${phrase}乙`)], [phrase], 1).map(written)[0]).toContain(`[${phrase}]`);
  });
});

describe('openingOf', () => {
  it('shows what the page promises, or else its first running text', () => {
    const name = block('名称', { tier: 'name' });
    const prose = block('正文', { tier: 'narrative' });
    expect(openingOf([name, prose, block('目标')])?.sentence).toBe('目标');
    expect(openingOf([name, prose])?.sentence).toBe('正文');
    expect(openingOf([name])).toBeNull();
  });
});
