/**
 * A sheet's printed rows, cut where a blank row stands between them, each with its cells: texts with the merges they
 * head. Rows and columns that are hidden are left out and closed up.
 */
import { tableTooLarge } from '../office/refusals.ts';
import { Refusal } from '../reading.ts';
import { printRange, type Range } from './addresses.ts';
import type { SheetContent, SheetRow } from './sheet.ts';

export interface RegionCell {
  /** Position among the region's rows and columns, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** In A1 notation, as the sheet counts. */
  readonly address: string;
}

export interface Region {
  readonly rows: readonly {
    /** A line at the left or right of any of its cells. */
    readonly ruled: boolean;
    /** Cells that start in this row, blank ones included, left to right. */
    readonly cells: readonly RegionCell[];
  }[];
  readonly columns: number;
}

const maxSheetColumns = 256;
const maxRegionCells = 100_000;
/** A merge may draw in this many rows that hold nothing else. */
const maxMergeRows = 1000;

const noRow: SheetRow = { hidden: false, cells: [], ruled: null };

/** Rows to print, in order. */
function printedRows({ rows, merges }: SheetContent): number[] {
  const wanted = new Set<number>();
  for (const [index, row] of rows) {
    if (!row.hidden && (row.cells.length > 0 || row.ruled !== null)) wanted.add(index);
  }
  for (const { top, left, bottom } of merges) {
    const heading = rows.get(top)?.cells.some(({ column }) => column === left) === true;
    if (!heading || bottom - top > maxMergeRows) continue;
    for (let row = top; row <= bottom; row++) if (rows.get(row)?.hidden !== true) wanted.add(row);
  }
  return [...wanted].sort((a, b) => a - b);
}

/** Cuts where a row that is not hidden lies between two rows to print. */
function cut(printed: readonly number[], { rows }: SheetContent): number[][] {
  const parts: number[][] = [];
  let last = -2;
  for (const row of printed) {
    let next = last + 1;
    while (next < row && rows.get(next)?.hidden === true) next += 1;
    if (next === row && parts.length > 0) parts.at(-1)?.push(row);
    else parts.push([row]);
    last = row;
  }
  return parts;
}

/** Columns that the rows use and that are shown. */
function usedColumns(rows: readonly SheetRow[], merges: readonly Range[], sheet: SheetContent): number[] {
  let [left, right, farthest] = [Infinity, -1, -1];
  for (const { cells, ruled } of rows) {
    for (const { column } of cells) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (ruled !== null) {
      left = Math.min(left, ruled[0]);
      farthest = Math.max(farthest, ruled[1]);
    }
  }
  for (const merge of merges) farthest = Math.max(farthest, merge.right);
  // Lines and merges that run to the far end of the sheet make no columns.
  if (farthest - left < maxSheetColumns) right = Math.max(right, farthest);
  if (right - left >= maxSheetColumns) {
    const counted = `工作表里有一块 ${String(right - left + 1)} 列的内容，超过 ${String(maxSheetColumns)} 列的上限。`;
    throw new Refusal(tableTooLarge, counted);
  }
  const columns: number[] = [];
  for (let column = left; column <= right; column++) if (!sheet.hiddenColumn(column)) columns.push(column);
  return columns;
}

/** Positions in a sorted list of what lies between two values, both included. */
function between(sorted: readonly number[], from: number, to: number): number[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const positions: number[] = [];
  for (let at = low; (sorted[at] ?? Infinity) <= to; at++) positions.push(at);
  return positions;
}

function buildRegion(indexes: readonly number[], merges: readonly Range[], sheet: SheetContent): Region {
  const rows = indexes.map((index) => sheet.rows.get(index) ?? noRow);
  const columns = usedColumns(rows, merges, sheet);
  if (indexes.length * columns.length > maxRegionCells) {
    const counted = `工作表里有一块 ${String(indexes.length)} 行 ${String(columns.length)} 列的内容，超过 ${String(maxRegionCells)} 格的上限。`;
    throw new Refusal(tableTooLarge, counted);
  }
  const taken = new Uint8Array(indexes.length * columns.length);
  const textAt = (row: number, column: number): string =>
    sheet.rows.get(row)?.cells.find((cell) => cell.column === column)?.text ?? '';
  const cells = indexes.map((): RegionCell[] => []);

  for (const merge of merges) {
    const down = between(indexes, merge.top, merge.bottom);
    const across = between(columns, merge.left, merge.right);
    const spots = down.flatMap((row) => across.map((column) => row * columns.length + column));
    if (spots.length === 0 || spots.some((spot) => taken[spot] === 1)) continue;
    for (const spot of spots) taken[spot] = 1;
    const [row = 0, column = 0] = [down[0], across[0]];
    const text = textAt(merge.top, merge.left);
    cells[row]?.push({
      row,
      column,
      rowSpan: down.length,
      columnSpan: across.length,
      text,
      address: printRange(merge),
    });
  }
  indexes.forEach((sheetRow, row) => {
    const texts = new Map(rows[row]?.cells.map((cell) => [cell.column, cell.text]));
    columns.forEach((sheetColumn, column) => {
      if (taken[row * columns.length + column] === 1) return;
      const range = { top: sheetRow, bottom: sheetRow, left: sheetColumn, right: sheetColumn };
      const text = texts.get(sheetColumn) ?? '';
      cells[row]?.push({ row, column, rowSpan: 1, columnSpan: 1, text, address: printRange(range) });
    });
  });
  return {
    rows: cells.map((list, row) => ({
      ruled: (rows[row]?.ruled ?? null) !== null,
      cells: list.sort((a, b) => a.column - b.column),
    })),
    columns: columns.length,
  };
}

export function regionsOf(sheet: SheetContent): Region[] {
  const parts = cut(printedRows(sheet), sheet);
  const merges = [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  let next = 0;
  return parts.map((indexes) => {
    const [first, last] = [indexes[0] ?? 0, indexes.at(-1) ?? 0];
    const own: Range[] = [];
    for (let merge = merges[next]; merge !== undefined && merge.top <= last; merge = merges[next]) {
      if (merge.bottom >= first) own.push(merge);
      next += 1;
    }
    return buildRegion(indexes, own, sheet);
  });
}

/** Text in hidden rows and columns, a string a row. */
export function hiddenTexts(sheet: SheetContent): string[] {
  const rows = [...sheet.rows].sort(([a], [b]) => a - b);
  return rows.flatMap(([, row]) => {
    const texts = row.cells.filter(({ column }) => row.hidden || sheet.hiddenColumn(column)).map(({ text }) => text);
    return texts.length === 0 ? [] : [texts.join(' ')];
  });
}
