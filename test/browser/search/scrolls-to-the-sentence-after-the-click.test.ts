import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { site } from '../../support/site.ts';
import { records } from './support/oracle.ts';
import { answered } from './support/search-page.ts';

const open = useBrowser();

/** Sentences far down the page of a document, one short and one of many clauses. */
const sentences = records
  .filter(({ kind }) => kind === 'document')
  .flatMap(({ blocks }) => blocks.filter(({ tier }) => tier === 'narrative').slice(8))
  .map(({ text }) => text)
  .filter((text) => /^[\p{L}、，；：]+。$/u.test(text));
const short = sentences.find((text) => text.length > 12 && text.length < 40);
const long = sentences.find((text) => text.length > 60 && text.length < 160);

test.each([
  ['short', short],
  ['long', long],
])('a %s sentence is in sight', async (_, sentence = '') => {
  const page = await open(`/search/?q=${encodeURIComponent(`"${sentence}"`)}&kind=document`);
  await answered(page);
  const href = await page.locator('[data-search-excerpt]').first().getAttribute('href');
  // Without the anchor of its section only the sentence itself can say where to scroll.
  const target = (href ?? '').replace(/#[^:]*:~:/u, '#:~:');
  await page.goto('about:blank');
  await page.goto(site().server + target);
  await page.waitForFunction(
    (beginning) =>
      [...document.querySelectorAll('main p')].some((paragraph) => {
        const { top } = paragraph.getBoundingClientRect();
        return paragraph.textContent.includes(beginning) && top >= 0 && top < window.innerHeight;
      }),
    sentence.slice(0, 12),
  );
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
});
