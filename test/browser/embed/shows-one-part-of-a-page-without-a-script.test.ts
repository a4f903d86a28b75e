import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { pageUrl } from '../../support/site.ts';

const open = useBrowser();

/** A project with indicators, from the open data. */
async function projectPath(): Promise<string> {
  const rows = (await (await fetch(pageUrl('/data/indicators.json'))).json()) as { url: string }[];
  const base = new URL(pageUrl('/')).pathname;
  return new URL(rows[0]?.url ?? '', pageUrl('/')).pathname.slice(base.length - 1);
}

test('the address of a part shows that part, what it is and where it stands, and nothing else', async () => {
  const path = await projectPath();
  const page = await open(`${path}#embed-indicators`, { javaScriptEnabled: false });
  const headings = await page.locator('h1:visible, h2:visible').allInnerTexts();
  expect(headings).toHaveLength(2);
  expect(headings[1]).toBe('绩效指标');
  expect(await page.locator('.masthead:visible, .colophon:visible, nav:visible').count()).toBe(0);
  expect(await page.locator('.print-line:visible').innerText()).toContain(path);
});

test('the page gives the code for it', async () => {
  const path = await projectPath();
  const page = await open(path);
  await page.getByText('嵌入别的网页').click();
  expect(await page.locator('pre code').filter({ hasText: '<iframe' }).first().innerText()).toContain(
    `${path}#embed-indicators"`,
  );
});

test('the day of reading stands in the citation', async () => {
  const page = await open(await projectPath());
  await page.getByText('参考文献格式').click();
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  expect(await page.locator('pre code').filter({ hasText: '[EB/OL]' }).innerText()).toContain(`[${day}]`);
  expect(await page.locator('pre code').filter({ hasText: '@online' }).innerText()).toContain(`urldate = {${day}}`);
});
