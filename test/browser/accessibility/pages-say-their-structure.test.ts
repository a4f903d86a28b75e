/** Headings, tables, landmarks and names on every page, as assistive technology is told of them. */
import { expect, test } from 'vitest';
import { allPages, useOnePage } from '../../support/one-page.ts';
import { onePageOfEachKind } from '../../support/site.ts';

const pages = await allPages();
const kinds = await onePageOfEachKind();
const visit = useOnePage();

test.each(pages)('%s', async (path) => {
  const page = await visit(path);
  const problems = await page.evaluate(() => {
    const found: string[] = [];
    const words = (element: Element): string => (element.textContent || '').replace(/\s+/gu, ' ').trim();
    if (document.documentElement.lang !== 'zh-CN') found.push('the language is not said');
    if (document.querySelectorAll('h1').length !== 1) found.push('there is not one h1');
    let last = 0;
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const level = Number(heading.tagName.slice(1));
      if (level > last + 1) found.push(`h${String(last)} is followed by h${String(level)} ${words(heading)}`);
      last = level;
    }
    for (const table of document.querySelectorAll('table')) {
      const caption = table.querySelector('caption');
      if (!caption || words(caption) === '') found.push('a table has no caption');
      for (const head of table.querySelectorAll('th'))
        if (!/^(?:col|row|colgroup|rowgroup)$/u.test(head.scope)) found.push(`a header has no scope: ${words(head)}`);
      const isBlock = table.classList.contains('stack');
      if (isBlock && table.getAttribute('role') !== 'table') found.push('a stacked table has lost its role');
      if (isBlock && [...table.rows].some((row) => row.getAttribute('role') !== 'row'))
        found.push('a row has lost its role');
    }
    const navigations = [...document.querySelectorAll('nav')].map((nav) => {
      const by = nav.getAttribute('aria-labelledby');
      return nav.getAttribute('aria-label') ?? (by === null ? '' : words(document.getElementById(by) ?? nav));
    });
    if (navigations.includes('') || new Set(navigations).size < navigations.length)
      found.push(`navigations are not told apart: ${navigations.join('、')}`);
    for (const picture of document.querySelectorAll('svg:not([aria-hidden])')) {
      const by = (picture.getAttribute('aria-labelledby') ?? '').split(' ');
      if (
        picture.getAttribute('role') !== 'img' ||
        by.some((id) => words(document.getElementById(id) ?? picture) === '')
      )
        found.push('a figure has no name');
    }
    return found;
  });
  expect(problems).toEqual([]);
});

test('a project is told in the order in which it is read', async () => {
  const page = await visit(kinds.get('/r/*/*/*/p/*/') ?? '');
  const tree = await page.locator('body').ariaSnapshot();
  const parts = [
    '- link "跳到正文"',
    '- banner',
    '- search "检索全站"',
    '- navigation "全站"',
    '- button "无障碍"',
    '- navigation "所在位置"',
    '- main',
    'heading [level=1]',
    '- group "简明说明"',
    '- term',
    '- region "绩效指标"',
    '- table',
    '- columnheader "二级指标"',
    '- rowheader',
    '- region "资金来源"',
    '- region "出处与引用"',
    '- navigation "同一文件的前后项目"',
    '- contentinfo',
  ];
  const places = parts.map((part) =>
    tree.search(
      part === 'heading [level=1]'
        ? /heading ".+" \[level=1\]/u
        : new RegExp(part.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`), 'u'),
    ),
  );
  expect(parts.filter((_, index) => places[index] === -1)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
