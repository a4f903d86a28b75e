/** What the device demands and what fingers need, on one page of each kind. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { putOn, useOnePage } from '../../support/one-page.ts';
import { onePageOfEachKind } from '../../support/site.ts';

const kinds = [...(await onePageOfEachKind())].sort();
const visit = useOnePage({ forcedColors: 'active', reducedMotion: 'reduce' });

/** What can be pressed and stands by itself, smaller than `least`; links within sentences are as high as their line. */
const small = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((size) => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('a[href], button, input, select, summary')) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.matches('.skip') || getComputedStyle(element).display === 'inline') continue;
      const target = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
      const box = (target.matches('.visually-hidden') ? element : target).getBoundingClientRect();
      if (box.height < size - 0.5 || box.width < size - 0.5)
        found.push(
          `${element.tagName} ${element.className} ${element.innerText.slice(0, 20)} ${box.width.toFixed(0)}×${box.height.toFixed(0)}`,
        );
    }
    return found;
  }, least);

test.each(kinds)('%s: targets of 24 pixels, of 44 in large type', async (_, path) => {
  const page = await visit(path);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await small(page, 24)).toEqual([]);
  await putOn(page, 'large');
  expect(await small(page, 44)).toEqual([]);
});

test('a small target would be noticed', async () => {
  const page = await visit('/');
  await page.addStyleTag({ content: '.search-form button { min-height: 0; height: 12px; padding: 0; }' });
  expect(await small(page, 24)).not.toEqual([]);
});

test.each(kinds)('%s: nothing moves', async (_, path) => {
  const page = await visit(path);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration.split(', ').some((each) => parseFloat(each) > 0) || animationName !== 'none';
      })
      .map((element) => element.className),
  );
  expect(moving).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('figures stand out from forced colours', async () => {
  const page = await visit('/r/130730/2024/324001/');
  const marks = await page.evaluate(() => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const canvas = document.createElement('p');
    canvas.style.color = 'CanvasText';
    document.body.append(canvas);
    const ink = getComputedStyle(canvas).color;
    return [...document.querySelectorAll('.figure-box svg :is(.solid, .open, .faint, text)')].map((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return { inked: fill === ink || stroke === ink, ink, paper };
    });
  });
  expect(marks.length).toBeGreaterThan(10);
  expect(marks.filter(({ inked }) => !inked)).toEqual([]);
});
