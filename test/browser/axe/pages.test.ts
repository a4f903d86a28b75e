/** axe finds nothing to object to on one page of each kind, in both colour schemes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { projectRoot } from '../../support/cache.ts';
import { useBrowser } from '../../support/pages.ts';
import { onePageOfEachKind } from '../../support/site.ts';

const open = useBrowser();
const kinds = [...(await onePageOfEachKind())].sort();
const axe = await readFile(join(projectRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: { run: (options: object) => Promise<AxeResults> };
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('pages of many kinds were found', () => {
  expect(kinds.map(([kind]) => kind)).toEqual(expect.arrayContaining(['/', '/r/*/', '/r/*/*/*/', '/r/*/*/*/p/*/']));
});

/** What axe objects to on the page as it stands. */
async function objections(page: Page): Promise<string[]> {
  const { violations, passes } = await page.evaluate(
    (values) => window.axe.run({ runOnly: { type: 'tag', values } }),
    tags,
  );
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}

test.each(kinds)('%s keeps nobody out, light on a desk or dark on a phone', async (_, path) => {
  const page = await open(path, { colorScheme: 'light', viewport: { width: 1280, height: 900 } });
  await page.addScriptTag({ content: axe });
  expect(await objections(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await objections(page)).toEqual([]);
});

test('what keeps people out would be noticed', async () => {
  const page = await open('/');
  await page.addScriptTag({ content: axe });
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p style="color:#ccc;background:#fff">看不清</p>');
  });
  expect((await objections(page)).join('\n')).toContain('color-contrast');
});
