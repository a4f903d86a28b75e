import { expect, test } from 'vitest';
import { useBrowser } from '../../support/pages.ts';
import { projects } from './support/oracle.ts';
import { answered } from './support/search-page.ts';

declare global {
  interface Window {
    shifts: number[];
  }
}

const open = useBrowser();
const name = projects.map(({ title }) => title).find((title) => /^\p{Unified_Ideograph}{6}/u.test(title)) ?? '';

test.each([1280, 360])('at %i pixels what stands on the screen moves only as results take its place', async (width) => {
  const page = await open('/search/', { viewport: { width, height: 740 } });
  await answered(page);
  await page.evaluate(() => {
    window.shifts = [];
    // Unlike the measure for whole visits, shifts soon after a key count here too: it is typing that is looked at.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: false });
  });
  const input = page.locator('[data-search-form] input');
  for (const character of name.slice(0, 6)) {
    await input.press('End');
    await page.keyboard.insertText(character);
    await page.waitForTimeout(250);
    await answered(page);
  }
  const box = await input.boundingBox();
  for (let presses = 0; presses < 4; presses += 1) {
    await input.press('Backspace');
    await page.waitForTimeout(250);
    await answered(page);
  }
  expect(await input.boundingBox()).toEqual(box);
  const shifts = await page.evaluate(() => window.shifts);
  // “Good” for a whole visit is 0.1 (web.dev); ten searches together stay below it.
  expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.1);
});
