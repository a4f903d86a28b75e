import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { normalise } from '../../../src/search/normalise.ts';
import { projects } from './support/oracle.ts';
import { answered } from './support/search-page.ts';

const open = useBrowser();
const row = projects
  .flatMap((project) => project.blocks.map((block) => ({ project, block })))
  .find(({ block }) => block.anchor?.startsWith('row-') === true);

test('a result says whose it is, of which year, of which kind and how much', async () => {
  const project = projects.find(({ amountFen }) => amountFen !== null);
  const page = await open(`/search/?q=${encodeURIComponent(project?.title ?? '')}&kind=${project?.kind ?? ''}`);
  await answered(page);
  const facts = await page.locator('.hit-facts').first().innerText();
  expect(facts).toContain(`${String(project?.year)}年`);
  expect(facts).toMatch(/万元/u);
});

test('the words are marked once each, also where white space or brackets are printed between them', async () => {
  const text = row?.block.text ?? '';
  const words = text.slice(Math.max(0, text.length - 14));
  const page = await open(`/search/?q=${encodeURIComponent(`"${words}"`)}`);
  await answered(page);
  const marks = await page.locator('.hit').first().locator('mark').allInnerTexts();
  expect(marks.map(normalise)).toContain(normalise(words));
});

test('an indicator row in a result leads to the row on its page', async () => {
  const { project, block } = row ?? {};
  const page = await open(`/search/?q=${encodeURIComponent(`"${block?.text ?? ''}"`)}`);
  await answered(page);
  await page.click(`[data-search-excerpt][href$="${project?.path ?? ''}#${block?.anchor ?? ''}"]`);
  await page.waitForURL((url) => url.pathname.endsWith(project?.path ?? ''));
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(block?.anchor);
});

test('a sentence in a result leads to a page that holds it', async () => {
  const block = projects.flatMap(({ blocks }) => blocks).find(({ label }) => label === '绩效目标');
  const words = (block?.text ?? '').slice(0, 8);
  const page = await open(`/search/?q=${encodeURIComponent(`"${words}"`)}&kind=budget&kind=special`);
  await answered(page);
  await page.locator('[data-search-excerpt]').first().click();
  await page.waitForURL((url) => url.pathname.includes('/p/'));
  expect(normalise((await page.textContent('main')) ?? '')).toContain(normalise(words));
});
