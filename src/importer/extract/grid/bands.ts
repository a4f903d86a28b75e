/**
 * Ruled lines of a page → those of each stretch of it, from one gap without lines to the next. Tables below each other are
 * straightened apart, so that the columns of one do not pull those of another.
 */
import type { Rule } from './page-content.ts';

/** White space without lines that no table leaves inside, in points. */
const gap = 6;

export function bands(rules: readonly Rule[]): Rule[][] {
  const extent = ({ axis, at, from, to }: Rule): readonly [number, number] =>
    axis === 'vertical' ? [from, to] : [at, at];
  const sorted = rules.map((rule) => ({ rule, extent: extent(rule) })).sort((a, b) => a.extent[0] - b.extent[0]);
  const found: Rule[][] = [];
  let bottom = -Infinity;
  for (const {
    rule,
    extent: [top, end],
  } of sorted) {
    const band = found.at(-1);
    if (band === undefined || top - bottom > gap) found.push([rule]);
    else band.push(rule);
    bottom = Math.max(bottom, end);
  }
  return found;
}
