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

/**
 * The box of a filled rectangle with upright sides; null for any other shape. A shape as thin as a line passes with
 * slanting ends: borders are drawn with mitred corners.
 */
function rectangleOf({ points }: Outline): Box | null {
  if (points.length < 3) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const onEdge = points.every(
    ([x, y]) =>
      Math.min(Math.abs(x - box[0]), Math.abs(x - box[2])) < 0.3 &&
      Math.min(Math.abs(y - box[1]), Math.abs(y - box[3])) < 0.3,
  );
  const [short, long] = [box[2] - box[0], box[3] - box[1]].sort((a, b) => a - b);
  const isLine = points.length <= 5 && (short ?? 0) <= thin && (long ?? 0) > 3 * (short ?? 0);
  return onEdge || isLine ? box : null;
}

/**
 * A rectangle with a rectangular hole, filled: a border drawn in one go. Its sides as thin rectangles; null when the
 * outlines are no such ring.
 */
function ringSides(outer: Box, inner: Box): Box[] | null {
  const [left, top, right, bottom] = outer;
  const gaps = [inner[0] - left, inner[1] - top, right - inner[2], bottom - inner[3]];
  if (gaps.some((gap) => gap < -0.05 || gap > thin) || gaps.every((gap) => gap < 0.05)) return null;
  const sides: Box[] = [
    [left, top, inner[0], bottom],
    [left, top, right, inner[1]],
    [inner[2], top, right, bottom],
    [left, inner[3], right, bottom],
  ];
  return sides.filter((_, index) => (gaps[index] ?? 0) >= 0.05);
}

/** Filled rectangles of one path, rings taken apart into their sides. */
export function filledBoxes(outlines: readonly Outline[]): Box[] {
  const boxes = outlines.map(rectangleOf).filter((box) => box !== null);
  const found: Box[] = [];
  for (let index = 0; index < boxes.length; index++) {
    const [box, next] = [boxes[index], boxes[index + 1]];
    const sides = box && next ? (ringSides(box, next) ?? ringSides(next, box)) : null;
    if (sides) {
      found.push(...sides);
      index++;
    } else if (box) found.push(box);
  }
  return found;
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
