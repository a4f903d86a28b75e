/**
 * axe on every page of the site: all rules in light, and in dark, high contrast and large type again the rules that the look
 * can change (the markup stays the same).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { projectRoot } from '../../support/cache.ts';
import { allPages, type Look, putOn, useOnePage } from '../../support/one-page.ts';
import { answered } from '../search/support/search-page.ts';

declare global {
  interface Window {
    axe: { run: (options: RunOptions) => Promise<AxeResults> };
  }
}

const axe = await readFile(join(projectRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const pages = await allPages();
const visit = useOnePage({ initScript: axe });

/** What axe says and why it does not count. Nothing at present. */
const ignored: readonly { readonly rule: string; readonly selector: string; readonly reason: string }[] = [];

const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
const looks: RunOptions = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
  },
  resultTypes: ['violations'],
};

async function objections(page: Page, options: RunOptions): Promise<string[]> {
  const { violations, passes } = await page.evaluate((given) => window.axe.run(given), options);
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !ignored.some(({ rule, selector }) => rule === id && target.join(' ') === selector))
      .map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );
}

async function wear(page: Page, scheme: 'light' | 'dark', look: Look, width: number): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
  await putOn(page, look);
}

test('every page was found', () => {
  expect(pages.length).toBeGreaterThan(40);
});

test.each(pages)('%s', async (path) => {
  const page = await visit(path);
  await wear(page, 'light', 'standard', 1280);
  expect((await objections(page, everything)).join('\n'), 'light').toBe('');
  await wear(page, 'dark', 'standard', 360);
  expect((await objections(page, looks)).join('\n'), 'dark, on a phone').toBe('');
  await wear(page, 'light', 'high-contrast', 1280);
  expect((await objections(page, looks)).join('\n'), 'high contrast').toBe('');
  await wear(page, 'light', 'large', 360);
  expect((await objections(page, looks)).join('\n'), 'large type, on a phone').toBe('');
});

test('the opened display controls and an explained word keep nobody out', async () => {
  const page = await visit('/');
  await wear(page, 'light', 'standard', 360);
  await page.getByRole('button', { name: '无障碍' }).click();
  await page.locator('.term-button').first().click();
  expect(await objections(page, everything)).toEqual([]);
});

test.each(['light', 'dark'] as const)('a filled search page keeps nobody out: %s', async (scheme) => {
  const page = await visit('/search/?q=土地');
  await answered(page);
  await wear(page, scheme, 'standard', 1280);
  expect(await page.locator('.hit-facts mark').count()).toBeGreaterThan(0);
  expect((await objections(page, everything)).join('\n')).toBe('');
});

test('what keeps people out would be noticed', async () => {
  const page = await visit('/');
  await wear(page, 'light', 'standard', 1280);
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p style="color:#ccc;background:#fff">看不清</p>');
  });
  expect((await objections(page, looks)).join('\n')).toContain('color-contrast');
  expect((await objections(page, everything)).join('\n')).toContain('color-contrast');
});
