/** Words in tables stand in columns wide enough to read, also in 简约版, whose page is narrower than the window. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { putOn, useOnePage } from '../../support/one-page.ts';
import { onePageOfEachKind } from '../../support/site.ts';

const kinds = await onePageOfEachKind();
const visit = useOnePage();
const withTables = ['/r/*/*/*/', '/r/*/d/*/', '/r/*/', '/r/*/*/*/p/*/', '/indicators/'];

/** Cells with more than twelve characters that are narrower than six. */
const squeezed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('td')]
      .filter((cell) => cell.checkVisibility() && cell.innerText.trim().length > 12)
      .filter((cell) => cell.getBoundingClientRect().width < 6 * parseFloat(getComputedStyle(cell).fontSize))
      .map((cell) => `${String(cell.offsetWidth)}: ${cell.innerText.slice(0, 30)}`),
  );

test.each(withTables)('%s in 简约版', async (kind) => {
  const page = await visit(kinds.get(kind) ?? kind);
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await putOn(page, 'simple');
    expect(await page.locator('td').count()).toBeGreaterThan(0);
    expect(await squeezed(page), String(width)).toEqual([]);
  }
});

test('简约版 has no column of originals without links', async () => {
  const page = await visit(kinds.get('/r/*/*/*/p/*/') ?? '');
  await putOn(page, 'simple');
  expect(await page.locator('.indicators .place:visible').count()).toBe(0);
  expect(await page.locator('.indicators thead th', { hasText: '原件' }).isVisible()).toBe(false);
});

test('a value is not parted from its unit', async () => {
  const page = await visit(kinds.get('/r/*/*/*/p/*/') ?? '');
  await page.setViewportSize({ width: 768, height: 900 });
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('.indicators .whole')].map((value) => value.getClientRects().length),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(Math.max(...lines)).toBe(1);
});

test('a squeezed column would be noticed', async () => {
  const page = await visit(kinds.get('/r/*/*/*/p/*/') ?? '');
  await page.addStyleTag({ content: 'td { display: table-cell; max-width: 3em; width: 3em; }' });
  expect(await squeezed(page)).not.toEqual([]);
});
