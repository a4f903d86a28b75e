import { expect, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { useBrowser } from '../../support/pages.ts';
import { pageUrl } from '../../support/site.ts';
import { commonest } from './support/oracle.ts';
import { answered, titles } from './support/search-page.ts';

const open = useBrowser();

test('back from a result far down the list returns to it, also after more results were opened', async () => {
  const page = await open(`/search/?q=${encodeURIComponent(commonest)}`);
  await answered(page);
  await page.click('[data-search-more]');
  await answered(page);
  const link = page.locator('a[data-search-result]').nth(14);
  await link.scrollIntoViewIfNeeded();
  const before = { titles: await titles(page), scroll: await page.evaluate(() => window.scrollY), url: page.url() };
  expect(before.scroll).toBeGreaterThan(500);
  await link.click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await answered(page);
  await page.waitForFunction((scroll) => Math.abs(window.scrollY - scroll) < 4, before.scroll);
  expect(await titles(page)).toEqual(before.titles);
  expect(page.url()).toBe(before.url);
});

test('a browser that keeps pages shows this one as it was, without searching again', async () => {
  const browser = await launchBrowser({ keepsPages: true });
  try {
    const page = await browser.newPage();
    await page.goto(pageUrl('/search/?q=指标'));
    await answered(page);
    const shown = await titles(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.body.dataset['persisted'] = String(persisted);
      });
    });
    await page.locator('a[data-search-result]').nth(3).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.evaluate(() => {
      history.back();
    });
    await page.waitForSelector('body[data-persisted="true"]');
    expect(await titles(page)).toEqual(shown);
    expect(await page.getAttribute('[data-search-results]', 'aria-busy')).toBe('false');
  } finally {
    await browser.close();
  }
});
