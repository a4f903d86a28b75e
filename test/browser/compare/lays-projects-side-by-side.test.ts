import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { PerformanceDocument } from '../../../src/document/performance-document.ts';
import { useBrowser } from '../../support/pages.ts';
import { pageUrl } from '../../support/site.ts';

const open = useBrowser();

/** Two projects of the first document that lists several. */
async function twoProjects(): Promise<{ document: PerformanceDocument; keys: [string, string] }> {
  const list = (await (await fetch(pageUrl('/data/documents.json'))).json()) as { document_id: string }[];
  for (const { document_id: id } of list) {
    const document = (await (await fetch(pageUrl(`/data/documents/${id}.json`))).json()) as PerformanceDocument;
    const [a, b] = document.projects;
    if (a && b) return { document, keys: [`${id}/${a.id}`, `${id}/${b.id}`] };
  }
  throw new Error('No document lists two projects.');
}

const ready = (page: Page) => page.waitForSelector('[data-compare-tables] table.comparison');

test('an address with two projects shows their fields and every indicator of both', async () => {
  const { document, keys } = await twoProjects();
  const page = await open(`/compare/?a=${keys[0]}&b=${keys[1]}`);
  await ready(page);
  const text = (await page.locator('[data-compare-tables]').innerText()).replace(/\s/gu, '');
  for (const project of document.projects.slice(0, 2)) {
    expect(text).toContain(project.name.replace(/\s/gu, ''));
    for (const row of project.indicators.filter(({ blank }) => !blank)) {
      expect(text).toContain((row.levelThree ?? '').replace(/\s/gu, ''));
    }
  }
});

test('a project is added from the lists, and the back button takes it away', async () => {
  const { document, keys } = await twoProjects();
  const page = await open(`/compare/?a=${keys[0]}`);
  await page.getByText('请再选一至三个').waitFor();
  await page.selectOption('[data-compare-document]', document.id);
  await page.waitForSelector('[data-compare-project]:enabled');
  await page.selectOption('[data-compare-project]', document.projects[1]?.id ?? '');
  await page.getByRole('button', { name: '加入对照' }).click();
  await ready(page);
  expect(new URL(page.url()).search).toBe(`?a=${keys[0]}&b=${keys[1]}`);
  await page.goBack();
  await page.getByText('请再选一至三个').waitFor();
  expect(await page.locator('table.comparison').count()).toBe(0);
});

test('the rows can be narrowed to those that differ, and what is seen is downloaded', async () => {
  const { keys } = await twoProjects();
  const page = await open(`/compare/?a=${keys[0]}&b=${keys[1]}`);
  await ready(page);
  const rows = page.locator('table.comparison tbody tr');
  const all = await rows.count();
  await page.getByLabel('只看不同的行').check();
  const visible = await rows.evaluateAll(
    (list) => list.filter((row) => getComputedStyle(row).display !== 'none').length,
  );
  expect(visible).toBe(await page.locator('table.comparison tbody tr[data-differs]').count());
  expect(visible).toBeLessThan(all);
  const again = await open(`/compare/${await page.evaluate(() => location.search)}`);
  await ready(again);
  expect(await again.locator('table.comparison tbody tr:visible').count()).toBe(visible);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-compare-csv]')]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(parse(csv, { bom: true, columns: true })).toHaveLength(visible);
  expect(await page.locator('[data-compare-csv]').innerText()).toContain(`${String(visible)} 行`);
  await page.getByLabel('只看不同的行').uncheck();
  expect(await page.locator('[data-compare-csv]').innerText()).toContain(`${String(all)} 行`);
});

test('an address that names nothing published says so', async () => {
  const page = await open('/compare/?a=110000-2024-none/budget-1&b=110000-2023-none/budget-1', { mayFail: true });
  await page.getByText('本站没有编号为').waitFor();
});

test('nothing is wider than a phone', async () => {
  const { keys } = await twoProjects();
  const page = await open(`/compare/?a=${keys[0]}&b=${keys[1]}`, { viewport: { width: 360, height: 740 } });
  await ready(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
