import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { linkTermsBySection, termLinker } from '../../src/markdown/term-links.ts';

const terms = [
  { term: '绩效目标', aliases: [] },
  { term: '部门整体绩效目标', aliases: [] },
  { term: '预算数', aliases: ['年度资金总额'] },
  { term: '绩效', aliases: [] },
];
const linker = termLinker(terms, (term) => `/g/#${term}`);

function linked(markdown: string): string {
  const tree = fromMarkdown(markdown);
  linkTermsBySection(tree, linker, terms);
  return decodeURI(toHtml(toHast(tree)));
}

const count = (html: string): number => html.match(/<a /gu)?.length ?? 0;

describe('linking glossary terms', () => {
  it('links a term where it first stands', () => {
    expect(linked('达到绩效目标。')).toBe('<p>达到<a href="/g/#绩效目标" class="term">绩效目标</a>。</p>');
  });

  it('links a term once a section, over several paragraphs', () => {
    expect(count(linked('绩效目标。\n\n绩效目标和绩效目标。'))).toBe(1);
  });

  it('links it again in the next section', () => {
    expect(count(linked('绩效目标。\n\n## 下一节\n\n绩效目标。'))).toBe(2);
  });

  it('prefers the longest term', () => {
    expect(linked('部门整体绩效目标')).toContain('href="/g/#部门整体绩效目标"');
    expect(count(linked('部门整体绩效目标'))).toBe(1);
  });

  it('links another name to its term and keeps the printed words', () => {
    expect(linked('年度资金总额为 48')).toContain('<a href="/g/#预算数" class="term">年度资金总额</a>');
  });

  it.each([
    ['headings', '## 绩效目标'],
    ['links', '[绩效目标](https://example.org/)'],
    ['code', '`绩效目标`'],
    ['code blocks', '    绩效目标'],
  ])('never links inside %s', (_, markdown) => {
    expect(linked(markdown)).not.toContain('/g/#');
  });

  it('links inside emphasis, lists and quotations', () => {
    expect(count(linked('**绩效目标**'))).toBe(1);
    expect(count(linked('- 绩效目标'))).toBe(1);
    expect(count(linked('> 绩效目标'))).toBe(1);
  });

  it('does not link the term that the section itself explains', () => {
    expect(count(linked('### 绩效目标\n\n绩效目标和预算数。'))).toBe(1);
  });

  it('does not link names of two characters, which stand in too many other words', () => {
    expect(count(linked('绩效很好。'))).toBe(0);
  });

  it('does nothing without terms', () => {
    const tree = fromMarkdown('绩效目标');
    linkTermsBySection(tree, termLinker([], String), []);
    expect(toHtml(toHast(tree))).toBe('<p>绩效目标</p>');
  });
});
