/** The way down from the home page ends with the page itself, and no line of it begins with a sign. */
import { expect, test } from 'vitest';
import { useOnePage } from '../../support/one-page.ts';
import { onePageOfEachKind } from '../../support/site.ts';

const kinds = [...(await onePageOfEachKind())].sort();
const visit = useOnePage();

test.each(kinds)('%s', async (_, path) => {
  const page = await visit(path);
  const crumbs = page.locator('.breadcrumbs li');
  if ((await crumbs.count()) === 0) {
    expect(path).toBeOneOf(['/', '/404.html', '/404/']);
    return;
  }
  expect(await page.locator('.breadcrumbs [aria-current="page"]').count()).toBe(1);
  expect(await crumbs.last().locator('[aria-current="page"]').count()).toBe(1);
  const signs = await crumbs.evaluateAll((items) =>
    items.map((item) => [getComputedStyle(item, '::before').content, getComputedStyle(item, '::after').content]),
  );
  expect(signs.every(([before]) => before === 'none')).toBe(true);
  expect(signs.at(-1)?.[1]).toBe('none');
  expect(signs.slice(0, -1).every(([, after]) => after !== 'none')).toBe(true);
});
