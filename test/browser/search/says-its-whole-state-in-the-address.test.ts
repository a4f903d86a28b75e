import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { projects } from './support/oracle.ts';
import { address, answered, count, titles, type } from './support/search-page.ts';

const open = useBrowser();
const year = String(projects[0]?.year);

test('typing keeps the address up to date without filling the history', async () => {
  const page = await open('/search/');
  await answered(page);
  const steps = await page.evaluate(() => history.length);
  await page.locator('[data-search-form] input').pressSequentially('资金', { delay: 20 });
  await page.waitForURL(/q=/u);
  await answered(page);
  expect(address(page).get('q')).toBe('资金');
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('an address brings back words, filters and order', async () => {
  const page = await open(`/search/?q=指标&year=${year}&kind=budget&sort=amount`);
  await answered(page);
  const before = { count: await count(page), titles: await titles(page), address: address(page).toString() };
  expect(before.count).toBeGreaterThan(0);
  await page.reload();
  await answered(page);
  expect({ count: await count(page), titles: await titles(page), address: address(page).toString() }).toEqual(before);
  expect(await page.inputValue('[data-search-form] input')).toBe('指标');
  expect(await page.isChecked(`[data-search-filters] input[name="year"][value="${year}"]`)).toBe(true);
  expect(await page.inputValue('[data-search-sort]')).toBe('amount');
});

test('back undoes a filter, and then the search', async () => {
  const page = await open('/search/');
  await type(page, '指标');
  await page.keyboard.press('Enter');
  await answered(page);
  const all = await count(page);
  await page.click(`[data-search-filters] input[name="year"][value="${year}"]`);
  await answered(page);
  expect(address(page).get('year')).toBe(year);
  await page.goBack();
  await answered(page);
  expect(address(page).get('year')).toBeNull();
  expect(await count(page)).toBe(all);
  expect(await page.isChecked(`[data-search-filters] input[name="year"][value="${year}"]`)).toBe(false);
});

test('back from a result returns to the same list', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  const before = await titles(page);
  await page.locator('a[data-search-result]').nth(2).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await answered(page);
  expect(await titles(page)).toEqual(before);
});
