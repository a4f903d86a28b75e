import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { site } from '../../support/site.ts';

const open = useBrowser();

test('a reader without JavaScript is told how to browse instead', async () => {
  const page = await open('/search/?q=资金', { javaScriptEnabled: false });
  const text = await page.innerText('main');
  expect(text).toContain('JavaScript');
  expect(text).not.toContain('正在检索');
  const links = await page
    .locator('main a:visible')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const { base } = site();
  expect(links).toContain(`${base}sitemap/`);
  expect(links.some((link) => link.startsWith(`${base}r/`))).toBe(true);
  expect(links.some((link) => link.startsWith(`${base}y/`))).toBe(true);
});
