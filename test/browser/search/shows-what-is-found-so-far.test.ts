import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { commonest, pathsHolding, projects } from './support/oracle.ts';
import { allPaths, answered, count, titles } from './support/search-page.ts';
import { serveShards, shards } from './support/shards.ts';

const open = useBrowser();
/** The newest first, as the parts come. */
const search = `/search/?q=${encodeURIComponent(commonest)}&sort=year`;
const busy = (page: Page): Promise<string | null> => page.getAttribute('[data-search-results]', 'aria-busy');
/** What has the focus: other parts that are not held back may come meanwhile, and move the list. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText : ''));
const newest = Math.max(...projects.map(({ year }) => year ?? 0));

const isOther = (folder: string): boolean => !folder.startsWith(String(newest)) && shards.includes(folder);
/** Its part names a place: text pages have none, and no year, so that all others come before them. */
const isOfAPlace = (folder: string): boolean => !/^\d+--/.test(folder) && shards.includes(folder);

/** Opens the search with some parts held back: all but those of the newest year, unless others are named. */
async function partial(held = isOther): Promise<{ page: Page; release: () => void }> {
  const page = await open('/search/', { mayFail: true });
  const { release } = await serveShards(page, held);
  await page.goto(new URL(page.url()).origin + new URL(page.url()).pathname + search.slice('/search/'.length));
  await page.waitForSelector('[data-search-progress]:not([hidden])');
  return { page, release };
}

test('there are parts to wait for', () => {
  expect(shards.length).toBeGreaterThan(2);
});

test('what the first parts hold is shown at once, as incomplete', async () => {
  const { page, release } = await partial();
  expect(await busy(page)).toBe('true');
  const all = pathsHolding(commonest).length;
  expect((await titles(page)).length).toBeGreaterThan(0);
  expect(await count(page)).toBeLessThan(all);
  expect(await page.innerText('[data-search-status]')).toMatch(/^已找到 \d+ 条结果$/u);
  expect(await page.innerText('[data-search-progress]')).toMatch(/已查 \d+%/u);
  expect(await page.isVisible('[data-search-csv]')).toBe(false);
  release();
  await answered(page);
  expect(await count(page)).toBe(all);
  expect(await page.isVisible('[data-search-progress]')).toBe(false);
  expect(await page.innerText('[data-search-status]')).toBe(`共 ${String(all)} 条结果`);
  expect(await page.innerText('[data-search-csv]')).toBe(`下载 CSV（${String(all)} 行）`);
  expect(await allPaths(page)).toEqual(pathsHolding(commonest));
});

test('a result that the reader is at stays, focus and all, when the rest comes', async () => {
  const { page, release } = await partial();
  await page.locator('a[data-search-result]').first().focus();
  const title = await focused(page);
  release();
  await answered(page);
  expect(await focused(page)).toBe(title);
});

test('a result that the reader is at stays, also when what comes pushes it off the first page', async () => {
  const { page, release } = await partial(isOfAPlace);
  await page.waitForSelector('a[data-search-result]');
  await page.locator('a[data-search-result]').last().focus();
  const title = await focused(page);
  release();
  await answered(page);
  const shown = await titles(page);
  expect(shown.length).toBeLessThan(await count(page));
  expect(shown.at(-1)).toBe(title);
  expect(await focused(page)).toBe(title);
});

test('nothing is called missing before all parts have answered', async () => {
  const oldest = projects.findLast(({ year }) => year !== newest);
  const title = oldest?.title ?? '';
  const page = await open('/search/', { mayFail: true });
  const { release } = await serveShards(page, isOther);
  await page.reload();
  await page.fill('[data-search-form] input', `"${title}"`);
  await page.waitForSelector('[data-search-progress]:not([hidden])');
  expect(await count(page)).toBe(0);
  expect(await page.isVisible('[data-search-nothing]')).toBe(false);
  release();
  await answered(page);
  expect(await count(page)).toBe(pathsHolding(title).length);
});

test('until search itself is loaded the page says that it loads', async () => {
  const page = await open('/search/', { mayFail: true });
  const { release } = await serveShards(page, () => true);
  await page.goto(`${page.url()}?q=${encodeURIComponent(commonest)}`);
  await page.waitForSelector('text=正在载入检索数据…');
  expect(await busy(page)).toBe('true');
  release();
  await answered(page);
  expect(await count(page)).toBe(pathsHolding(commonest).length);
});
