import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { pathsHolding } from './support/oracle.ts';
import { allPaths, answered, count, type } from './support/search-page.ts';

const open = useBrowser();
const isIndex = /\/pagefind\/.*\/index\//u;

/** Holds back what answers come from, until the function that it gives is called. */
async function holdIndex(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(isIndex, async (route) => {
    await released;
    await route.continue();
  });
  return () => {
    release();
  };
}

test('results appear while typing', async () => {
  const page = await open('/search/');
  await answered(page);
  await page.locator('[data-search-form] input').pressSequentially('资金', { delay: 30 });
  await page.waitForFunction(() => document.querySelector('[data-search-count]')?.textContent !== '');
  await answered(page);
  expect(await allPaths(page)).toEqual(pathsHolding('资金'));
});

test('a slow answer to an earlier question never replaces a later one', async () => {
  const page = await open('/search/', { mayFail: true });
  await answered(page);
  const release = await holdIndex(page);
  const asked = page.waitForRequest(isIndex);
  await page.fill('[data-search-form] input', '资金');
  const early = await asked;
  await page.unroute(isIndex);
  await type(page, '完成率');
  const right = pathsHolding('完成率').length;
  expect(await count(page)).toBe(right);
  release();
  await early.response();
  await page.waitForTimeout(200);
  expect(await count(page)).toBe(right);
});

test('while the next answer is awaited the last one stays, so that nothing jumps', async () => {
  const page = await open('/search/', { mayFail: true });
  await type(page, '资金');
  const release = await holdIndex(page);
  const top = (): Promise<number> =>
    page.evaluate(() => document.querySelector('[data-search-list]')?.getBoundingClientRect().top ?? -1);
  const before = await top();
  await page.fill('[data-search-form] input', '资金使用');
  expect(await page.getAttribute('[data-search-results]', 'aria-busy')).toBe('true');
  expect(await page.locator('a[data-search-result]').count()).toBeGreaterThan(0);
  expect(await top()).toBe(before);
  release();
  await answered(page);
  expect(await top()).toBe(before);
});

test('the count is announced', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  const status = page.getByRole('status').filter({ has: page.locator('[data-search-count]') });
  expect(await status.innerText()).toBe(`共 ${String(await count(page))} 条结果`);
});
