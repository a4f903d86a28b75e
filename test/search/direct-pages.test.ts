import { describe, expect, it } from 'vitest';
import { directPages } from '../../src/search/direct-pages.ts';
import { normalise } from '../../src/search/normalise.ts';
import { parseQuery } from '../../src/search/query.ts';
import { table } from './support/entries.ts';

const known = table({
  years: ['2024'],
  variants: new Map([['縣', '县']]),
  departments: [
    { key: '990101-101001', name: '测试县自然资源和规划局', regionName: '测试县' },
    { key: '990101-201', name: '林业局', regionName: '测试县' },
    { key: '990102-1', name: '甲区水务局', regionName: '甲区' },
    { key: '990102-2', name: '乙区水务局', regionName: '乙区' },
    { key: '990102-3', name: '丙区水务局', regionName: '丙区' },
    { key: '990102-4', name: '丁区水务局', regionName: '丁区' },
  ],
});
const pages = (q: string): string[] => directPages(known, parseQuery(q)).map(({ label }) => label);

describe('directPages', () => {
  it.each([
    ['测试市', ['测试市']],
    ['测试縣', ['测试县', '测试县自然资源和规划局', '测试县 林业局']],
    ['990101', ['测试县']],
    ['自然资源和规划局', ['测试县自然资源和规划局']],
    ['测试县 林业局', ['测试县 林业局']],
    ['测试县林业局', ['测试县 林业局']],
    ['甲区水务局', ['甲区水务局']],
  ])('%s leads to the pages of that name', (q, labels) => {
    expect(pages(q)).toEqual(labels);
  });

  it.each(['', '县', '林业', '林业 -测试', '拆迁', '测试县 拆迁', '2019'])('%s leads to none', (q) => {
    expect(pages(q)).toEqual([]);
  });

  it('does not list more departments than a reader would want to read', () => {
    expect(pages('水务局')).toEqual([]);
  });

  it('leads to a year', () => {
    expect(directPages(known, parseQuery('2024年'))).toEqual([
      { kind: 'year', path: '/y/2024/', label: '2024年', exact: true },
    ]);
  });

  it('says when a name only resembles what was typed', () => {
    expect(directPages(known, parseQuery('自然资源局'))).toEqual([
      { kind: 'department', path: '/r/990101/d/101001/', label: '测试县自然资源和规划局', exact: false },
    ]);
  });

  it('never calls exact what does not hold the words', () => {
    for (const q of ['测试', '自然资源局', '林业局', '测试县 林业局', '990101']) {
      for (const { label, path, exact } of directPages(known, parseQuery(q))) {
        const words = parseQuery(q).words.map(({ text }) => text);
        const holds = words.every((word) => normalise(label).includes(word) || path.includes(word));
        expect(exact, `${q}: ${label}`).toBe(holds);
      }
    }
  });
});
