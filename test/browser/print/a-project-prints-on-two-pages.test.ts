/** Every project prints on at most two pages of A4, with its address, and without what only a screen needs. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { allPages, putOn, useOnePage } from '../../support/one-page.ts';

const projects = (await allPages()).filter((path) => /\/p\/[^/]+\/$/u.test(path));
const visit = useOnePage();

interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** The sizes of the pages of a PDF in points. Chromium writes one box a page. */
function sheets(pdf: Buffer): Sheet[] {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/gu)];
  expect(boxes.length).toBe(text.match(/\/Type\s*\/Page\b/gu)?.length);
  return boxes.map((match) => ({ width: Number(match[1]), height: Number(match[2]) }));
}

const print = async (page: Page): Promise<Sheet[]> => sheets(await page.pdf({ preferCSSPageSize: true }));

test('projects were found', () => {
  expect(projects.length).toBeGreaterThan(20);
});

test.each(projects)('%s', async (path) => {
  const page = await visit(path);
  const pages = await print(page);
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(2);
  for (const { width, height } of pages) {
    expect(Math.round(width)).toBe(595);
    expect(Math.round(height)).toBe(842);
  }
});

test('large type and dark colours of the screen stay on the screen', async () => {
  const page = await visit(projects[0] ?? '');
  const plain = await print(page);
  await putOn(page, 'large');
  expect(await print(page)).toEqual(plain);
  await page.evaluate(() => {
    document.documentElement.setAttribute('data-theme', 'dark');
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(
    await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.body).color,
    ]),
  ).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('paper has the address and no navigation', async () => {
  const path = projects[0] ?? '';
  const page = await visit(path);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.print-line').last().innerText()).toContain(path);
  for (const part of ['.masthead', '.colophon', '.breadcrumbs', '.neighbours', '.data-links'])
    expect(await page.locator(`${part}:visible`).count(), part).toBe(0);
});

test('a page that runs over would be noticed', async () => {
  const page = await visit(projects[0] ?? '');
  await page.addStyleTag({ content: 'h2 { break-before: page; }' });
  expect((await print(page)).length).toBeGreaterThan(2);
});
