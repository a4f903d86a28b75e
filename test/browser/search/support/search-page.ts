/** The search page as its reader sees it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { site } from '../../../support/site.ts';

/** Waits until the page has answered. */
export async function answered(page: Page): Promise<void> {
  await page.waitForSelector('[data-search-results][aria-busy="false"]', { state: 'attached' });
}

/** Types as a person does and waits for the answer. */
export async function type(page: Page, words: string): Promise<void> {
  await page.fill('[data-search-form] input', words);
  await answered(page);
}

export const count = async (page: Page): Promise<number> =>
  Number(await page.textContent('[data-search-count]', { timeout: 5000 }));

export const titles = (page: Page): Promise<string[]> => page.locator('a[data-search-result]').allInnerTexts();

/** Opens all pages of results and gives their site paths, sorted; they are as many as the count says. */
export async function allPaths(page: Page): Promise<string[]> {
  for (let clicks = 0; clicks < 200; clicks += 1) {
    if (!(await page.isVisible('[data-search-more]'))) break;
    await page.click('[data-search-more]');
    await answered(page);
  }
  const links = await page.locator('[data-search-results] a[data-search-result]').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  expect(hrefs).toHaveLength(await count(page));
  return hrefs.map((href) => `/${(href ?? '').slice(site().base.length)}`).sort();
}

/** The query part of the address, decoded. */
export const address = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
