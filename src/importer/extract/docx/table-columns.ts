/**
 * On which grid columns the cells of each row stand. As a rule the spans say so. Where they contradict each other but
 * the widths agree, the widths decide: that is what Word lays out.
 */
import type { StoredRow } from './table-rows.ts';

/** First grid column and number of columns of a cell. */
export interface Extent {
  readonly column: number;
  readonly span: number;
}

const spanned = (row: StoredRow): number =>
  row.before + row.after + row.cells.reduce((sum, cell) => sum + cell.span, 0);

function bySpans(rows: readonly StoredRow[]): Extent[][] {
  return rows.map((row) => {
    let column = row.before;
    return row.cells.map(({ span }) => {
      const extent = { column, span };
      column += span;
      return extent;
    });
  });
}

/** Edges nearer to each other than this (twentieths of a point) are one edge. */
const tolerance = 60;

/** More edges than this are no grid. */
const maxBoundaries = 128;

/** Left and right edge of each cell of a row; null when a width is missing. */
function edgesOf(row: StoredRow): [number, number][] | null {
  let x = row.beforeWidth ?? 0;
  if (row.before > 0 && row.beforeWidth === null) return null;
  const edges: [number, number][] = [];
  for (const { width } of row.cells) {
    if (width === null) return null;
    edges.push([x, x + width]);
    x += width;
  }
  return edges;
}

function byWidths(rows: readonly StoredRow[]): Extent[][] | null {
  const all = rows.map(edgesOf);
  if (!all.every((edges) => edges !== null)) return null;
  const full = all.filter((_, index) => rows[index]?.after === 0);
  const ends = full.flatMap((edges) => edges.at(-1)?.[1] ?? []).sort((a, b) => a - b);
  if ((ends.at(-1) ?? 0) - (ends[0] ?? 0) > tolerance) return null;
  const boundaries: number[] = [];
  for (const x of all.flat(2).sort((a, b) => a - b)) {
    const last = boundaries.at(-1);
    if (last === undefined || x - last > tolerance) boundaries.push(x);
  }
  if (boundaries.length > maxBoundaries) return null;
  const at = (x: number): number => boundaries.findLastIndex((boundary) => boundary <= x);
  return all.map((edges) =>
    edges.map(([left, right]) => ({ column: at(left), span: Math.max(1, at(right) - at(left)) })),
  );
}

export function placeCells(rows: readonly StoredRow[]): Extent[][] {
  const agreed = new Set(rows.map(spanned)).size <= 1;
  return (agreed ? null : byWidths(rows)) ?? bySpans(rows);
}
