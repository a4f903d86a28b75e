import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativeLink, withRelativeLinks } from '../../src/site/relative-links.ts';

const host = 'https://www.example.gov.cn';

describe('a relative link', () => {
  test.each([
    ['/', '/r/130304/', 'r/130304/'],
    ['/r/130304/', '/', '../../'],
    ['/r/130304/', '/r/130304/', './'],
    ['/r/130304/', '/r/130304/#x', '#x'],
    ['/search/', '/search/?q=a', './?q=a'],
    ['/r/1/2021/a/', '/r/1/d/b/', '../../d/b/'],
    ['/r/1/', '/data/a.csv', '../../data/a.csv'],
    ['/index.html', '/a:b/', './a:b/'],
  ])('from %s to %s is %s', (from, to, link) => {
    expect(relativeLink(from, to)).toBe(link);
  });

  test('leads where the whole address led, from any page to any other', () => {
    const segment = fc.stringMatching(/^[A-Za-z0-9_~:%-]{1,4}$/u).map((text) => encodeURIComponent(text));
    const path = fc.array(segment, { maxLength: 4 }).map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);
    const file = fc.tuple(path, fc.constantFrom('', 'a.csv', 'x:y'), fc.constantFrom('', '?q=1/2', '#L3', '?a#/b/'));
    fc.assert(
      fc.property(path, file, (from, [folder, name, rest]) => {
        const to = folder + name + rest;
        expect(new URL(relativeLink(from, to), host + from).href).toBe(host + to);
      }),
    );
  });
});

describe('a page with relative links', () => {
  const page = '/zwgk/r/1/';
  const rewritten = (html: string): string => withRelativeLinks(html, page, '/zwgk/');

  test('has all its addresses below the base path rewritten', () => {
    expect(
      rewritten('<link rel="icon" href="/zwgk/favicon.svg"><a class="a>b" href="/zwgk/y/2021/#a&amp;b">x</a>'),
    ).toBe('<link rel="icon" href="../../favicon.svg"><a class="a>b" href="../../y/2021/#a&amp;b">x</a>');
    expect(rewritten('<form action="/zwgk/search/"><div data-base="/zwgk/">')).toBe(
      '<form action="../../search/"><div data-base="../../">',
    );
    expect(rewritten('<script type="module" src="/zwgk/assets/a.js"></script><a href="/zwgk/">')).toBe(
      '<script type="module" src="../../assets/a.js"></script><a href="../../">',
    );
  });

  test.each([
    '<a href="/other/">',
    '<a href="//other.example/zwgk/">',
    '<a href="https://www.example.gov.cn/zwgk/">',
    '<a href="#main">',
    '<p>the text ="/zwgk/" and href="/zwgk/" stays</p>',
    '<a title=\'href="/zwgk/"\'>',
    '<script type="application/ld+json">{"a":"<a href=\\"/zwgk/\\" href="/zwgk/">"}</script>',
  ])('keeps %s', (html) => {
    expect(rewritten(html)).toBe(html);
  });
});
