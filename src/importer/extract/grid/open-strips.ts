/**
 * What a page end leaves of cells that go on over it: a strip without text at the foot of the page, in which the lines
 * between columns may be missing; at the head of the next a merged cell whose box ends before its row does, and blank
 * cells without the line between them.
 */
import { isBlankCell, startingIn, type GridCell, type GridTable } from './grid-table.ts';
import type { FilledCell } from './page-layout.ts';

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

/** No text fits in, in points. */
const low = 8;

/** One cell over the whole width, lower than any text: what is left of a row whose texts all moved to the next page. */
const isSliver = ({ columnSpan, parts }: GridCell, { xs }: GridTable): boolean =>
  columnSpan === xs.length - 1 && columnSpan > 1 && parts.every(({ box }) => box[3] - box[1] < low);

export function withoutFootStrip(before: GridTable, next: GridTable): GridTable {
  const last = before.rows - 1;
  const strip = startingIn(before, last);
  const isStrip = (cell: GridCell): boolean =>
    isBlankCell(cell) &&
    (isSliver(cell, before) || (cell.parts.at(-1)?.openBottom === true && !goesOnBelow(cell, next)));
  if (last === 0 || strip.length === 0 || !strip.every(isStrip)) return before;
  return withoutLine(before, last - 1, new Set(strip));
}

/** Takes a row at the head away in which blank cells lower than any text begin and end. */
export function withoutHeadStrip(next: GridTable): GridTable {
  const first = startingIn(next, 0);
  const strip = first.filter(({ rowSpan }) => rowSpan === 1);
  // A line above says that the row begins here: a blank row of its own.
  const isRest = ({ parts }: GridCell): boolean =>
    parts[0]?.openTop === true && parts.every(({ box }) => box[3] - box[1] < low);
  const isStrip = strip.length > 0 && strip.length < first.length && strip.every(isBlankCell) && strip.every(isRest);
  return isStrip ? withoutLine(next, 0, new Set(strip)) : next;
}

const columnsOf = (cells: readonly GridCell[]): number[] =>
  cells
    .flatMap(({ column, columnSpan }) => Array.from({ length: columnSpan }, (_, at) => column + at))
    .sort((a, b) => a - b);

/** Takes lines out that part blank cells at the left from blank ones and nothing else. */
export function withoutHeadSteps(next: GridTable): GridTable {
  for (let row = 1; row < next.rows; row++) {
    const above = next.cells.filter((cell) => cell.row + cell.rowSpan === row);
    const below = startingIn(next, row);
    const [step] = below;
    const crosses = (cell: GridCell): boolean => cell.row < row && cell.row + cell.rowSpan > row;
    const over = next.cells.filter((cell) => crosses(cell) && !isBlankCell(cell));
    const right = Math.min(...over.map(({ column }) => column));
    const isStep =
      step !== undefined &&
      [...above, ...below].every(isBlankCell) &&
      below.every(({ rowSpan }) => rowSpan === step.rowSpan) &&
      String(columnsOf(above)) === String(columnsOf(below)) &&
      columnsOf(below).every((column) => column < right);
    if (!isStep) continue;
    const longer = next.cells.map((cell) =>
      above.includes(cell) ? { ...cell, rowSpan: cell.rowSpan + step.rowSpan } : cell,
    );
    return withoutHeadSteps(withoutLine({ ...next, cells: longer }, row - 1, new Set(below)));
  }
  return next;
}

const firstBox = ({ parts }: GridCell): FilledCell['box'] | undefined => parts[0]?.box;

/**
 * The rest of a merged cell at the head may be closed before its row ends, and the cell below begin there: its line is put
 * where the row ends, when that is the next line, all cells beside it end there, and the text below begins below it. It stands open above,
 * or below a heading that is printed again.
 */
export function withHeadStepsLowered(next: GridTable, afterHeading: boolean): GridTable {
  for (let row = 1; row < next.rows; row++) {
    const above = next.cells.filter((cell) => cell.row + cell.rowSpan === row);
    const below = startingIn(next, row);
    const right = Math.max(...below.map(({ column, columnSpan }) => column + columnSpan));
    const beside = next.cells.filter((cell) => cell.row < row && cell.row + cell.rowSpan > row && cell.column >= right);
    const end = Math.min(...beside.map((cell) => firstBox(cell)?.[3] ?? -Infinity));
    const isRest = (cell: GridCell): boolean =>
      cell.row === 0 && isBlankCell(cell) && (afterHeading || cell.parts[0]?.openTop === true);
    const isLower = (cell: GridCell): boolean =>
      cell.rowSpan > 1 && cell.parts.every(({ lines }) => lines.every(({ box }) => box[1] > end - 1));
    const isStep =
      above.length > 0 &&
      beside.length > 0 &&
      above.every(isRest) &&
      below.every(isLower) &&
      String(columnsOf(above)) === String(columnsOf(below)) &&
      beside.every((cell) => cell.row + cell.rowSpan === row + 1);
    if (!isStep) continue;
    const moved = next.cells.map((cell): GridCell => {
      if (above.includes(cell)) return { ...cell, rowSpan: cell.rowSpan + 1 };
      return below.includes(cell) ? { ...cell, row: cell.row + 1, rowSpan: cell.rowSpan - 1 } : cell;
    });
    return withHeadStepsLowered(withoutLine({ ...next, cells: moved }, row - 1, new Set()), afterHeading);
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

/** A row in which only blank cells begin, fewer than those with text that it runs through: torn where a page ends. */
export function hasTornRow(table: GridTable, rows: readonly number[]): boolean {
  return rows.some((row) => {
    const begun = startingIn(table, row);
    const over = table.cells.filter((cell) => cell.row < row && cell.row + cell.rowSpan > row && !isBlankCell(cell));
    return begun.length > 0 && begun.every(isBlankCell) && columnsOf(begun).length < columnsOf(over).length;
  });
}
