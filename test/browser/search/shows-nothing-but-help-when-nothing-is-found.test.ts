import { pinyin } from 'pinyin-pro';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { longestNamed, nowhere, pathsHolding, projects } from './support/oracle.ts';
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

/** Names of running text, of which a part may well be half remembered. */
const [name = ''] = projects.map(({ title }) => title).filter((title) => /^\p{Unified_Ideograph}{8}/u.test(title));

async function follow(page: Page, reason: string): Promise<void> {
  const suggestion = page.locator(`[data-search-suggestion="${reason}"]`).first();
  const promised = Number(/(\d+) 条$/u.exec(await suggestion.locator('xpath=..').innerText())?.[1]);
  await suggestion.click();
  await page.waitForFunction(() => document.querySelectorAll('a[data-search-result]').length > 0);
  await answered(page);
  expect(await count(page)).toBe(promised);
  expect(promised).toBeGreaterThan(0);
}

test('a wrong character is met with what does exist, and the suggestion leads to it', async () => {
  const page = await open('/search/');
  await type(page, `${name.slice(0, 3)}鎏${name.slice(4, 8)}`);
  expect(await count(page)).toBe(0);
  await page.waitForSelector('[data-search-suggestion]');
  expect(await page.innerText('[data-search-suggestions]')).toContain('建议，不是检索结果');
  await follow(page, 'similar');
});

test('characters left out between are put back', async () => {
  const page = await open('/search/');
  await type(page, name.slice(0, 3) + name.slice(4, 8));
  expect(await count(page)).toBe(0);
  await follow(page, 'gap');
});

const syllables = pinyin(name.slice(0, 4), { type: 'array', toneType: 'none', v: true });

test.each([
  ['as letters', syllables.join('')],
  ['as syllables', syllables.join(' ')],
  ['as initials', syllables.map((syllable) => syllable.slice(0, 1)).join('')],
])('pinyin %s is read', async (_, letters) => {
  const page = await open(`/search/?q=${letters}`);
  await answered(page);
  expect(await count(page)).toBe(0);
  await follow(page, 'pinyin');
});

test('a half-remembered document number is completed', async () => {
  const [, office = '', number = ''] =
    /(\p{Unified_Ideograph}{3,})[【〔[]\d{4}[】〕\]]\s*(\d+)\s*号/u.exec(JSON.stringify(projects)) ?? [];
  const page = await open('/search/');
  await type(page, `${office}${number}号`);
  expect(await count(page)).toBe(0);
  await follow(page, 'number');
});

test('the word that finds nothing is named, and the search without it is offered', async () => {
  const page = await open('/search/');
  await type(page, `${name} ${nowhere}`);
  expect(await count(page)).toBe(0);
  await page.waitForSelector('[data-search-suggestion]');
  expect(await page.innerText('[data-search-missing]')).toContain(`没有页面含有“${nowhere}”`);
  await follow(page, 'fewer-words');
});
