import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { pathsHolding } from './support/oracle.ts';
import { answered, count } from './support/search-page.ts';

const open = useBrowser();

for (const [part, pattern] of [
  ['the list of records', '**/mingzhang.table'],
  ['the module', '**/pagefind.js*'],
  ['the engine', '**/wasm.unknown.pagefind'],
  ['a part of the index', '**/pagefind/**/index/**'],
] as const) {
  test(`without ${part} the page says so, keeps the words, and searches again when asked`, async () => {
    const page = await open('/search/', { mayFail: true });
    await page.route(pattern, (route) => route.abort());
    await page.reload();
    await page.fill('[data-search-form] input', '资金');
    await page.waitForURL(/q=/u);
    await answered(page);
    const error = page.locator('[data-search-error]');
    expect(await error.isVisible()).toBe(true);
    expect(await error.innerText()).toContain('没有载入');
    expect(await page.locator('a[data-search-result]').count()).toBe(0);
    expect(await page.inputValue('[data-search-form] input')).toBe('资金');
    await page.unroute(pattern);
    await page.click('[data-search-retry]');
    await error.waitFor({ state: 'hidden' });
    await answered(page);
    expect(await count(page)).toBe(pathsHolding('资金').length);
  });
}
