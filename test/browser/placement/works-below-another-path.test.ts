/** One build, put below another path than it was configured for: pages, styles and search work there all the same. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Server } from 'node:http';
import { close, listen } from '../../../scripts/server/listen.ts';
import { createStaticServer } from '../../../scripts/server/static-server.ts';
import { useBrowser } from '../../support/pages.ts';
import { site } from '../../support/site.ts';
import { answered, count } from '../search/support/search-page.ts';

const open = useBrowser();
const elsewhere = ['/', '/a/b/c/'] as const;
const servers = new Map<string, { readonly server: Server; readonly address: string }>();
beforeAll(async () => {
  for (const base of elsewhere) {
    const server = createStaticServer({ root: site().folder, base });
    const port = await listen(server, '127.0.0.1', 0);
    servers.set(base, { server, address: `http://127.0.0.1:${String(port)}${base}` });
  }
});
afterAll(async () => {
  for (const { server } of servers.values()) await close(server);
});

test.each(elsewhere)('%s', async (base) => {
  const address = servers.get(base)?.address ?? '';
  const page = await open(address);
  await page.click('.site-nav a[href*="data/"]');
  await page.waitForURL(`${address}data/`);
  // Links are underlined where styles are missing.
  expect(await page.locator('.site-name').evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('none');
  await page.goto(`${address}search/?q=资金`);
  await answered(page);
  expect(await count(page)).toBeGreaterThan(0);
  await page.click('a[data-search-result]');
  await page.waitForURL(new RegExp(`^${address}r/`, 'u'));
});
