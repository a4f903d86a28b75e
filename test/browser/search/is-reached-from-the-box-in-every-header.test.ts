import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { projects } from './support/oracle.ts';
import { address, answered, count } from './support/search-page.ts';

const open = useBrowser();

test.each(['/', '/about/', projects[0]?.path ?? ''])('from %s', async (path) => {
  const page = await open(path);
  // The home page has its box in the text, and no second one.
  const box = page.locator(path === '/' ? 'main input[name="q"]' : 'header input[name="q"]');
  expect(await page.locator('input[name="q"]').count()).toBe(1);
  await box.fill('资金');
  await box.press('Enter');
  await page.waitForURL(/\/search\/\?q=/u);
  await answered(page);
  expect(address(page).get('q')).toBe('资金');
  expect(await count(page)).toBeGreaterThan(0);
});

test('an empty search shows ways to browse, not everything', async () => {
  const page = await open('/search/');
  await answered(page);
  expect(await page.isVisible('[data-search-browse]')).toBe(true);
  expect(await page.locator('a[data-search-result]').count()).toBe(0);
  await page.locator('[data-search-browse] a').first().click();
  await answered(page);
  expect(await count(page)).toBeGreaterThan(0);
});
