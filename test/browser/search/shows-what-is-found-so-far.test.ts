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
const newest = Math.max(...projects.map(({ year }) => year ?? 0));

/** Opens the search with all parts held back but those of the newest year. */
async function partial(): Promise<{ page: Page; release: () => void }> {
  const page = await open('/search/', { mayFail: true });
  const { release } = await serveShards(
    page,
    (folder) => !folder.startsWith(String(newest)) && shards.includes(folder),
  );
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
  const link = page.locator('a[data-search-result]').first();
  await link.focus();
  const title = await link.innerText();
  release();
  await answered(page);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText)).toBe(title);
});

test('nothing is called missing before all parts have answered', async () => {
  const oldest = projects.findLast(({ year }) => year !== newest);
  const title = oldest?.title ?? '';
  const page = await open('/search/', { mayFail: true });
  const { release } = await serveShards(
    page,
    (folder) => !folder.startsWith(String(newest)) && shards.includes(folder),
  );
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
