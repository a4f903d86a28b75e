import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../src/markdown/glossary.ts';

const page = readFileSync(join(import.meta.dirname, '../../content/pages/glossary.md'), 'utf8');
const terms = parseGlossary(page.replace(/^---\n[\s\S]*?\n---\n/u, ''));

describe('parseGlossary', () => {
  it('takes third-level headings as terms and leaves other headings alone', () => {
    const parsed = parseGlossary('## 分组\n\n### 绩效目标\n\n解释。\n\n#### 小标题\n\n### 指标值\n\n解释。');
    expect(parsed.map(({ term }) => term)).toEqual(['绩效目标', '指标值']);
  });

  it('reads other names from the paragraph that says 又称', () => {
    expect(parseGlossary('### 预算数\n\n又称：年度资金总额、年度预算数。\n\n解释。')).toEqual([
      { term: '预算数', aliases: ['年度资金总额', '年度预算数'], explanation: '解释。' },
    ]);
  });

  it('does not read the names of the next term', () => {
    expect(parseGlossary('### 甲目标\n\n解释。\n\n### 乙目标\n\n又称：丙目标。')[0]).toEqual({
      term: '甲目标',
      aliases: [],
      explanation: '解释。',
    });
  });
});

describe('the glossary page', () => {
  it('has a sentence for every term that can stand beside it', () => {
    for (const { explanation } of terms) expect(explanation).toMatch(/^.{8,160}$/u);
  });

  it('explains at least thirty terms', () => {
    expect(terms.length).toBeGreaterThanOrEqual(30);
  });

  it('names no two terms alike, aliases included', () => {
    const names = terms.flatMap(({ term, aliases }) => [term, ...aliases]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('has terms whose anchor is the term itself', () => {
    for (const { term } of terms) expect(term).toMatch(/^[\p{Script=Han}a-z0-9]+$/u);
  });

  it('has no group heading that would take the anchor of a term', () => {
    const groups = [...page.matchAll(/^## (.+)$/gmu)].map((match) => match[1]);
    expect(groups.filter((group) => terms.some(({ term }) => term === group))).toEqual([]);
  });
});
