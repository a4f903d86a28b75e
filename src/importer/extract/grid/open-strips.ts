/**
 * What a page end leaves of cells that go on over it: a strip without text at the foot of the page, in which the lines
 * between columns may be missing; at the head of the next a merged cell whose box ends before its row does, and blank
 * cells without the line between them.
 */
import { endingIn, isBlankCell, startingIn, type GridCell, type GridTable } from './grid-table.ts';

/** Takes the row line below `row` out, the cells that begin below it in `gone` with it. */
function withoutLine(table: GridTable, row: number, gone: ReadonlySet<GridCell>): GridTable {
  const cells = table.cells
    .filter((cell) => !gone.has(cell))
    .map((cell): GridCell => {
      if (cell.row > row) return { ...cell, row: cell.row - 1 };
      return cell.row + cell.rowSpan - 1 > row ? { ...cell, rowSpan: cell.rowSpan - 1 } : cell;
    });
  return { ...table, rows: table.rows - 1, cells };
}

/** `next` begins with a cell of the same columns, without a line above. */
const goesOnBelow = (cell: GridCell, next: GridTable): boolean =>
  startingIn(next, 0).some(
    ({ column, columnSpan, parts }) =>
      column === cell.column && columnSpan === cell.columnSpan && parts[0]?.openTop === true,
  );

export function withoutFootStrip(before: GridTable, next: GridTable): GridTable {
  const last = before.rows - 1;
  const strip = startingIn(before, last);
  const isStrip = (cell: GridCell): boolean =>
    isBlankCell(cell) && cell.parts.at(-1)?.openBottom === true && !goesOnBelow(cell, next);
  if (last === 0 || strip.length === 0 || !strip.every(isStrip)) return before;
  return withoutLine(before, last - 1, new Set(strip));
}

/** Rows at the head in which such a line may stand. */
const headRows = 3;

const columnsOf = (cells: readonly GridCell[]): number[] =>
  cells
    .flatMap(({ column, columnSpan }) => Array.from({ length: columnSpan }, (_, at) => column + at))
    .sort((a, b) => a - b);

/** Takes lines out that part blank cells from blank ones and nothing else, below merged cells of the page before. */
export function withoutHeadSteps(next: GridTable, before: GridTable): GridTable {
  const goesOn = ({ rowSpan, parts }: GridCell): boolean => rowSpan > 1 || parts.at(-1)?.openBottom === true;
  const last = endingIn(before, before.rows - 1);
  const merged = columnsOf(last.filter(goesOn));
  // Where lines are open all along, whole rows go on.
  if (last.every(({ parts }) => parts.at(-1)?.openBottom === true)) return next;
  for (let row = 1; row < Math.min(headRows, next.rows); row++) {
    const above = next.cells.filter((cell) => cell.row + cell.rowSpan === row);
    const below = startingIn(next, row);
    const [step] = below;
    const isStep =
      step !== undefined &&
      [...above, ...below].every(isBlankCell) &&
      below.every(({ rowSpan }) => rowSpan === step.rowSpan) &&
      String(columnsOf(above)) === String(columnsOf(below)) &&
      columnsOf(below).every((column) => merged.includes(column));
    if (!isStep) continue;
    const longer = next.cells.map((cell) =>
      above.includes(cell) ? { ...cell, rowSpan: cell.rowSpan + step.rowSpan } : cell,
    );
    return withoutHeadSteps(withoutLine({ ...next, cells: longer }, row - 1, new Set(below)), before);
  }
  return next;
}

/** Blank cells at the head, each parted into as many as the cells above it are. */
export function withLinesFromAbove(next: GridTable, above: readonly GridCell[]): GridTable {
  const cells = next.cells.flatMap((cell): GridCell[] => {
    const end = cell.column + cell.columnSpan;
    const own = above.filter(({ column, columnSpan }) => column >= cell.column && column + columnSpan <= end);
    const covered = own.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
    if (cell.row > 0 || own.length < 2 || covered < cell.columnSpan || !isBlankCell(cell)) return [cell];
    return own.map(({ column, columnSpan }) => ({ ...cell, column, columnSpan }));
  });
  return { ...next, cells };
}
