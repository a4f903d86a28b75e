/** A PathObject's AbbreviatedData → outlines. */
import { apply, type Matrix } from '../grid/matrix.ts';
import type { Outline, Point } from '../grid/shapes.ts';

/** How many numbers follow each operator; curves end the outline, no ruled line is curved. */
const operands: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** Longer data is a drawing. */
const longest = 200_000;

export function readPathData(data: string, matrix: Matrix): Outline[] {
  const outlines: { points: Point[]; closed: boolean }[] = [];
  const items = data
    .slice(0, longest)
    .trim()
    .split(/[\s,]+/u);
  for (let at = 0; at < items.length;) {
    const operator = items[at++] ?? '';
    const count = operands[operator];
    if (count === undefined) continue;
    const values = items.slice(at, at + count).map(Number);
    at += count;
    if (operator === 'C') {
      const open = outlines.at(-1);
      if (open) open.closed = true;
      continue;
    }
    const [x = NaN, y = NaN] = values.slice(-2);
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    const point = apply(matrix, x, y);
    if (operator === 'L') outlines.at(-1)?.points.push(point);
    else outlines.push({ points: [point], closed: false });
  }
  return outlines;
}
