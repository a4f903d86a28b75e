/** 大字版, 简约版, 高对比 and colours: chosen in the header, at once, on every page, before it is painted. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { pageUrl, siteFile } from '../../support/site.ts';

const open = useBrowser();

const look = (page: Page) =>
  page.evaluate(() => ({
    letters: getComputedStyle(document.documentElement).fontSize,
    paper: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.body).color,
  }));
const choose = async (page: Page, label: string): Promise<void> => {
  await page.getByRole('button', { name: '无障碍' }).click();
  await page.getByLabel(label, { exact: true }).click();
};

test('large type is 24 pixels, on the next page and after a reload too', async () => {
  const page = await open('/');
  expect((await look(page)).letters).toBe('17px');
  await choose(page, '大字版');
  expect((await look(page)).letters).toBe('24px');
  await page.reload();
  expect((await look(page)).letters).toBe('24px');
  await page.goto(pageUrl('/glossary/'));
  expect((await look(page)).letters).toBe('24px');
  await choose(page, '大字版');
  expect((await look(page)).letters).toBe('17px');
  await page.reload();
  expect((await look(page)).letters).toBe('17px');
});

test('high contrast is black on white, and white on near black in the dark', async () => {
  const page = await open('/', { colorScheme: 'light' });
  await choose(page, '高对比');
  expect(await look(page)).toMatchObject({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await look(page)).toMatchObject({ paper: 'rgb(18, 18, 18)', ink: 'rgb(255, 255, 255)' });
});

test('colours follow the device until a reader chooses, and again when told to', async () => {
  const page = await open('/', { colorScheme: 'dark' });
  const dark = await look(page);
  await choose(page, '浅色');
  const light = await look(page);
  expect(light.paper).not.toBe(dark.paper);
  await page.getByLabel('跟随系统').click();
  expect((await look(page)).paper).toBe(dark.paper);
});

test('the simple version leaves out figures and line numbers and keeps every table', async () => {
  const page = await open('/r/130730/2024/324001/');
  const tables = await page.locator('table:visible').count();
  expect(await page.locator('.figure-box:visible').count()).toBeGreaterThan(0);
  await choose(page, '简约版');
  expect(await page.locator('.figure-box:visible, .line-link:visible').count()).toBe(0);
  expect(await page.locator('table:visible').count()).toBe(tables);
});

test('what was chosen holds before the first paint: the script stands in the head and blocks', async () => {
  const html = await siteFile('index.html');
  const head = html.slice(0, html.indexOf('</head>'));
  expect(head).toMatch(/<script src="assets\/restore-[\w-]+\.js"><\/script>/u);
});

test('the panel is reached by keyboard and left by Escape', async () => {
  const page = await open('/');
  const button = page.getByRole('button', { name: '无障碍' });
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect((await look(page)).letters).toBe('24px');
  await page.keyboard.press('Escape');
  expect(await page.locator('#display').isVisible()).toBe(false);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('without scripts there is no control that does nothing', async () => {
  const page = await open('/', { javaScriptEnabled: false });
  expect(await page.getByText('无障碍', { exact: true }).isVisible()).toBe(false);
});

test('a page from the back/forward cache takes on what was chosen meanwhile', async () => {
  const page = await open('/');
  await page.evaluate(() => {
    localStorage.setItem('mingzhang-display', '{"size":"large"}');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect((await look(page)).letters).toBe('24px');
});

test('nonsense in the storage does no harm', async () => {
  const page = await open('/');
  await page.evaluate(() => {
    localStorage.setItem('mingzhang-display', '{"size":');
  });
  await page.reload();
  expect((await look(page)).letters).toBe('17px');
});
