import { describe, expect, test } from 'vitest';
import { createLinkCheck } from '../../src/site/verify/links.ts';
import { readPage } from '../../src/site/verify/read-page.ts';

/** Pages by path → the addresses and messages found wrong. */
function check(pages: Record<string, string>, options: { base?: string; origin?: string; files?: string[] } = {}) {
  const { base = '/', origin = null, files = [] } = options;
  const links = createLinkCheck({ base, origin, files: new Set([...Object.keys(pages), ...files]) });
  for (const [file, html] of Object.entries(pages)) links.add(file, readPage(html));
  return links.problems();
}

describe('links that lead somewhere', () => {
  test('pages, files, anchors and outside addresses are fine', () => {
    const html = `<h1 id="top-of-page">x</h1>
      <a href="/">a</a> <a href="/r/1/#row-2">b</a> <a href="../">c</a> <a href="#top-of-page">d</a> <a href="#">e</a>
      <a href="#top">f</a> <a href="/data/a%20b.csv?x=1">g</a> <a href="https://example.com/x">h</a>
      <a href="mailto:a@example.com">i</a> <a href="tel:12345">j</a> <img src="data:image/png;base64,AA==" alt="">`;
    const target = '<p id="row-2">y</p>';
    expect(
      check({ 'index.html': '', 'q/index.html': html, 'r/1/index.html': target }, { files: ['data/a b.csv'] }),
    ).toEqual([]);
  });

  test('Chinese anchors are found whether or not they are percent-encoded', () => {
    const page = `<p id="绩效目标">x</p><a href="#绩效目标">a</a><a href="#${encodeURIComponent('绩效目标')}">b</a>`;
    expect(check({ 'index.html': page })).toEqual([]);
  });

  test('a text directive is no anchor', () => {
    expect(check({ 'index.html': '<p id="a"></p><a href="/#:~:text=x">a</a><a href="/#a:~:text=x">b</a>' })).toEqual(
      [],
    );
  });

  test('the site works below a base path', () => {
    const page = '<a href="/zw/mz/r/">a</a><link href="/zw/mz/a.css" rel="stylesheet">';
    expect(check({ 'index.html': page, 'r/index.html': '' }, { base: '/zw/mz/', files: ['a.css'] })).toEqual([]);
  });
});

describe('links that lead nowhere', () => {
  const addresses = (problems: ReturnType<typeof check>): (string | undefined)[] =>
    problems.map(({ message }) => /“(.+?)”/u.exec(message)?.[1]);

  test.each([
    ['a page that does not exist', '<a href="/no/">x</a>', '/no/'],
    ['a relative one', '<a href="no/">x</a>', '/no/'],
    ['a style sheet', '<link rel="stylesheet" href="/a.css">', '/a.css'],
    ['a script', '<script src="/a.js"></script>', '/a.js'],
    ['a picture of a set', '<img src="/" srcset="/a.png 1x, /b.png 2x" alt="">', '/a.png'],
    ['a form', '<form action="/find/"></form>', '/find/'],
    ['an anchor of the same page', '<a href="#no">x</a>', '/#no'],
    ['a page without its slash', '<a href="/r">x</a>', '/r'],
  ])('%s', (_, html, address) => {
    expect(addresses(check({ 'index.html': html, 'r/index.html': '' }))).toContain(address);
  });

  test('an anchor that the other page lacks', () => {
    const problems = check({ 'index.html': '<a href="/r/#row-3">x</a>', 'r/index.html': '<p id="row-2"></p>' });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toBe('链接“/r/#row-3”指向的页面里没有这个锚点');
  });

  test('a path that leaves the base', () => {
    const problems = check({ 'index.html': '<a href="/r/">x</a>', 'r/index.html': '' }, { base: '/zw/' });
    expect(problems[0]?.message).toContain('没有写在网站的路径之下');
  });

  test('a whole address of the own site is followed, one of the site around it is not', () => {
    const origin = 'https://www.example.gov.cn';
    const html = `<a href="${origin}/zw/no/">x</a><a href="${origin}/">y</a>`;
    expect(addresses(check({ 'index.html': html }, { base: '/zw/', origin }))).toEqual(['/zw/no/']);
  });

  test('an address on many pages is told once, with their number', () => {
    const html = '<a href="/no/">x</a><a href="/no/">y</a>';
    const problems = check({ 'a/index.html': html, 'b/index.html': html });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'a/index.html' });
    expect(problems[0]?.message).toContain('共有 2 个页面');
  });

  test('an address that is none', () => {
    expect(check({ 'index.html': '<a href="http://[">x</a>' })[0]?.message).toContain('不是合法的地址');
  });
});
