/** One browser page that visits all pages of the site in turn: a context of its own for each would take most of the time. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { pageUrl, siteFiles, sitePath } from './site.ts';

/** Site paths of all pages. */
export const allPages = async (): Promise<string[]> =>
  (await siteFiles())
    .filter((file) => file.endsWith('.html'))
    .map(sitePath)
    .sort();

export interface OnePageOptions extends BrowserContextOptions {
  /** Runs in every page before its own scripts. */
  readonly initScript?: string;
}

/** Call once at the top of a test file. Returns a way to visit a site path with the same page. */
export function useOnePage({ initScript, ...options }: OnePageOptions = {}): (path: string) => Promise<Page> {
  let browser: Browser | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    browser = await launchBrowser();
    // The tests put checkers and styles of their own into the pages, which the pages' own policy refuses.
    const given = { locale: 'zh-CN', viewport: { width: 1280, height: 900 }, bypassCSP: true, ...options };
    const context = await browser.newContext(given);
    if (initScript !== undefined) await context.addInitScript({ content: initScript });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
  });

  return async (path) => {
    if (!page) throw new Error('A page can only be visited inside a test.');
    await page.goto(pageUrl(path));
    // The rows of a desk come with its script; without them the page is another one.
    if (await page.locator('[data-desk]').count()) await page.waitForSelector('[data-desk-panel]:not([hidden])');
    return page;
  };
}

/** What the reader can choose in the header, as attributes of the root. */
export type Look = 'standard' | 'large' | 'high-contrast' | 'simple';

const attributes: Readonly<Record<Look, readonly [string, string] | null>> = {
  standard: null,
  large: ['data-size', 'large'],
  'high-contrast': ['data-contrast', 'more'],
  simple: ['data-layout', 'simple'],
};

export const putOn = (page: Page, look: Look): Promise<void> =>
  page.evaluate(
    ({ names, chosen }) => {
      const root = document.documentElement;
      for (const name of names) root.removeAttribute(name);
      if (chosen) root.setAttribute(chosen[0], chosen[1]);
    },
    { names: Object.values(attributes).flatMap((each) => each?.[0] ?? []), chosen: attributes[look] },
  );
