import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { pathsHolding, projects, records } from './support/oracle.ts';
import { address, allPaths, answered, count } from './support/search-page.ts';

const open = useBrowser();
const some = projects.find(({ amountFen }) => amountFen !== null) ?? projects[0];

test('filters alone list the pages that have them', async () => {
  const page = await open(`/search/?year=${String(some?.year)}`);
  await answered(page);
  expect(await allPaths(page)).toEqual(
    records
      .filter(({ year }) => year === some?.year)
      .map(({ path }) => path)
      .sort(),
  );
});

test('the count beside a filter is what it leaves', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  const choices = await page.locator('[data-search-filters] label:visible').all();
  expect(choices.length).toBeGreaterThan(6);
  for (const choice of choices.slice(0, 12)) {
    const promised = Number(await choice.locator('.count').innerText());
    await choice.click();
    await answered(page);
    expect(await count(page)).toBe(promised);
    await choice.click();
    await answered(page);
  }
});

test('filters of different kinds narrow each other', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  await page.click(`[data-search-filters] input[name="region"][value="${String(some?.regionCode)}"]`);
  await answered(page);
  await page.click(`[data-search-filters] input[name="kind"][value="${String(some?.kind)}"]`);
  await answered(page);
  const wanted = records.filter(({ regionCode, kind }) => regionCode === some?.regionCode && kind === some.kind);
  expect(await allPaths(page)).toEqual(pathsHolding('指标', wanted));
  expect(address(page).get('region')).toBe(some?.regionCode);
  expect(address(page).get('kind')).toBe(some?.kind);
});

test('each chosen filter stands above the results and can be taken off there', async () => {
  const page = await open(`/search/?q=指标&year=${String(some?.year)}&region=${String(some?.regionCode)}`);
  await answered(page);
  const chips = page.locator('[data-search-chips] button');
  expect(await chips.count()).toBe(2);
  await page.click('[data-search-chips] [data-search-chip="year"]');
  await answered(page);
  expect(await chips.count()).toBe(1);
  expect(address(page).get('year')).toBeNull();
  expect(address(page).get('region')).toBe(some?.regionCode);
});

test('who takes filters off from the keyboard stands at the next one, and after the last in the box', async () => {
  const page = await open(`/search/?q=指标&year=${String(some?.year)}&region=${String(some?.regionCode)}`);
  await answered(page);
  const chips = page.locator('[data-search-chips] button');
  await chips.first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.searchParams.has('year'));
  await answered(page);
  expect(await chips.first().evaluate((chip) => chip === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.searchParams.has('region'));
  await answered(page);
  expect(await page.evaluate(() => document.activeElement?.matches('[data-search-form] input'))).toBe(true);
});

test('a filter of which nothing is known finds nothing, says so and comes off', async () => {
  const page = await open('/search/?q=指标&year=1887');
  await answered(page);
  expect(await count(page)).toBe(0);
  await page.click('[data-search-chips] button');
  await answered(page);
  expect(await count(page)).toBeGreaterThan(0);
});
