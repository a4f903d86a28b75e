/** Nothing is cut off and nobody scrolls sideways: at 320 pixels (WCAG 1.4.10), and on a phone with the text at 200% (1.4.4). */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { onePageOfEachKind } from '../../support/site.ts';

const open = useBrowser();
const kinds = [...(await onePageOfEachKind())].sort();

/** Twice the size that the stylesheet sets. */
const doubled = 'html { font-size: 212.5% !important; }';

const width = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

test.each(kinds)('%s fits 320 pixels, and 480 with the text at 200%%', async (_, path) => {
  const page = await open(path, { viewport: { width: 320, height: 640 }, mayFail: path === '/404.html' });
  expect(await width(page)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 480, height: 800 });
  await page.addStyleTag({ content: doubled });
  expect(await width(page)).toBeLessThanOrEqual(480);
});

test('a page that does not fit would be noticed', async () => {
  const page = await open('/', { viewport: { width: 320, height: 640 } });
  await page.addStyleTag({ content: 'body { min-width: 30rem; }' });
  expect(await width(page)).toBeGreaterThan(320);
});
