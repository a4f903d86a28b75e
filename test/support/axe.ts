/** axe in a page: all rules, or only what a look (colours, size of type) can change. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { projectRoot } from './cache.ts';

declare global {
  interface Window {
    axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults> };
  }
}

/** For `initScript` of `useOnePage`. */
export const axeScript = await readFile(join(projectRoot, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** What axe says and why it does not count. Nothing at present. */
const ignored: readonly { readonly rule: string; readonly selector: string; readonly reason: string }[] = [];

const everything: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
const rules = (...values: string[]): RunOptions => ({
  runOnly: { type: 'rule', values },
  resultTypes: ['violations'],
});

const said = ({ violations }: Pick<AxeResults, 'violations'>): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => !ignored.some(({ rule, selector }) => rule === id && target.join(' ') === selector))
      .map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  );

/** All rules on the whole page. */
export async function objections(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    (options) => window.axe.run(document as unknown as ElementContext, options),
    everything,
  );
  if (results.passes.length === 0) throw new Error('axe looked at nothing.');
  return said(results);
}

/** Ways to draw text that were judged before, by look. */
export type Known = Map<string, Set<string>>;

export interface LookGiven {
  /** Its name in `known`. */
  readonly look: string;
  /** Other sizes or another width than where all rules ran; colours move nothing. */
  readonly movesThings: boolean;
}

export interface LookRun {
  readonly objections: string[];
  /** How many pieces of text were judged. */
  readonly judged: number;
}

/**
 * The rules that a look can change. Contrast follows from how text is drawn (colours, the grounds behind it, size, weight,
 * underline), so of all text that is drawn in one way one piece is judged, and what `known` holds is not judged again. Sizes and
 * distances of targets are judged on every page.
 */
export async function objectionsToLook(page: Page, { look, movesThings }: LookGiven, known: Known): Promise<LookRun> {
  const before = known.get(look) ?? new Set<string>();
  known.set(look, before);
  const { contrast, layout, fresh } = await page.evaluate(
    async ({ seen, contrastRules, layoutRules }) => {
      const grounds = new Map<Element, string>();
      const groundOf = (element: Element | null): string => {
        if (!element) return '';
        const found = grounds.get(element);
        if (found !== undefined) return found;
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
        const drawn = /^rgba\(.*, 0\)$/u.test(backgroundColor) && backgroundImage === 'none' && opacity === '1';
        const own = drawn ? '' : `${backgroundColor} ${backgroundImage} ${opacity};`;
        const all = own + groundOf(element.parentElement);
        grounds.set(element, all);
        return all;
      };
      const hasText = (element: Element): boolean =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
      const ways = new Map<string, Element>();
      for (const element of document.body.querySelectorAll('*')) {
        if (!hasText(element) && !element.matches('input, select, textarea')) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
        const surrounding = element.parentElement ? getComputedStyle(element.parentElement).color : '';
        const way = [element.localName, color, fontSize, fontWeight, textDecorationLine, textShadow, surrounding];
        const key = `${way.join('|')}|${groundOf(element)}`;
        if (!ways.has(key)) ways.set(key, element);
      }
      const fresh = [...ways].filter(([key]) => !seen.includes(key));
      const include = fresh.map(([, element]) => element);
      return {
        contrast: include.length === 0 ? { violations: [] } : await window.axe.run({ include }, contrastRules),
        layout: layoutRules === null ? { violations: [] } : await window.axe.run(document, layoutRules),
        fresh: fresh.map(([key]) => key),
      };
    },
    {
      seen: [...before],
      contrastRules: rules('color-contrast', 'link-in-text-block'),
      layoutRules: movesThings ? rules('scrollable-region-focusable', 'target-size') : null,
    },
  );
  for (const way of fresh) before.add(way);
  return { objections: [...said(contrast), ...said(layout)], judged: fresh.length };
}
