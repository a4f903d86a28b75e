/** Tables that a page end cut → one table. Cut rows and cells close with their continuation. */
import {
  cellText,
  endingIn,
  onColumns,
  startingIn,
  unitedColumns,
  type GridCell,
  type GridTable,
  type PageJoint,
} from './grid-table.ts';
import { mergedOver } from './merged-over.ts';
import {
  hasTornRow,
  withHeadStepsLowered,
  withLinesFromAbove,
  withoutFootStrip,
  withoutHeadSteps,
  withoutHeadStrip,
} from './open-strips.ts';
import { beginningOf, beginsAnother } from './repeated-header.ts';
import { mayBeCut, rowIsCut, surelyCut } from './row-cut.ts';
import { beginsGroup, openAcross, seamOf, type Seam } from './seam.ts';

/** Column lines of two pages differ by rounding only. */
const tolerance = 3;

/** Rows of a table from `from` on; cells that begin earlier are left out. */
function dropRows(table: GridTable, from: number): GridTable {
  if (from === 0) return table;
  const repeated = table.cells.filter((cell) => cell.row < from);
  const cells = table.cells.filter((cell) => cell.row >= from).map((cell) => ({ ...cell, row: cell.row - from }));
  return { ...table, rows: table.rows - from, cells, repeated: [...table.repeated, ...repeated] };
}

const rowText = (cells: readonly GridCell[]): string =>
  cells
    .map((cell) => cellText(cell).replace(/\s+/gu, ' '))
    .filter((text) => text !== '')
    .join('｜');

function jointOf(page: number, pairs: readonly Seam[], cut: boolean): PageJoint[] {
  const below = rowText(pairs.map((pair) => pair.lower));
  if (cut ? below === '' : !mayBeCut(pairs)) return [];
  const kind = !cut ? 'left-unsurely' : surelyCut(pairs) ? 'joined' : 'joined-unsurely';
  return [{ page, kind, above: rowText(pairs.map((pair) => pair.upper)), below }];
}

function tornAt(page: number, before: GridTable, next: GridTable): PageJoint[] {
  const last = [1, 2].map((back) => before.rows - back).filter((row) => row > 0);
  const torn = hasTornRow(before, last) || hasTornRow(next, [...Array(next.rows).keys()].slice(1));
  return torn ? [{ page, kind: 'torn', above: '', below: rowText(startingIn(next, 0)) }] : [];
}

/** The heading is printed again without a line below it: its cells hold the texts of the next row, too. */
function fusedAt(page: number, before: GridTable, next: GridTable): PageJoint[] {
  const heading = startingIn(before, 0).map(cellText);
  const longer = startingIn(next, 0).filter((cell) => {
    const text = cellText(cell);
    return heading.some((label) => label.length > 1 && text !== label && text.startsWith(label));
  });
  return longer.length < 2 ? [] : [{ page, kind: 'heading-fused', above: '', below: rowText(longer) }];
}

function append(before: GridTable, below: GridTable): GridTable {
  const parted = withLinesFromAbove(below, endingIn(before, before.rows - 1));
  const next = rowIsCut(before, parted, seamOf(before, parted)) ? parted : below;
  const pairs = seamOf(before, next);
  const cut = rowIsCut(before, next, pairs);
  const going = cut ? pairs : mergedOver(pairs, before, next);
  const joined = new Map(going.map((pair) => [pair.upper, pair.lower]));
  const absorbed = new Set(joined.values());
  const shift = before.rows - (cut ? 1 : 0);
  const upper = before.cells.map((cell): GridCell => {
    const rest = joined.get(cell);
    if (!rest) return cell;
    return { ...cell, rowSpan: cell.rowSpan + rest.rowSpan - (cut ? 1 : 0), parts: [...cell.parts, ...rest.parts] };
  });
  const lower = next.cells.filter((cell) => !absorbed.has(cell)).map((cell) => ({ ...cell, row: cell.row + shift }));
  return {
    ...before,
    rows: before.rows + next.rows - (cut ? 1 : 0),
    cells: [...upper, ...lower],
    repeated: [...before.repeated, ...next.repeated],
    last: next.last,
    joints: [
      ...before.joints,
      ...next.joints,
      ...jointOf(before.last.page, pairs, cut),
      ...tornAt(before.last.page, before, next),
      ...fusedAt(before.last.page, before, next),
    ],
  };
}

/** How far the tallest cell of the first row reaches down: what could not be cut had to move. */
const unitOf = (table: GridTable): number =>
  Math.max(0, ...startingIn(table, 0).map(({ parts }) => (parts[0] ? parts[0].box[3] - parts[0].box[1] : 0)));

/** From this part of the text's height on, white space below may be what rows that moved together left. */
const lowerPart = 0.5;

/** The columns of the cells that a row touches. */
const shapeOf = (table: GridTable, row: number): string =>
  table.cells
    .filter((cell) => cell.row <= row && cell.row + cell.rowSpan > row)
    .map(({ column, columnSpan }) => `${String(column)}+${String(columnSpan)}`)
    .sort()
    .join(' ');

/**
 * White space is left below, more than the next row needs: some producers move rows together. It is the same table all the
 * same when a cell stands open on both pages, or, in the page's lower part, when the next row is made like the last and not
 * like a first one.
 */
function goesOnInKind(before: GridTable, next: GridTable, isLow: boolean): boolean {
  if (seamOf(before, next).some(openAcross)) return true;
  if (!isLow) return false;
  const [first, last, below] = [shapeOf(before, 0), shapeOf(before, before.rows - 1), shapeOf(next, 0)];
  return below === last && below !== first;
}

/**
 * The table with its continuation on the next page; null when the next table is another one. `bodyBottom` is where text
 * ends on the page.
 */
export function stitch(before: GridTable, next: GridTable, bodyBottom: number): GridTable | null {
  const [upper, lower] = [before.last.box, next.first.box];
  const [width, nextWidth] = [upper[2] - upper[0], lower[2] - lower[0]];
  if (next.first.page !== before.last.page + 1 || Math.abs(width - nextWidth) > tolerance) return null;
  if (beginsAnother(before, next)) return null;
  const columns = unitedColumns(before, next, tolerance);
  const [a, b] = [onColumns(before, columns, tolerance), onColumns(next, columns, tolerance)];
  const fused = fusedAt(before.last.page, a, b).length > 0;
  const beginning = fused ? ({ kind: 'continues', headerRows: 0 } as const) : beginningOf(a, b);
  if (beginning.kind === 'restarts') return null;
  const rest = dropRows(b, beginning.headerRows);
  const leaves = bodyBottom - upper[3] > Math.max(unitOf(b), unitOf(rest)) + 60;
  if (leaves && !goesOnInKind(a, rest, upper[3] > bodyBottom * lowerPart)) return null;
  if (rest.rows === 0) return null;
  const above = withoutFootStrip(a, rest);
  const whole = seamOf(above, rest).some(beginsGroup) ? rest : withoutHeadStrip(rest);
  return append(above, withHeadStepsLowered(withoutHeadSteps(whole), beginning.headerRows > 0));
}
