/** On paper the text takes the whole width, and nothing stays closed that only a click would open. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allPages, useOnePage } from '../../support/one-page.ts';
import { onePageOfEachKind } from '../../support/site.ts';

const pages = await allPages();
const kinds = await onePageOfEachKind();
const visit = useOnePage();

/** A4 without its margins, 178 mm, in CSS pixels. */
const sheet = { width: 672, height: 1000 };

async function onPaper(path: string): Promise<Page> {
  const page = await visit(path);
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Columns of text that are narrower than nine tenths of the main column, and how many were looked at. */
const narrow = (page: Page): Promise<{ columns: number; narrow: string[] }> =>
  page.evaluate(() => {
    const whole = document.querySelector('main')?.getBoundingClientRect().width ?? 0;
    const columns = [...document.querySelectorAll('main section, .text-column, .lines')].filter((column) =>
      column.checkVisibility(),
    );
    return {
      columns: columns.length,
      narrow: columns
        .filter((column) => column.getBoundingClientRect().width < whole * 0.9)
        .map((column) => `${column.tagName} ${column.id} ${column.className}`),
    };
  });

const kindsOfRecord = ['/r/*/*/*/', '/r/*/d/*/', '/r/*/', '/r/*/*/*/o/*/', '/'];

test.each(kindsOfRecord)('%s', async (kind) => {
  const path = kinds.get(kind);
  expect(path, kind).toBeDefined();
  const found = await narrow(await onPaper(path ?? ''));
  expect(found.columns).toBeGreaterThan(0);
  expect(found.narrow).toEqual([]);
});

test('a squeezed column would be noticed', async () => {
  const page = await onPaper(kinds.get('/r/*/*/*/') ?? '');
  await page.addStyleTag({
    content: '.reading-columns { display: grid !important; grid-template-columns: 14rem 1fr; }',
  });
  expect((await narrow(page)).narrow).not.toEqual([]);
});

/** Of the contents of closed details, whether they can be seen. */
const seen = (page: Page): Promise<boolean[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.findings details > ul')].map(
      (list) => list.checkVisibility() && (list.parentElement?.clientHeight ?? 0) > list.clientHeight,
    ),
  );

test('findings of one kind stand open', async () => {
  const onScreen: boolean[] = [];
  const printed: boolean[] = [];
  for (const path of pages.filter((each) => /\/r\/[^/]+\/\d{4}\//u.test(each) && !each.includes('/o/'))) {
    const page = await visit(path);
    await page.emulateMedia({ media: 'screen' });
    onScreen.push(...(await seen(page)));
    await page.emulateMedia({ media: 'print' });
    printed.push(...(await seen(page)));
  }
  expect(onScreen).toContain(false);
  expect(printed).not.toContain(false);
}, 60_000);
