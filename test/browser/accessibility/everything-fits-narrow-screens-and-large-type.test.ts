/**
 * No page scrolls sideways and nothing is cut off: at 320 pixels, which is 400% zoom at 1280 (WCAG 1.4.10), on a phone in large
 * type, and with the text alone at 200% (1.4.4).
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allPages, putOn, useOnePage } from '../../support/one-page.ts';

const pages = await allPages();
const visit = useOnePage();

/** How far the page reaches beyond the window, and texts that end outside it or are cut by their box. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = innerWidth;
    const found: string[] = [];
    const reach = document.documentElement.scrollWidth;
    if (reach > width) found.push(`the page is ${String(reach)} wide in a window of ${String(width)}`);
    for (const element of document.querySelectorAll('body *')) {
      const clips = getComputedStyle(element).overflowX;
      const named = `${element.tagName} ${element.className} ${(element.textContent || '').slice(0, 30)}`;
      if (element.closest('.visually-hidden, .skip, thead, svg, [aria-hidden="true"]')) continue;
      const { right, width: own } = element.getBoundingClientRect();
      if (own > 0 && right > width + 1) found.push(`${named} ends at ${String(Math.round(right))}`);
      if (
        clips !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1 &&
        !(element instanceof HTMLInputElement)
      )
        found.push(`${named} is cut`);
    }
    return found.slice(0, 5);
  });

test.each(pages)('%s', async (path) => {
  const page = await visit(path);
  await page.setViewportSize({ width: 320, height: 640 });
  expect((await misfits(page)).join('\n'), '320 pixels').toBe('');
  await page.setViewportSize({ width: 360, height: 740 });
  await putOn(page, 'large');
  expect((await misfits(page)).join('\n'), 'large type on a phone').toBe('');
  await putOn(page, 'standard');
  await page.setViewportSize({ width: 480, height: 800 });
  await page.addStyleTag({ content: ':root { --text-root: 212.5% !important; }' });
  expect((await misfits(page)).join('\n'), 'text at 200%').toBe('');
});

test('what does not fit would be noticed', async () => {
  const page = await visit('/');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addStyleTag({ content: 'main { min-width: 30rem; }' });
  expect((await misfits(page)).join('\n')).toContain('wide');
  const cut = await visit('/');
  await cut.addStyleTag({ content: 'h1 { overflow: hidden; white-space: nowrap; }' });
  expect((await misfits(cut)).join('\n')).toContain('is cut');
});
