/**
 * A merged cell at the side of a table may leave no line at all on a page that it only passes through: no outer line, and no
 * row line that begins there. The table's part on that page is then narrower by just these columns; they are put back, with
 * the text that stands in them.
 */
import type { Box } from './page-content.ts';
import { boxAround, centre } from './page-content.ts';
import type { FilledCell, FilledTable, PageLayout, PageLine } from './page-layout.ts';

/** Lines of two pages are the same within this. */
const tolerance = 3;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance;

/** The columns, from line to line, of a table's last row that its next part lacks; they are open below. */
function missingColumns(before: FilledTable, next: FilledTable): (readonly [number, number])[] {
  const [left, right] = [next.box[0], next.box[2]];
  const isKnown = (x: number): boolean => before.xs.some((other) => isNear(x, other));
  if (!next.xs.every(isKnown) || next.xs.length < 3) return [];
  const last = before.cells.filter((cell) => cell.row + cell.rowSpan === before.ys.length - 1);
  const beyond = last.filter(({ box }) => box[2] < left + tolerance || box[0] > right - tolerance);
  const isCut = beyond.length > 0 && beyond.every((cell) => cell.openBottom);
  return isCut ? beyond.map(({ box }) => [box[0], box[2]] as const).sort((a, b) => a[0] - b[0]) : [];
}

const holds = (box: Box, line: PageLine): boolean => {
  const [x, y] = centre(line.box);
  return x > box[0] && x < box[2] && y > box[1] && y < box[3];
};

function widened(
  table: FilledTable,
  columns: readonly (readonly [number, number])[],
  lines: readonly PageLine[],
): FilledTable {
  const [left, top, right, bottom] = table.box;
  const added = columns.map(([from, to]): Box => [from, top, to, bottom]);
  const before = added.filter((box) => box[2] < left + tolerance).length;
  const cells = added.map((box, index): FilledCell => ({
    row: 0,
    column: index < before ? index : table.xs.length - 1 + index,
    rowSpan: table.ys.length - 1,
    columnSpan: 1,
    box,
    openTop: true,
    openBottom: true,
    ragged: false,
    page: table.page,
    lines: lines.filter((line) => holds(box, line)),
    tangled: false,
  }));
  const moved = table.cells.map((cell) => ({ ...cell, column: cell.column + before }));
  return {
    ...table,
    box: boxAround([[left, top, right, bottom], ...added]) ?? table.box,
    xs: [...added.slice(0, before).map((box) => box[0]), ...table.xs, ...added.slice(before).map((box) => box[2])],
    cells: [...cells, ...moved].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

export function withMissingSides(layouts: readonly PageLayout[]): PageLayout[] {
  let last: FilledTable | undefined;
  return layouts.map((layout) => {
    const first = layout.items.find((item) => item.type === 'table');
    const columns = last && first ? missingColumns(last, first) : [];
    const lines = layout.items.filter((item) => item.type === 'line');
    const table = first && columns.length > 0 ? widened(first, columns, lines) : first;
    const taken = new Set<unknown>(table?.cells.flatMap((cell) => cell.lines));
    const items = layout.items.flatMap((item) => (item === first && table ? [table] : taken.has(item) ? [] : [item]));
    last = items.findLast((item) => item.type === 'table');
    return { ...layout, items };
  });
}
