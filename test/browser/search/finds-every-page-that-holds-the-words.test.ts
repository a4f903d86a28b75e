import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { longestNamed, pathsHolding, projects, records } from './support/oracle.ts';
import { allPaths, answered, titles, type } from './support/search-page.ts';

const open = useBrowser();

/** Spread over the whole corpus and the same in every run. */
function passages(number: number): string[] {
  const texts = records.flatMap(({ blocks }) => blocks.map(({ text }) => text)).filter((text) => text.length > 12);
  return Array.from({ length: number }, (_, at) => {
    const text = texts[Math.floor((at * texts.length) / number)] ?? '';
    const start = (at * 7919) % (text.length - 10);
    return text.slice(start, start + 1 + (at % 9));
  }).filter((passage) => passage.trim() !== '' && !/["“”]/u.test(passage));
}

test('any passage of a page is found, in the pages that hold it and in no other', async () => {
  const page = await open('/search/');
  for (const passage of passages(16)) {
    await type(page, `"${passage}"`);
    expect(await allPaths(page), passage).toEqual(pathsHolding(passage));
  }
});

test('the page of a name comes first', async () => {
  const page = await open(`/search/?q=${encodeURIComponent(longestNamed.title)}`);
  await answered(page);
  expect((await titles(page))[0]).toBe(longestNamed.title);
});

test('several words must all stand in a page', async () => {
  const [first, second] = ['资金', '指标'];
  const page = await open('/search/');
  await type(page, `${first} ${second}`);
  const both = pathsHolding(first).filter((path) => pathsHolding(second).includes(path));
  expect(await allPaths(page)).toEqual(both);
});

test('a minus leaves out the pages that hold the word', async () => {
  const [kept = '', ...others] = projects.map(({ title }) => title);
  const page = await open('/search/');
  await type(page, '指标');
  const all = await allPaths(page);
  await type(page, `指标 -"${kept}"`);
  expect(await allPaths(page)).toEqual(all.filter((path) => !pathsHolding(kept).includes(path)));
  expect(others.length).toBeGreaterThan(0);
});
