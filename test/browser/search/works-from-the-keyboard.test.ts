import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { answered, titles } from './support/search-page.ts';

const open = useBrowser();
const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.innerText : ''));
const inBox = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.matches('[data-search-form] input') ?? false);

test('a slash goes to the box, and is text inside it', async () => {
  const page = await open('/search/');
  await answered(page);
  await page.keyboard.press('/');
  expect(await inBox(page)).toBe(true);
  await page.keyboard.type('a/b');
  expect(await page.inputValue('[data-search-form] input')).toBe('a/b');
});

test('arrows go from the box to the results, along them and back', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  const [first = '', second = ''] = await titles(page);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  expect(await focusedText(page)).toBe(first);
  await page.keyboard.press('ArrowDown');
  expect(await focusedText(page)).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await inBox(page)).toBe(true);
});

test('escape goes back to the box, and there clears it', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await inBox(page)).toBe(true);
  await page.keyboard.press('Escape');
  await answered(page);
  expect(await page.inputValue('[data-search-form] input')).toBe('');
  expect(new URL(page.url()).search).toBe('');
  expect(await page.isVisible('[data-search-browse]')).toBe(true);
});

test('everything can be reached with the tab key', async () => {
  const page = await open('/search/?q=指标');
  await answered(page);
  await page.keyboard.press('/');
  const seen = new Set<string>();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    seen.add(
      await page.evaluate(() => {
        const active = document.activeElement;
        const kinds = {
          filter: '[data-search-filters] input',
          sort: '[data-search-sort]',
          result: '[data-search-result]',
          csv: '[data-search-csv]',
        };
        return Object.entries(kinds).find(([, selector]) => active?.matches(selector) === true)?.[0] ?? 'other';
      }),
    );
  }
  expect([...seen]).toEqual(expect.arrayContaining(['filter', 'sort', 'result', 'csv']));
});
