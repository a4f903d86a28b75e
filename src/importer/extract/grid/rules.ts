/**
 * Ruled lines as producers draw them (strokes cell by cell, thin fills, dashes, dots, double lines) → few long lines on
 * common coordinates, grouped into connected frames. A frame becomes a table.
 */
import { Refusal } from '../reading.ts';
import { bands } from './bands.ts';
import { gridTooComplex } from './diagnostics.ts';
import type { Rule } from './page-content.ts';

/**
 * Lines closer than this are one line: double rules, the two borders of neighbouring cells, rounding. Text needs more
 * room than this, so no row or column is lost.
 */
export const snap = 2.6;
/** A line may pause this long: dots, dashes, corners left out. */
const pause = 3.2;
/** Clusters of coordinates never grow wider than this. */
const widest = 4.6;

/** Far more than any form has: a drawing, or hostile. */
const mostCrossings = 4_000_000;

interface Span {
  from: number;
  to: number;
}

/** Coordinates → for each its cluster's representative (the middle of the cluster). */
function cluster(values: readonly number[]): Map<number, number> {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const at = new Map<number, number>();
  for (let first = 0; first < sorted.length;) {
    const start = sorted[first] ?? 0;
    let last = first;
    while (last + 1 < sorted.length) {
      const [here = 0, next = Infinity] = [sorted[last], sorted[last + 1]];
      if (next - here > snap || next - start > widest) break;
      last++;
    }
    const middle = (start + (sorted[last] ?? start)) / 2;
    for (let index = first; index <= last; index++) at.set(sorted[index] ?? 0, middle);
    first = last + 1;
  }
  return at;
}

/** Joins spans that overlap or nearly touch. */
function joinSpans(spans: Span[]): Span[] {
  spans.sort((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from - last.to <= pause) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

/** What is no longer than this is a dot or a dash: a part of a line only in a row with others. */
const dash = 6;
/** Shorter pieces are dots. */
const thinnest = 3.4;
/** A row of dots shorter than this bounds no cell. */
const shortestRow = 7;

/** Dots and dashes that stand in a row along the axis, as the lines that they make; all others are left out. */
function joinDots(dots: readonly Rule[], axis: Rule['axis']): Rule[] {
  const rows = new Map<number, Rule[]>();
  for (const dot of dots) {
    const key = Math.round(dot.at * 2);
    const row = rows.get(key);
    if (row) row.push(dot);
    else rows.set(key, [dot]);
  }
  return [...rows.values()].flatMap((row) => {
    const at = row.reduce((sum, dot) => sum + dot.at, 0) / row.length;
    return joinSpans(row.map(({ from, to }) => ({ from, to })))
      .filter(({ from, to }) => to - from >= shortestRow)
      .map(({ from, to }) => ({ axis, at, from, to }));
  });
}

/** Pieces as short as a dash, where a long line begins or ends: they are parts of it, the sides of very low rows. */
function carryingOn(dots: readonly Rule[], long: readonly Rule[]): Rule[] {
  const ends = new Set<string>();
  const near = (at: number, end: number, steps: readonly number[]): string[] =>
    steps.flatMap((x) => steps.map((y) => `${String(Math.round(at) + x)} ${String(Math.round(end) + y)}`));
  for (const { at, from, to } of long)
    for (const end of [from, to]) for (const key of near(at, end, [0])) ends.add(key);
  return dots.filter(
    ({ at, from, to }) =>
      to - from > thinnest && [from, to].some((end) => near(at, end, [-1, 0, 1]).some((key) => ends.has(key))),
  );
}

/** Rules of one axis on common coordinates, each as long as its parts reach. */
function straighten(rules: readonly Rule[], axis: Rule['axis']): Rule[] {
  const all = rules.filter((rule) => rule.axis === axis);
  const isDash = ({ from, to }: Rule): boolean => to - from <= dash;
  const long = all.filter((rule) => !isDash(rule));
  const dots = all.filter(isDash);
  const own = [...long, ...carryingOn(dots, long), ...joinDots(dots, axis)];
  const clusters = cluster(own.map((rule) => rule.at));
  const lines = new Map<number, Span[]>();
  for (const { at, from, to } of own) {
    const line = clusters.get(at) ?? at;
    const spans = lines.get(line);
    if (spans) spans.push({ from, to });
    else lines.set(line, [{ from, to }]);
  }
  return [...lines].flatMap(([at, spans]) =>
    joinSpans(spans)
      .filter(({ from, to }) => to - from > snap)
      .map(({ from, to }) => ({ axis, at, from, to })),
  );
}

const crosses = (horizontal: Rule, vertical: Rule): boolean =>
  vertical.at >= horizontal.from - pause &&
  vertical.at <= horizontal.to + pause &&
  horizontal.at >= vertical.from - pause &&
  horizontal.at <= vertical.to + pause;

/** A connected set of lines. */
export interface Frame {
  readonly horizontals: readonly Rule[];
  readonly verticals: readonly Rule[];
}

/** Lines this long may be all that a page shows of a row that is taller than the page. */
const tall = 150;

/** Long verticals that begin and end together: one row, cut above and below. */
function columnsOnly(verticals: readonly Rule[]): Frame[] {
  const long = verticals.filter(({ from, to }) => to - from >= tall);
  const [first] = long;
  const together =
    first !== undefined &&
    long.length >= 2 &&
    long.every(({ from, to }) => Math.abs(from - first.from) <= 2 * snap && Math.abs(to - first.to) <= 2 * snap);
  return together ? [{ horizontals: [], verticals: long }] : [];
}

/** A line beside a frame, from its top to its bottom, bounds cells that the page cuts above and below: the frame takes it. */
function adopt(frame: { horizontals: Rule[]; verticals: Rule[] }, { axis, at, from, to }: Rule): boolean {
  const top = Math.min(...frame.verticals.map((line) => line.from));
  const bottom = Math.max(...frame.verticals.map((line) => line.to));
  const beside = to - from >= tall && Math.abs(from - top) <= 2 * snap && Math.abs(to - bottom) <= 2 * snap;
  // A piece of one of its own lines, parted from the rest by a gap, or the side at which its row lines end.
  const inside = from >= top - snap && to <= bottom + snap;
  const known = [
    ...frame.verticals.map((line) => line.at),
    ...frame.horizontals.flatMap((line) => [line.from, line.to]),
  ];
  const isOwn = inside && known.some((x) => Math.abs(x - at) <= 1);
  if (beside || isOwn) frame.verticals.push({ axis, at, from, to });
  return beside || isOwn;
}

/** Straightened lines grouped by contact. Single lines (underlines, separators) make no frame. Throws a Refusal. */
export const findFrames = (rules: readonly Rule[]): Frame[] => bands(rules).flatMap(framesOf);

function framesOf(rules: readonly Rule[]): Frame[] {
  const horizontals = straighten(rules, 'horizontal');
  const verticals = straighten(rules, 'vertical').sort((a, b) => a.at - b.at);
  if (horizontals.length * verticals.length > mostCrossings) {
    throw new Refusal(gridTooComplex, '有一页的表格线过多，超过了可读取的上限。');
  }
  const all = [...horizontals, ...verticals];
  const parent = all.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  horizontals.forEach((horizontal, h) => {
    for (const [v, vertical] of verticals.entries()) {
      if (vertical.at > horizontal.to + pause) break;
      if (crosses(horizontal, vertical)) parent[root(h)] = root(horizontals.length + v);
    }
  });
  const frames = new Map<number, { horizontals: Rule[]; verticals: Rule[] }>();
  all.forEach((rule, index) => {
    const key = root(index);
    const frame = frames.get(key) ?? { horizontals: [], verticals: [] };
    (rule.axis === 'horizontal' ? frame.horizontals : frame.verticals).push(rule);
    frames.set(key, frame);
  });
  const found = [...frames.values()];
  const framed = found.filter((frame) => frame.horizontals.length > 0 && frame.verticals.length > 0);
  const alone = found.flatMap((frame) => (frame.horizontals.length === 0 ? frame.verticals : []));
  const rest = alone.filter((line) => !framed.some((frame) => adopt(frame, line)));
  return [...framed, ...columnsOnly(rest)];
}
