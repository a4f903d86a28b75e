/** Drawn outlines → ruled lines: what both PDF paths and OFD paths are made of. */
import type { Box, Rule } from './page-content.ts';

export type Point = readonly [number, number];

/** A polyline in page coordinates. */
export interface Outline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Filled shapes thinner than this are lines. */
const thin = 3.2;
/** Shorter lines are marks in text, not parts of a frame (dots of dotted lines come as fills). */
const shortest = 1;

function rule([x0, y0]: Point, [x1, y1]: Point): Rule | null {
  const [dx, dy] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (Math.max(dx, dy) < shortest) return null;
  // Drawn by hand or scanned lines lean a little.
  if (dy <= Math.max(0.6, dx * 0.004) && dx > dy) {
    return { axis: 'horizontal', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) };
  }
  if (dx <= Math.max(0.6, dy * 0.004) && dy > dx) {
    return { axis: 'vertical', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
  }
  return null;
}

/** Lines of a stroked outline. */
export function strokeRules({ points, closed }: Outline): Rule[] {
  const ends = closed && points[0] ? [...points, points[0]] : points;
  return ends.slice(1).flatMap((point, index) => {
    const from = ends[index];
    return (from && rule(from, point)) ?? [];
  });
}

/** The box of a filled rectangle with upright sides; null for any other shape. */
export function rectangleOf({ points }: Outline): Box | null {
  if (points.length < 3) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const onEdge = points.every(
    ([x, y]) =>
      Math.min(Math.abs(x - box[0]), Math.abs(x - box[2])) < 0.3 &&
      Math.min(Math.abs(y - box[1]), Math.abs(y - box[3])) < 0.3,
  );
  return onEdge ? box : null;
}

/** Lines of a filled rectangle: along it when it is thin; a dot belongs to either direction. */
export function fillRules([left, top, right, bottom]: Box): Rule[] {
  const [width, height] = [right - left, bottom - top];
  const horizontal: Rule = { axis: 'horizontal', at: (top + bottom) / 2, from: left, to: right };
  const vertical: Rule = { axis: 'vertical', at: (left + right) / 2, from: top, to: bottom };
  if (width > thin && height > thin) return [];
  if (width <= thin && height <= thin) return [horizontal, vertical];
  return [width > height ? horizontal : vertical];
}
