import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { projectRoot } from '../../support/cache.ts';
import { useBrowser } from '../../support/pages.ts';
import { nowhere, projects } from './support/oracle.ts';
import { answered } from './support/search-page.ts';

const open = useBrowser();
const axe = await readFile(join(projectRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.each([
  ['results', `?q=指标&year=${String(projects[0]?.year)}`],
  ['nothing found', `?q=${nowhere}`],
])('axe finds nothing to object to with %s, in light and dark', async (_, query) => {
  const page = await open(`/search/${query}`, { bypassCSP: true });
  await answered(page);
  await page.addScriptTag({ content: axe });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(async (values) => {
      const { run } = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe;
      const { violations, passes } = await run({ runOnly: { type: 'tag', values } });
      return {
        passes: passes.length,
        violations: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`)),
      };
    }, tags);
    expect(found.passes).toBeGreaterThan(10);
    expect(found.violations).toEqual([]);
  }
});
