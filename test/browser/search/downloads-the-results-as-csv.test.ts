import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { pageUrl } from '../../support/site.ts';
import { commonest, pathsHolding } from './support/oracle.ts';
import { answered } from './support/search-page.ts';

const open = useBrowser();

test('the file holds all results, not only those shown, and the button says how many', async () => {
  const page = await open(`/search/?q=${encodeURIComponent(commonest)}`);
  await answered(page);
  const expected = pathsHolding(commonest);
  expect(await page.innerText('[data-search-csv]')).toBe(`下载 CSV（${String(expected.length)} 行）`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-search-csv]')]);
  expect(download.suggestedFilename()).toBe('检索结果.csv');
  const rows: Record<string, string>[] = parse(await readFile(await download.path()), { bom: true, columns: true });
  expect(rows.map(({ url }) => url).sort()).toEqual(expected.map(pageUrl).sort());
});
