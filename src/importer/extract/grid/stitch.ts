/** Tables that a page end cut → one table. Cut rows and cells close with their continuation. */
import {
  cellText,
  endingIn,
  isBlankCell,
  onColumns,
  startingIn,
  unitedColumns,
  type GridCell,
  type GridTable,
} from './grid-table.ts';
import { headWidth, roomAfter } from './join-lines.ts';
import { beginningOf } from './repeated-header.ts';

/** Column lines of two pages differ by rounding only. */
const tolerance = 3;

/** Rows of a table from `from` on; cells that begin earlier are left out. */
function dropRows(table: GridTable, from: number): GridTable {
  if (from === 0) return table;
  const repeated = table.cells.filter((cell) => cell.row < from);
  const cells = table.cells.filter((cell) => cell.row >= from).map((cell) => ({ ...cell, row: cell.row - from }));
  return { ...table, rows: table.rows - from, cells, repeated: [...table.repeated, ...repeated] };
}

const sameColumns = (a: GridCell, b: GridCell): boolean => a.column === b.column && a.columnSpan === b.columnSpan;

/** The text of the upper part broke off because its line was full. */
function brokenOff(upper: GridCell, lower: GridCell): boolean {
  const above = upper.parts.at(-1);
  const last = above?.lines.at(-1);
  const next = lower.parts[0]?.lines[0];
  if (!above || !last || !next) return false;
  return roomAfter(last, above.lines, above.box) < headWidth(next) + 0.6 * next.size;
}

/** The only text of its row, on one line, and one as long below: labels in rows of blanks rather than a text that goes on. */
function isLoneLabel({ upper, lower }: Seam, pairs: readonly Seam[]): boolean {
  const lines = upper.parts.reduce((sum, part) => sum + part.lines.length, 0);
  const asLong = cellText(lower).length >= cellText(upper).length * 0.75;
  return (
    lines === 1 &&
    asLong &&
    pairs.every((pair) => pair.upper === upper || pair.upper.rowSpan > 1 || isBlankCell(pair.upper))
  );
}

/** One line each, equally long: two labels that fill their column rather than one text. */
function bothLabels({ upper, lower }: Seam): boolean {
  const [above, below] = [cellText(upper), cellText(lower)];
  const lines = [upper, lower].map(({ parts }) => parts.reduce((sum, part) => sum + part.lines.length, 0));
  return above.length === below.length && lines.every((count) => count === 1);
}

const opening = /^[（(【〔［[《「『]/u;

/** A bracket opens where the page ends, or is still open: one text. */
function bracketGoesOn({ upper, lower }: Seam): boolean {
  const [above, below] = [cellText(upper), cellText(lower)];
  const open = (above.match(/[（(【《]/gu)?.length ?? 0) > (above.match(/[）)】》]/gu)?.length ?? 0);
  return above !== '' && below !== '' && (open || opening.test(below));
}

interface Seam {
  readonly upper: GridCell;
  readonly lower: GridCell;
}

/** Cells above and below the page end that share their columns. */
function seam(before: GridTable, next: GridTable): Seam[] {
  const lower = startingIn(next, 0);
  return endingIn(before, before.rows - 1).flatMap((upper) => {
    const match = lower.find((cell) => sameColumns(cell, upper));
    return match ? [{ upper, lower: match }] : [];
  });
}

const lastPart = (cell: GridCell): GridCell['parts'][number] | undefined => cell.parts.at(-1);

/** No line above, none below: one cell on two pages. */
const openAcross = ({ upper, lower }: Seam): boolean =>
  lastPart(upper)?.openBottom === true && lower.parts[0]?.openTop === true;

/** A line of text needs more room than this, in font sizes; with its paddings, in a cell left open, this. */
const [lineHeight, openHeight] = [1.3, 2.2];

const heightOf = ({ parts }: GridCell): number => Math.max(0, ...parts.map(({ box }) => box[3] - box[1]));
const textSize = ({ parts }: GridCell): number =>
  Math.max(6, ...parts.flatMap(({ lines }) => lines.map(({ size }) => size)));

/** A blank row too low for the text on the other page: the page end cut a row at its very edge. */
function isSliver(pairs: readonly Seam[], side: keyof Seam): boolean {
  const other = side === 'upper' ? 'lower' : 'upper';
  const own = pairs.filter((pair) => pair[side].rowSpan === 1);
  const tooLow = (pair: Seam): boolean => {
    const part = side === 'upper' ? lastPart(pair.upper) : pair.lower.parts[0];
    const open = side === 'upper' ? part?.openBottom : part?.openTop;
    return heightOf(pair[side]) < (open === true ? openHeight : lineHeight) * textSize(pair[other]);
  };
  return own.length > 0 && own.every((pair) => isBlankCell(pair[side]) && tooLow(pair));
}

/** Is the next page's first row the rest of this page's last one? */
function rowIsCut(before: GridTable, next: GridTable, pairs: readonly Seam[]): boolean {
  const whole =
    pairs.length === startingIn(next, 0).length && pairs.length === endingIn(before, before.rows - 1).length;
  if (!whole || pairs.length === 0) return false;
  // Cells that span rows may be open where rows are not.
  const single = pairs.filter(({ upper, lower }) => upper.rowSpan === 1 && lower.rowSpan === 1);
  if (single.length > 0 && single.every(openAcross)) return true;
  if (isSliver(pairs, 'upper') || isSliver(pairs, 'lower')) return true;
  const continued = pairs.filter(({ lower }) => !isBlankCell(lower));
  if (continued.length === 0 || continued.every((pair) => bothLabels(pair) || isLoneLabel(pair, pairs))) return false;
  return continued.every(({ upper, lower }) => !isBlankCell(upper) && brokenOff(upper, lower));
}

/** Columns from the left in which a blank cell is the rest of a merged one: an indicator's levels. */
function mergedOver(pairs: readonly Seam[], next: GridTable): Seam[] {
  const first = startingIn(next, 0);
  const found: Seam[] = [];
  let leading = true;
  for (const pair of [...pairs].sort((a, b) => a.lower.column - b.lower.column)) {
    const { upper, lower } = pair;
    const spans = upper.rowSpan > 1 || lower.rowSpan > 1;
    leading &&= isBlankCell(lower) && first.some((cell) => cell.column > lower.column && !isBlankCell(cell));
    const rest = isBlankCell(lower) ? leading || spans : isBlankCell(upper) && upper.rowSpan > 1;
    if (rest || openAcross(pair) || (spans && bracketGoesOn(pair))) found.push(pair);
  }
  return found;
}

function append(before: GridTable, next: GridTable): GridTable {
  const pairs = seam(before, next);
  const cut = rowIsCut(before, next, pairs);
  const joined = new Map((cut ? pairs : mergedOver(pairs, next)).map((pair) => [pair.upper, pair.lower]));
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
    joinedRows:
      before.joinedRows + next.joinedRows + (cut && pairs.some((pair) => cellText(pair.lower) !== '') ? 1 : 0),
  };
}

/**
 * The table with its continuation on the next page; null when the next table is another one. `bodyBottom` is where text
 * ends on the page.
 */
export function stitch(before: GridTable, next: GridTable, bodyBottom: number): GridTable | null {
  const [upper, lower] = [before.last.box, next.first.box];
  const [width, nextWidth] = [upper[2] - upper[0], lower[2] - lower[0]];
  if (next.first.page !== before.last.page + 1 || Math.abs(width - nextWidth) > tolerance) return null;
  // What could not be cut had to move: the tallest cell of the first row.
  const unit = Math.max(
    0,
    ...startingIn(next, 0).map(({ parts }) => (parts[0] ? parts[0].box[3] - parts[0].box[1] : 0)),
  );
  if (bodyBottom - upper[3] > unit + 60) return null;
  const columns = unitedColumns(before, next, tolerance);
  const [a, b] = [onColumns(before, columns, tolerance), onColumns(next, columns, tolerance)];
  const beginning = beginningOf(a, b);
  if (beginning.kind === 'restarts') return null;
  const rest = dropRows(b, beginning.headerRows);
  if (rest.rows === 0) return null;
  return append(a, rest);
}
