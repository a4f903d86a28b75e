/** Browser pages for tests: one Chromium a test file, a fresh page whenever one is asked for. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';
import { pageUrl } from './site.ts';

interface OpenOptions extends BrowserContextOptions {
  /** The page may report errors (the 404 page does, by its status). */
  readonly mayFail?: boolean;
}

/** Opens a site path such as `/search/?q=水`, or a whole address, in a context of its own and waits until it has loaded. */
export type Open = (path: string, options?: OpenOptions) => Promise<Page>;

/**
 * Call once at the top of a test file. What a test opened is closed after it, and the test fails when a page threw an
 * error or could not load something.
 */
export function useBrowser(): Open {
  let browser: Browser | undefined;
  const pages: Page[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    expect(errors.splice(0), 'errors in the browser').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  return async (path, { mayFail = false, ...options } = {}) => {
    if (!browser) throw new Error('A page can only be opened inside a test.');
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1024, height: 768 }, ...options });
    const page = await context.newPage();
    pages.push(page);
    if (!mayFail) {
      page.on('pageerror', (error) => errors.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${path}: ${message.text()}`);
      });
    }
    await page.goto(/^[a-z]+:/u.test(path) ? path : pageUrl(path));
    return page;
  };
}
