import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { commonest, pathsHolding } from './support/oracle.ts';
import { allPaths, answered, count } from './support/search-page.ts';

const open = useBrowser();
const results = '[data-search-results] a[data-search-result]';

test('a long list shows its beginning; more are added below it, and the focus goes to the first of them', async () => {
  const page = await open(`/search/?q=${encodeURIComponent(commonest)}`);
  await answered(page);
  const total = await count(page);
  const first = await page.locator(results).count();
  expect(first).toBeLessThan(total);
  await page.click('[data-search-more]');
  await answered(page);
  expect(await page.locator(results).count()).toBeGreaterThan(first);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  expect(focused).toBe(await page.locator(results).nth(first).getAttribute('href'));
  expect(page.url()).toContain('pages=2');
});

test('all of them can be reached', async () => {
  const page = await open(`/search/?q=${encodeURIComponent(commonest)}`);
  await answered(page);
  expect(await allPaths(page)).toEqual(pathsHolding(commonest));
  expect(await page.isVisible('[data-search-more]')).toBe(false);
});
