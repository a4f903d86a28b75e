import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { PackedTable } from '../../../src/search/table.ts';
import { useBrowser } from '../../support/pages.ts';
import { site } from '../../support/site.ts';
import { address, answered, count } from './support/search-page.ts';

const open = useBrowser();

test('of very many departments those with results are listed, and any other is found by its name', async () => {
  const packed = await readFile(join(site().folder, 'pagefind', 'mingzhang.table'));
  const table = JSON.parse(gunzipSync(packed).toString('utf8')) as PackedTable;
  const own = table.departments.length;
  const others = Array.from({ length: 200 }, (_, at) => ({
    key: `990101-${String(at)}`,
    name: `第${String(at)}测试局`,
    region: 0,
  }));
  const page = await open('/search/', { mayFail: true });
  await page.route('**/mingzhang.table', (route) =>
    route.fulfill({
      body: gzipSync(JSON.stringify({ ...table, departments: [...table.departments, ...others] })),
      contentType: 'application/octet-stream',
    }),
  );
  await page.goto(`${page.url()}?q=指标`);
  await answered(page);
  const boxes = page.locator('[data-search-filters] input[name="department"]');
  expect(await boxes.count()).toBeGreaterThan(0);
  expect(await boxes.count()).toBeLessThanOrEqual(own);

  await boxes.first().check();
  await answered(page);
  expect(await boxes.first().isChecked()).toBe(true);
  expect(await count(page)).toBeGreaterThan(0);

  await page.fill('[aria-label="在筛选里找部门"]', '第17测试');
  expect(await boxes.count()).toBe(1);
  await boxes.first().check();
  await answered(page);
  expect(address(page).getAll('department')).toContain('990101-17');
  await page.fill('[aria-label="在筛选里找部门"]', '');
  expect(await boxes.count()).toBeGreaterThanOrEqual(2);
});
