/**
 * A frame of ruled lines → cells with spans. Where a page cuts a table without a closing line, the side is closed along
 * the ends of the lines and marked open, so that stitching can put the cut cells together again.
 */
import { boxAround, type Box, type Rule } from './page-content.ts';
import { regionsOf, type Rectangle } from './regions.ts';
import { snap, type Frame } from './rules.ts';

export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
  /** No line above it, below it: a page end cut the cell. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
  /** Its lines close no rectangle: where it begins and ends is not certain. */
  readonly ragged: boolean;
}

export interface RuledTable {
  readonly box: Box;
  /** Row and column lines that bound at least one cell. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
  /** Every field within the frame belongs to a rectangular cell with lines all around. */
  readonly closed: boolean;
  /** Gaps in lines that were closed. */
  readonly mended: number;
}

/** More grid fields than any form has: hostile or a drawing, not a table. */
const maxGridFields = 200_000;

const distinct = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Where at least two lines end together beyond the outermost crossing line: the place of a missing outer line. */
function missingSide(lines: readonly Rule[], end: 'from' | 'to', outermost: number): number | null {
  const beyond = lines.filter((line) => (end === 'to' ? line.to - outermost : outermost - line.from) > 2 * snap);
  const ends = beyond.map((line) => line[end]);
  // A side of the table alone may run on to the end of the page.
  const shared = ends.filter((at) => ends.filter((other) => Math.abs(other - at) <= 2 * snap).length >= 2);
  if (shared.length === 0) return null;
  return end === 'to' ? Math.max(...shared) : Math.min(...shared);
}

/** Adds the outer lines that the frame lacks, as long as the frame. */
function close(frame: Frame): Frame {
  const horizontals = [...frame.horizontals];
  const verticals = [...frame.verticals];
  const extent = (along: readonly Rule[], across: readonly Rule[]): { from: number; to: number } => ({
    from: Math.min(...along.map((line) => line.from), ...across.map((line) => line.at)),
    to: Math.max(...along.map((line) => line.to), ...across.map((line) => line.at)),
  });
  const [columns, rows] = [extent(horizontals, verticals), extent(verticals, horizontals)];
  const ats = (lines: readonly Rule[]): number[] => lines.map((line) => line.at);
  const none = horizontals.length === 0;
  const [top, bottom] = none ? [rows.to, rows.from] : [Math.min(...ats(horizontals)), Math.max(...ats(horizontals))];
  const [left, right] = [Math.min(...ats(verticals)), Math.max(...ats(verticals))];
  const [head, foot] = [missingSide(frame.verticals, 'from', top), missingSide(frame.verticals, 'to', bottom)];
  for (const at of [head, foot]) if (at !== null) horizontals.push({ axis: 'horizontal', at, ...columns });
  for (const at of [missingSide(frame.horizontals, 'from', left), missingSide(frame.horizontals, 'to', right)]) {
    if (at !== null) verticals.push({ axis: 'vertical', at, ...rows });
  }
  // Sides of cells that the page cuts may end with their text.
  const whole = verticals.map((line): Rule => {
    const beyondTop = head !== null && !none && line.from < top - 2 * snap && line.to > top - snap;
    const beyondBottom = foot !== null && !none && line.to > bottom + 2 * snap && line.from < bottom + snap;
    return { ...line, from: beyondTop ? head : line.from, to: beyondBottom ? foot : line.to };
  });
  return { horizontals, verticals: whole };
}

/** For each line coordinate and each field along it: is there a line? */
function borders(lines: readonly Rule[], at: readonly number[], along: readonly number[]): boolean[][] {
  const byLine = new Map<number, Rule[]>();
  for (const line of lines) byLine.set(line.at, [...(byLine.get(line.at) ?? []), line]);
  return at.map((coordinate) =>
    along.slice(1).map((to, index) => {
      const from = along[index] ?? to;
      const covered = (byLine.get(coordinate) ?? []).reduce(
        (sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)),
        0,
      );
      return covered >= (to - from) * 0.75 || (to - from - covered <= 2 * snap && covered > (to - from) * 0.4);
    }),
  );
}

/**
 * The first or last row when it holds nothing but ends of cells that reach into it: a strip that the page end left over,
 * whose line is not a row's.
 */
function withoutStrips(found: readonly Rectangle[]): Rectangle[] {
  const first = Math.min(...found.map(([top]) => top));
  const last = Math.max(...found.map(([, , bottom]) => bottom));
  const second = Math.min(...found.flatMap(([top, , bottom]) => [top, bottom]).filter((line) => line > first));
  const lastButOne = Math.max(...found.flatMap(([top, , bottom]) => [top, bottom]).filter((line) => line < last));
  const topStrip = second < last && found.every(([, , bottom]) => bottom !== second);
  const bottomStrip = lastButOne > first && found.every(([top]) => top !== lastButOne);
  return found.map(([top, left, bottom, right]): Rectangle => [
    topStrip && top === first ? second : top,
    left,
    bottomStrip && bottom === last ? lastButOne : bottom,
    right,
  ]);
}

/** The table of a frame; null when its lines close no cell or it is too large to be a table. */
export function readFrame(frame: Frame): RuledTable | null {
  const { horizontals, verticals } = close(frame);
  const allYs = distinct(horizontals.map((line) => line.at));
  const allXs = distinct(verticals.map((line) => line.at));
  const [rows, columns] = [allYs.length - 1, allXs.length - 1];
  if (rows < 1 || columns < 1 || rows * columns > maxGridFields) return null;
  const { region, found, ragged, mended } = regionsOf(
    borders(horizontals, allYs, allXs),
    borders(verticals, allXs, allYs),
  );
  if (found.length === 0) return null;
  const drawn = borders(frame.horizontals, allYs, allXs);
  const isDrawn = (line: number, from: number, to: number): boolean =>
    drawn[line]?.slice(from, to).every((border) => border) ?? false;
  const sides = borders(frame.verticals, allXs, allYs);
  const sidesDrawn = [sides[0], sides[columns]].every((side) => side?.every((border) => border) ?? false);
  const trimmed = withoutStrips(found);
  const usedRows = distinct(trimmed.flatMap(([top, , bottom]) => [top, bottom]));
  const usedColumns = distinct(trimmed.flatMap(([, left, , right]) => [left, right]));
  const rowOf = new Map(usedRows.map((row, index) => [row, index]));
  const columnOf = new Map(usedColumns.map((column, index) => [column, index]));
  const ys = usedRows.map((row) => allYs[row] ?? 0);
  const xs = usedColumns.map((column) => allXs[column] ?? 0);
  const cells = found.map(([top, left, bottom, right], index): RuledCell => {
    const [first = top, , last = bottom] = trimmed[index] ?? [];
    const [row, column] = [rowOf.get(first) ?? 0, columnOf.get(left) ?? 0];
    return {
      row,
      column,
      rowSpan: (rowOf.get(last) ?? 0) - row,
      columnSpan: (columnOf.get(right) ?? 0) - column,
      box: [allXs[left] ?? 0, allYs[top] ?? 0, allXs[right] ?? 0, allYs[bottom] ?? 0],
      openTop: !isDrawn(top, left, right),
      openBottom: !isDrawn(bottom, left, right),
      ragged: ragged.has(region[top * columns + left] ?? -1),
    };
  });
  const boxes = boxAround(cells.map((cell) => cell.box));
  const names = new Set(region);
  const closed =
    !names.has(-1) && names.size === found.length && cells.every((cell) => !cell.openTop && !cell.openBottom);
  return boxes && { box: boxes, xs, ys, cells, closed: closed && sidesDrawn && mended === 0, mended };
}
