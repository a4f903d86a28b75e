import { DatabaseSync } from 'node:sqlite';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { questions } from '../../../src/query/questions.ts';
import { useBrowser } from '../../support/pages.ts';
import { pageUrl } from '../../support/site.ts';

const open = useBrowser();

const answered = (page: Page) =>
  page.waitForFunction(() =>
    /用时|没有|写法|只能/u.test(document.querySelector('[data-query-status]')?.textContent ?? ''),
  );

/** The published file in the SQLite of Node: an engine that the page does not use. */
async function withDatabase<T>(use: (database: DatabaseSync) => T): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-test-'));
  try {
    const file = join(folder, 'data.sqlite');
    await writeFile(file, Buffer.from(await (await fetch(pageUrl('/data/mingzhang.sqlite'))).arrayBuffer()));
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return use(database);
    } finally {
      database.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the file holds every row of the open data, and is whole', async () => {
  const names = ['documents', 'projects', 'indicators', 'findings', 'originals'];
  const counts = await withDatabase((database) => {
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    return names.map((name) => Number(database.prepare(`SELECT count(*) AS n FROM ${name}`).get()?.['n']));
  });
  const expected = await Promise.all(
    names.map(async (name) => ((await (await fetch(pageUrl(`/data/${name}.json`))).json()) as unknown[]).length),
  );
  expect(counts).toEqual(expected);
});

test('every ready question can be answered', async () => {
  const lengths = await withDatabase((database) => questions.map(({ sql }) => database.prepare(sql).all().length));
  expect(lengths.filter((length) => length > 0).length).toBeGreaterThan(questions.length - 3);
});

test('a question from the address is answered in the browser as in another engine', async () => {
  const sql = 'SELECT level_two, count(*) AS n FROM indicators GROUP BY 1 ORDER BY n DESC, 1';
  const page = await open(`/query/?sql=${encodeURIComponent(sql)}`);
  await answered(page);
  const cells = await page
    .locator('table.answer tbody tr')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.querySelectorAll('td'), (cell) => cell.textContent)));
  const expected = await withDatabase((database) => database.prepare(sql).all());
  expect(cells).toEqual(expected.map((row) => [row['level_two'] ?? '空', String(row['n'])]));
});

test('a ready question is answered with the names of rules, and addresses are links', async () => {
  const page = await open('/query/');
  await page.getByRole('link', { name: '机器核查提示了哪些情况？' }).click();
  await answered(page);
  const links = page.locator('table.answer tbody a');
  expect(await links.count()).toBe(await page.locator('table.answer tbody tr').count());
  expect(await links.first().getAttribute('href')).toContain('/rules/#');
  expect(await page.locator('table.answer tbody td').first().innerText()).toMatch(/\p{Script=Han}/u);
});

test('an impossible query says so in Chinese and keeps the text', async () => {
  const page = await open('/query/');
  await page.fill('[data-query-sql]', 'SELECT 金额 FROM projects');
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByText('没有名为“金额”的列').waitFor();
  expect(await page.inputValue('[data-query-sql]')).toBe('SELECT 金额 FROM projects');
  expect(new URL(page.url()).searchParams.get('sql')).toBe('SELECT 金额 FROM projects');
});

test('data cannot be changed', async () => {
  const page = await open(`/query/?sql=${encodeURIComponent('DELETE FROM projects')}`);
  await page.getByText('只能查询').waitFor();
});

test('a query that does not end can be stopped, and the next one is answered', async () => {
  const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n';
  const page = await open(`/query/?sql=${encodeURIComponent(endless)}`);
  await page.getByRole('button', { name: '停止' }).click();
  await page.getByText('查询已停止').waitFor();
  await page.fill('[data-query-sql]', 'SELECT 1 AS 一');
  await page.getByRole('button', { name: '查询' }).click();
  await answered(page);
  expect(await page.locator('table.answer td').innerText()).toBe('1');
  // Another question takes the place of one that is being worked on, without a stop.
  await page.fill('[data-query-sql]', endless);
  await page.getByRole('button', { name: '查询' }).click();
  await page.getByText('正在查询…').waitFor();
  await page.fill('[data-query-sql]', 'SELECT 2 AS 二');
  await page.getByRole('button', { name: '查询' }).click();
  await answered(page);
  expect(await page.locator('table.answer td').innerText()).toBe('2');
});
