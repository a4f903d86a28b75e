import { describe, expect, it } from 'vitest';
import { isEmpty, longestQuery, parseQuery } from '../../src/search/query.ts';

const read = (input: string): { words: string[]; excluded: string[] } => {
  const { words, excluded } = parseQuery(input);
  return { words: words.map(({ text }) => text), excluded: excluded.map(({ text }) => text) };
};

describe('parseQuery', () => {
  it.each([
    ['国土调查', ['国土调查'], []],
    ['国土　调查', ['国土', '调查'], []],
    ['"国土 调查"', ['国土调查'], []],
    ['“国土 调查”', ['国土调查'], []],
    ['冀财资环【2023】26号', ['冀财资环(2023)26号'], []],
    ['调查、国土', ['调查、国土'], []],
    ['国土 -森林', ['国土'], ['森林']],
    ['国土 －森林', ['国土'], ['森林']],
    ['国土 -"森林 防火"', ['国土'], ['森林防火']],
    ['国土 国土', ['国土'], []],
    ['GIS gis', ['gis'], []],
  ])('%j asks for %j without %j', (input, words, excluded) => {
    expect(read(input)).toEqual({ words, excluded });
  });

  it.each([
    ['-森林', ['-森林']],
    ['职责-工作', ['职责-工作']],
    ['国土 -------', ['国土', '-------']],
    ['本单位“部门', ['本单位"部门']],
    ['“部门职责-工作活动”目录', ['"部门职责-工作活动"目录']],
    ['"', ['"']],
  ])('takes the signs in %j for text', (input, words) => {
    expect(read(input)).toEqual({ words, excluded: [] });
  });

  it('asks for nothing when there is nothing to ask for', () => {
    expect(isEmpty(parseQuery(''))).toBe(true);
    expect(isEmpty(parseQuery(' \u3000\u200b '))).toBe(true);
    expect(isEmpty(parseQuery('国'))).toBe(false);
  });

  it('cuts input that nobody types', () => {
    expect(parseQuery('国'.repeat(5000)).words[0]?.text).toHaveLength(longestQuery);
  });
});
