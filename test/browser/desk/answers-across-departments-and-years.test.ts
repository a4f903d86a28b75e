import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { pageUrl } from '../../support/site.ts';

const open = useBrowser();

const ready = (page: Page) => page.waitForSelector('[data-desk-panel]:not([hidden])');
const count = async (page: Page): Promise<number> =>
  Number(/共 (\d+)/u.exec(await page.locator('[data-desk-status]').innerText())?.[1]);
const json = async (path: string): Promise<Record<string, string | number | null>[]> =>
  (await (await fetch(pageUrl(path))).json()) as Record<string, string | number | null>[];
/** What the address says: the page itself knows it first. */
const query = (page: Page): Promise<string> => page.evaluate(() => location.search);
const rows = (page: Page) => page.locator('[data-desk-table] tbody tr');

test('the indicator library holds every indicator of the open data', async () => {
  const page = await open('/indicators/');
  await ready(page);
  expect(await count(page)).toBe((await json('/data/indicators.json')).length);
});

test('a word narrows it to the rows that hold it, and the address says so', async () => {
  const page = await open('/indicators/');
  await ready(page);
  await page.fill('[data-desk-text]', '满意');
  await page.waitForURL(/q=/u);
  const holding = (await json('/data/indicators.json')).filter((row) =>
    ['level_one', 'level_two', 'level_three', 'description', 'target_text', 'basis'].some((name) =>
      String(row[name] ?? '').includes('满意'),
    ),
  );
  expect(holding.length).toBeGreaterThan(0);
  expect(await count(page)).toBe(holding.length);
  const again = await open(`/indicators/${await query(page)}`);
  await ready(again);
  expect(await count(again)).toBe(holding.length);
});

test('a filter keeps as many rows as it said, comes off again, and the back button brings it back', async () => {
  const page = await open('/indicators/');
  await ready(page);
  const all = await count(page);
  const choice = page.locator('[data-desk-filters] .choice').filter({ hasText: '质量指标' }).first();
  const said = Number(await choice.locator('.count').innerText());
  await choice.locator('input').check();
  expect(await count(page)).toBe(said);
  expect(said).toBeLessThan(all);
  await page.getByRole('button', { name: '去掉筛选：二级指标 质量指标' }).click();
  expect(await count(page)).toBe(all);
  await page.goBack();
  await expect.poll(() => count(page)).toBe(said);
});

test('the spread of targets counts the rows that are listed, and each leads to its rows', async () => {
  const page = await open('/indicators/?q=满意');
  await ready(page);
  const cells = await page.locator('.bars tbody tr td:nth-child(2)').allInnerTexts();
  const without = Number(/(\d+) 条没有/u.exec(await page.locator('.bars caption').innerText())?.[1] ?? 0);
  expect(cells.map(Number).reduce((sum, each) => sum + each, without)).toBe(await count(page));
  const commonest = page.locator('.bars tbody tr', { has: page.getByRole('button') }).first();
  const said = Number(await commonest.locator('td').first().innerText());
  await commonest.getByRole('button').click();
  await expect.poll(() => count(page)).toBe(said);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('desk-found');
});

test('exactly what is listed is downloaded, and the button says how many rows', async () => {
  const page = await open('/indicators/?q=满意');
  await ready(page);
  const total = await count(page);
  expect(await page.locator('[data-desk-csv]').innerText()).toContain(`${String(total)} 行`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-desk-csv]')]);
  const records = parse<Record<string, string>>(await readFile(await download.path(), 'utf8'), {
    columns: true,
    bom: true,
  });
  expect(records).toHaveLength(total);
});

test('projects sort by amount both ways, with those that print none last', async () => {
  const page = await open('/projects/?sort=-total_wan');
  await ready(page);
  const amounts = async () =>
    (await rows(page).locator('.of-total_wan').allInnerTexts()).map((text) => Number(text.replaceAll(',', '')));
  const falling = (await amounts()).filter((amount) => !Number.isNaN(amount));
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  expect(falling.length).toBeGreaterThan(3);
  await page.getByRole('button', { name: '金额（万元）' }).click();
  await page.getByRole('button', { name: '金额（万元）' }).click();
  expect(
    await page.locator('th', { has: page.getByRole('button', { name: '金额（万元）' }) }).getAttribute('aria-sort'),
  ).toBe('ascending');
  const rising = (await amounts()).filter((amount) => !Number.isNaN(amount));
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
});

test('an order is chosen on a phone too, where the table has no heads', async () => {
  const page = await open('/projects/', { viewport: { width: 360, height: 740 } });
  await ready(page);
  await page.getByLabel('次序').selectOption({ label: '金额（万元），从大到小' });
  expect(await query(page)).toBe('?sort=-total_wan');
  const largest = (await json('/data/projects.json')).map((row) => Number(row['total_wan'] ?? 0));
  const first = await rows(page).first().locator('.of-total_wan span').innerText();
  expect(Number(first.replaceAll(',', ''))).toBe(Math.max(...largest));
});

test('targets within two ends are found, and the address says so', async () => {
  const page = await open('/indicators/');
  await ready(page);
  await page.getByLabel('指标值的数不低于').fill('95');
  await page.getByLabel('指标值的数不低于').press('Enter');
  const high = (await json('/data/indicators.json')).filter((row) => Number(row['value'] ?? 0) >= 95);
  expect(high.length).toBeGreaterThan(0);
  await expect.poll(() => count(page)).toBe(high.length);
  const again = await open(`/indicators/${await query(page)}`);
  await ready(again);
  expect(await count(again)).toBe(high.length);
});

test('two projects, found one after the other, are laid side by side', async () => {
  const page = await open('/projects/');
  await ready(page);
  await rows(page).nth(0).getByRole('checkbox').check();
  await page.getByLabel('次序').selectOption('-name');
  await rows(page).nth(0).getByRole('checkbox').check();
  await page.getByRole('link', { name: '并排对照所选的 2 个项目' }).click();
  await page.waitForSelector('table.comparison');
});

test('without a script the indicators are found by level and by department', async () => {
  const page = await open('/indicators/', { javaScriptEnabled: false });
  const links = page.locator('#by-level ~ ul a');
  expect(await links.count()).toBeGreaterThan(3);
  await links.first().click();
  expect(await page.locator('table tbody tr').count()).toBeGreaterThan(0);
});

test('nothing is wider than a phone', async () => {
  for (const path of ['/indicators/?q=满意', '/projects/']) {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});
