import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { pageUrl } from '../../support/site.ts';
import { answered, type } from './support/search-page.ts';

const open = useBrowser();

test('a search that was sent off is offered again, until it is cleared, and nothing is sent anywhere', async () => {
  const page = await open('/search/');
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(pageUrl('/')) || request.method() !== 'GET') foreign.push(request.url());
  });
  await type(page, '资金');
  await page.keyboard.press('Enter');
  await answered(page);
  await page.goto(pageUrl('/search/'));
  await answered(page);
  expect(await page.innerText('[data-search-recent]')).toContain('资金');
  await page.click('[data-search-recent] button');
  expect(await page.isVisible('[data-search-recent]')).toBe(false);
  await page.reload();
  await answered(page);
  expect(await page.isVisible('[data-search-recent]')).toBe(false);
  expect(foreign).toEqual([]);
});
