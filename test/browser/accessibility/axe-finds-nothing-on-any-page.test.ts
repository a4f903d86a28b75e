/**
 * axe on every page of the site: all rules in light, and in dark, high contrast and large type again the rules that the look
 * can change (the markup stays the same).
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeScript, type Known, objections, objectionsToLook } from '../../support/axe.ts';
import { allPages, type Look, putOn, useOnePage } from '../../support/one-page.ts';
import { answered } from '../search/support/search-page.ts';

const pages = await allPages();
const visit = useOnePage({ initScript: axeScript });
const known: Known = new Map();

/** A machine that does much else may need long for one page. */
const patience = 300_000;

async function wear(page: Page, scheme: 'light' | 'dark', look: Look, width: number): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
  await putOn(page, look);
}

const looks = [
  ['dark', 'standard', 360, true],
  ['light', 'high-contrast', 1280, false],
  ['light', 'large', 360, true],
] as const;

test('every page was found', () => {
  expect(pages.length).toBeGreaterThan(40);
});

test.each(pages)(
  '%s',
  async (path) => {
    const page = await visit(path);
    await wear(page, 'light', 'standard', 1280);
    expect((await objections(page)).join('\n'), 'light').toBe('');
    for (const [scheme, look, width, movesThings] of looks) {
      await wear(page, scheme, look, width);
      const name = `${scheme}, ${look}, ${String(width)} px`;
      expect((await objectionsToLook(page, { look: name, movesThings }, known)).objections.join('\n'), name).toBe('');
    }
  },
  patience,
);

test('text was judged in every look', () => {
  expect([...known.values()].map(({ size }) => size).filter((size) => size > 20).length).toBe(looks.length);
});

test(
  'the opened display controls and an explained word keep nobody out',
  async () => {
    const page = await visit('/');
    await wear(page, 'light', 'standard', 360);
    await page.getByRole('button', { name: '无障碍' }).click();
    await page.locator('.term-button').first().click();
    expect(await objections(page)).toEqual([]);
  },
  patience,
);

test.each(['light', 'dark'] as const)(
  'a filled search page keeps nobody out: %s',
  async (scheme) => {
    const page = await visit('/search/?q=土地');
    await answered(page);
    await wear(page, scheme, 'standard', 1280);
    expect(await page.locator('.hit-facts mark').count()).toBeGreaterThan(0);
    expect((await objections(page)).join('\n')).toBe('');
  },
  patience,
);

test(
  'what keeps people out would be noticed, also after other pages were judged',
  async () => {
    const page = await visit('/');
    await wear(page, 'dark', 'standard', 360);
    const judged: Known = new Map();
    const look = async (): Promise<string> =>
      (await objectionsToLook(page, { look: 'dark', movesThings: true }, judged)).objections.join('\n');
    expect(await look()).toBe('');
    await page.evaluate(() => {
      const pale =
        '<p style="color:#ccc;background:#fff">看不清</p><p><a href="#" style="display:inline-block;font-size:6px">小</a></p>';
      document.querySelector('main')?.insertAdjacentHTML('beforeend', pale);
    });
    expect(await look()).toContain('color-contrast');
    expect((await objections(page)).join('\n')).toContain('color-contrast');
  },
  patience,
);
