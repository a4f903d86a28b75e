import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { longestNamed, nowhere, pathsHolding } from './support/oracle.ts';
import { answered, count, titles, type } from './support/search-page.ts';

const open = useBrowser();

test('words that stand nowhere bring no result', async () => {
  expect(pathsHolding(nowhere)).toEqual([]);
  const page = await open(`/search/?q=${encodeURIComponent(nowhere)}`);
  await answered(page);
  expect(await count(page)).toBe(0);
  expect(await titles(page)).toEqual([]);
  expect(await page.innerText('[data-search-nothing]')).toContain('没有页面含有这些字');
});

test('words of different pages bring no result together', async () => {
  const page = await open('/search/');
  await type(page, `${longestNamed.title} ${nowhere}`);
  expect(await count(page)).toBe(0);
});

test('a wrong character is met with what does exist, and the suggestion leads to it', async () => {
  const name = longestNamed.title.slice(0, 8);
  const wrong = `${name.slice(0, 4)}鎏${name.slice(5)}`;
  const page = await open('/search/');
  await type(page, wrong);
  expect(await count(page)).toBe(0);
  const suggestion = page.locator('[data-search-suggestion="similar"]').first();
  await suggestion.click();
  await answered(page);
  expect(await count(page)).toBeGreaterThan(0);
});
