import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { normalise } from '../../../src/search/normalise.ts';
import { useBrowser } from '../../support/pages.ts';
import { pageUrl } from '../../support/site.ts';
import { projects } from './support/oracle.ts';
import { answered } from './support/search-page.ts';

const open = useBrowser();

/** Texts that the page marks, and whether the first is in sight. */
async function marks(page: Page): Promise<{ texts: string[]; inSight: boolean }> {
  await page.waitForFunction(() => (CSS.highlights.get('searched')?.size ?? 0) > 0);
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('searched') ?? [])].filter((range) => range instanceof Range);
    const { top = -1, bottom = Infinity } = ranges[0]?.getBoundingClientRect() ?? {};
    return { texts: ranges.map(String), inSight: top >= 0 && bottom <= window.innerHeight };
  });
}

/** A row far down a page, with words that stand in no heading of it. */
const rows = projects.flatMap((project) =>
  project.blocks
    .filter(({ anchor, text }) => anchor?.startsWith('row-') === true && text.length > 20)
    .map(({ text }) => ({ project, words: text.slice(-10) })),
);
const row = rows.at(-1);

/** The end of a printed target with the beginning of its basis: on the page, the site's reading of the target stands between. */
const acrossCells = projects
  .flatMap((project) =>
    project.blocks.map(({ text }) => ({
      project,
      words: /\d+% \p{Unified_Ideograph}{2}/u.exec(text)?.[0] ?? '',
      text,
    })),
  )
  .find(({ words, text }) => words !== '' && text.startsWith('产出指标'));

test('words in a table are marked and in sight after the click on the title', async () => {
  const page = await open(`/search/?q=${encodeURIComponent(`"${row?.words ?? ''}"`)}`, {
    viewport: { width: 1024, height: 500 },
  });
  await answered(page);
  await page.click(`a[data-search-result][href$="${row?.project.path ?? ''}"]`);
  await page.waitForURL((url) => url.pathname.endsWith(row?.project.path ?? ''));
  const { texts, inSight } = await marks(page);
  expect(normalise(texts.join(''))).toContain(normalise(row?.words ?? ''));
  expect(inSight).toBe(true);
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

test('every mark is one of the words, and the page itself is not changed', async () => {
  const [word = ''] = (projects[0]?.title ?? '').match(/\p{Unified_Ideograph}{2}/u) ?? [];
  const page = await open(`/search/?q=${encodeURIComponent(word)}`);
  await answered(page);
  const path = await page
    .locator('a[data-search-result]')
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).pathname);
  await page.locator('a[data-search-result]').first().click();
  await page.waitForURL((url) => url.pathname === path);
  const { texts } = await marks(page);
  expect(new Set(texts.map(normalise))).toEqual(new Set([word]));
  const marked = await page.innerHTML('main');
  await page.goto(pageUrl('/about/'));
  await page.goto(new URL(path, page.url()).href);
  expect(await page.innerHTML('main')).toBe(marked);
});

test('marks stay when the page is loaded anew, and are gone for who comes another way', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  await page.locator('a[data-search-result]').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await marks(page);
  await page.reload();
  expect((await marks(page)).texts.length).toBeGreaterThan(0);
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a result that is opened in another tab is marked there', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page
      .locator('a[data-search-result]')
      .first()
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await tab.waitForLoadState();
  expect((await marks(tab)).texts).toContain('指标');
});

test('an indicator row in a result leads to its row, with the words marked in it', async () => {
  const page = await open(`/search/?q=${encodeURIComponent(`"${row?.words ?? ''}"`)}`);
  await answered(page);
  await page
    .locator(`[data-search-excerpt][href*="${row?.project.path ?? ''}#row-"]`)
    .first()
    .click();
  await page.waitForURL(/#row-/u);
  const { texts } = await marks(page);
  expect(normalise(texts.join(''))).toContain(normalise(row?.words ?? ''));
  const inRow = await page.evaluate(() => {
    const target = document.querySelector(':target');
    return [...(CSS.highlights.get('searched') ?? [])].some(
      (range) => range instanceof Range && target?.contains(range.startContainer) === true,
    );
  });
  expect(inRow).toBe(true);
});

test('words that run over cells of a row are marked, and nothing that the site writes between them', async () => {
  const page = await open(`/search/?q=${encodeURIComponent(`"${acrossCells?.words ?? ''}"`)}`);
  await answered(page);
  await page.click(`a[data-search-result][href$="${acrossCells?.project.path ?? ''}"]`);
  await page.waitForURL((url) => url.pathname.endsWith(acrossCells?.project.path ?? ''));
  const { texts } = await marks(page);
  expect(texts.length).toBeGreaterThan(1);
  expect(normalise(texts.join(''))).toContain(normalise(acrossCells?.words ?? ''));
});

test('the lines of the original are marked for who goes on to them', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  await page.click('a[data-search-result][href*="/p/"]');
  await page.waitForURL(/\/p\//u);
  await marks(page);
  await page.locator('main a.line-link[href*="/o/"]').first().click();
  await page.waitForURL(/\/o\//u);
  expect(new Set((await marks(page)).texts.map(normalise))).toEqual(new Set(['指标']));
});

test('no mark stands where nobody sees it', async () => {
  const page = await open('/search/?q=产出指标');
  await answered(page);
  await page.click('a[data-search-result][href*="/p/"]');
  await page.waitForURL(/\/p\//u);
  await marks(page);
  const hidden = await page.evaluate(
    () =>
      [...(CSS.highlights.get('searched') ?? [])].filter(
        (range) => range instanceof Range && range.getClientRects().length === 0,
      ).length,
  );
  expect(hidden).toBe(0);
});
