import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBlocks } from '../../src/markdown/printed-markdown.ts';
import { termLinker } from '../../src/markdown/term-links.ts';

const none = termLinker([], String);
const html = (markdown: string): string => renderBlocks([markdown], none).join('');
const words = (rendered: string): string =>
  rendered
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replace(/\s+/gu, '');

describe('rendering printed Markdown', () => {
  it('renders paragraphs, lists and emphasis', () => {
    expect(html('一段**要紧**的话')).toBe('<p>一段<strong>要紧</strong>的话</p>');
    expect(html('- 甲\n- 乙')).toMatch(/<ul>\s*<li>甲<\/li>\s*<li>乙<\/li>\s*<\/ul>/u);
  });

  it.each([
    ['a block', '<div onclick="x()">文字</div>'],
    ['a script', '<script>alert(1)</script>'],
    ['an inline tag', '文字<b>粗</b>'],
    ['a comment', '<!-- 注 -->'],
    ['a tag in a list', '- <img src=x onerror=y>'],
  ])('shows HTML in %s as the characters it is made of', (_, markdown) => {
    const rendered = html(markdown);
    expect(rendered).not.toMatch(/<(?:div|script|b|img|!--)/u);
    expect(words(rendered)).toBe(words(`<p>${markdown.replace(/^- /u, '').replaceAll('<', '&#x3C;')}</p>`));
  });

  it('keeps only the words of a link that is no web address', () => {
    expect(html('[点这里](javascript:alert(1))')).toBe('<p>点这里</p>');
    expect(html('[网址](https://example.org/a)')).toBe('<p><a href="https://example.org/a">网址</a></p>');
  });

  it('loads no image', () => {
    expect(html('![示意图](https://example.org/a.png)')).toBe('<p>示意图</p>');
  });

  it('makes no heading, because sections make the outline', () => {
    expect(html('# 标题')).toBe('<p>标题</p>');
  });

  it('drops no line that looks like a link definition', () => {
    expect(words(html('[1]: 见附件'))).toBe('[1]:见附件');
  });

  it('shows indented text as text', () => {
    expect(html('    缩进的一段')).toBe('<p>缩进的一段</p>');
  });

  it('links a term once over all blocks of a section', () => {
    const linker = termLinker([{ term: '绩效目标', aliases: [] }], (term) => `/g/#${term}`);
    const rendered = renderBlocks(['绩效目标一', '绩效目标二'], linker);
    expect(rendered[0]).toContain('<a ');
    expect(rendered[1]).toBe('<p>绩效目标二</p>');
  });

  it('never lets a tag of the text through, whatever the text', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      'script',
      '/',
      '!--',
      '-->',
      ' ',
      '\n',
      '[',
      ']',
      '(',
      ')',
      '`',
      '*',
      '#',
      '文字',
      'a=',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const tags = html(pieces.join('')).match(/<\/?[a-z!][^\s>]*/giu) ?? [];
        const allowed = /^<\/?(?:p|ul|ol|li|em|strong|code|br|hr|blockquote|a)$/u;
        expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
      }),
    );
  });
});
