/**
 * Components in all their states, long, empty and missing ones too: axe has nothing to say, nothing is cut, decimal
 * points stand below each other, and words within figures stand clear of each other, on a phone, in large type and on a desk.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walk } from '../../../scripts/build/walk.ts';
import { close, listen } from '../../../scripts/server/listen.ts';
import { createStaticServer } from '../../../scripts/server/static-server.ts';
import { axeScript } from '../../support/axe.ts';
import { launchBrowser } from '../../support/browser.ts';
import { projectRoot } from '../../support/cache.ts';
import { putOn } from '../../support/one-page.ts';
import { sitePath } from '../../support/page-kinds.ts';

const run = promisify(execFile);

let folder = '';
let server: Server;
let origin = '';
let browser: Browser;
let page: Page;
const states: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-components-'));
  await run(process.execPath, ['scripts/components.ts', '--out', folder], { cwd: projectRoot });
  for await (const file of walk(folder)) if (file.endsWith('index.html')) states.push(sitePath(file));
  server = createStaticServer({ root: folder, base: '/' });
  origin = `http://127.0.0.1:${String(await listen(server, '127.0.0.1', 0))}`;
  browser = await launchBrowser();
  const context = await browser.newContext({ locale: 'zh-CN', bypassCSP: true });
  await context.addInitScript({ content: axeScript });
  page = await context.newPage();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await close(server);
  await rm(folder, { recursive: true, force: true });
});

async function objections(): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'], rules: { region: { enabled: false } } };
  const { violations } = await page.evaluate((given): Promise<AxeResults> => window.axe.run(document, given), options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** What is out of shape on the page as it stands. */
const misshapen = (): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth)
      found.push(`${String(document.documentElement.scrollWidth)} wide in ${String(innerWidth)}`);
    for (const table of document.querySelectorAll('table')) {
      if (getComputedStyle(table).display !== 'table') continue;
      const edges = new Map<number, number[]>();
      for (const cell of table.querySelectorAll<HTMLTableCellElement>('tbody td.figure')) {
        const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = words.nextNode(); node; node = words.nextNode()) {
          const point = (node.nodeValue ?? '').indexOf('.');
          if (point === -1) continue;
          const range = document.createRange();
          range.setStart(node, point);
          range.setEnd(node, point + 1);
          const column = edges.get(cell.cellIndex) ?? [];
          edges.set(cell.cellIndex, [...column, range.getBoundingClientRect().left]);
        }
        if (getComputedStyle(cell).textAlign !== 'end') found.push(`a figure is not at the end: ${cell.innerText}`);
      }
      for (const column of edges.values())
        // In a narrow table an amount may part from its unit.
        if (innerWidth > 700 && Math.max(...column) - Math.min(...column) > 1.5)
          found.push('decimal points do not stand below each other');
    }
    for (const figure of document.querySelectorAll('.figure-box svg[role]')) {
      const frame = figure.getBoundingClientRect();
      const drawn = [...figure.querySelectorAll('text')].filter((words) => words.checkVisibility());
      const boxes = drawn.map((words) => ({
        words: words.textContent.trim(),
        box: words.getBoundingClientRect(),
      }));
      for (const [at, { words, box }] of boxes.entries()) {
        if (box.right > frame.right + 12 || box.left < frame.left - 1) found.push(`“${words}” leaves its figure`);
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > box.height / 2) found.push(`“${words}” and “${other.words}” run into each other`);
        }
      }
    }
    return found;
  });

test('every component has its states', () => {
  expect(states.length).toBeGreaterThan(40);
  expect(new Set(states.map((path) => path.split('/')[1])).size).toBeGreaterThanOrEqual(10);
});

test('every state keeps its shape and keeps nobody out', async () => {
  const problems: string[] = [];
  for (const path of states) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(origin + path);
    const told = (how: string, found: readonly string[]): void => {
      problems.push(...found.map((each) => `${path} ${how}: ${each}`));
    };
    told('axe', await objections());
    told('on a desk', await misshapen());
    await page.setViewportSize({ width: 320, height: 640 });
    told('at 320 pixels', await misshapen());
    await page.setViewportSize({ width: 360, height: 740 });
    await putOn(page, 'large');
    told('in large type', await misshapen());
  }
  expect(problems.join('\n')).toBe('');
}, 240_000);

test('what is out of shape would be noticed', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${origin}/amount-bars/1/`);
  await putOn(page, 'standard');
  expect(await misshapen()).toEqual([]);
  await page.addStyleTag({ content: '.figure-box svg { font-size: 3rem !important; }' });
  expect((await misshapen()).join('\n')).toContain('run into each other');
  await page.goto(`${origin}/funding/1/`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.addStyleTag({ content: '.figure { text-align: start !important; }' });
  expect((await misshapen()).join('\n')).toContain('not at the end');
});
