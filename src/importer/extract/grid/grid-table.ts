/** A table on its own columns, possibly grown over several pages. */
import { joinLines } from './join-lines.ts';
import type { FilledCell, FilledTable } from './page-layout.ts';

/** A cell and what a page end cut off it: `parts` from top to bottom. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly parts: readonly FilledCell[];
}

/** What was done, or left, where a page end stands between two rows. */
export interface PageJoint {
  /** The page that ends there. */
  readonly page: number;
  readonly kind: 'joined' | 'joined-unsurely' | 'left-unsurely' | 'torn' | 'heading-fused';
  /** Texts of the rows above and below. */
  readonly above: string;
  readonly below: string;
}

export interface GridTable {
  readonly type: 'table';
  readonly rows: number;
  /** Column lines, counted from the table's left edge, so that mirrored margins do not matter. */
  readonly xs: readonly number[];
  readonly cells: readonly GridCell[];
  /** Rows that repeat the heading on a later page: no content of their own. */
  readonly repeated: readonly GridCell[];
  /** First and last fragment, as printed. */
  readonly first: FilledTable;
  readonly last: FilledTable;
  /** What became of rows at the page ends inside. */
  readonly joints: readonly PageJoint[];
}

/** Tables grow page by page and keep their cells: what is known of a cell or a row is found once. */
const texts = new WeakMap<GridCell, string>();
const rowsOf = new WeakMap<readonly GridCell[], ReadonlyMap<number, readonly GridCell[]>>();

export function cellText(cell: GridCell): string {
  const known = texts.get(cell);
  if (known !== undefined) return known;
  const lines = cell.parts.flatMap((part) => part.lines);
  const box = cell.parts.find((part) => part.lines.length > 0)?.box ?? cell.parts[0]?.box;
  const text = box ? joinLines(lines, box) : '';
  texts.set(cell, text);
  return text;
}

export const isBlankCell = (cell: GridCell): boolean => cell.parts.every((part) => part.lines.length === 0);

export function fromPage(table: FilledTable): GridTable {
  const [left] = table.box;
  return {
    type: 'table',
    rows: table.ys.length - 1,
    xs: table.xs.map((x) => x - left),
    cells: table.cells.map(({ row, column, rowSpan, columnSpan, ...rest }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      parts: [{ row, column, rowSpan, columnSpan, ...rest }],
    })),
    repeated: [],
    first: table,
    last: table,
    joints: [],
  };
}

/** The same table on more column lines (a superset of its own, within `tolerance`). */
export function onColumns(table: GridTable, xs: readonly number[], tolerance: number): GridTable {
  const place = (line: number): number => {
    const x = table.xs[line] ?? 0;
    return xs.reduce((best, other, index) => (Math.abs(other - x) < Math.abs((xs[best] ?? 0) - x) ? index : best), 0);
  };
  const exact =
    table.xs.length === xs.length && table.xs.every((x, index) => Math.abs(x - (xs[index] ?? 0)) <= tolerance);
  if (exact) return { ...table, xs };
  const move = (cell: GridCell): GridCell => {
    const column = place(cell.column);
    return { ...cell, column, columnSpan: Math.max(1, place(cell.column + cell.columnSpan) - column) };
  };
  return { ...table, xs, cells: table.cells.map(move), repeated: table.repeated.map(move) };
}

/** Both tables' column lines; lines closer than `tolerance` are one. */
export function unitedColumns(a: GridTable, b: GridTable, tolerance: number): number[] {
  const united = [...a.xs];
  for (const x of b.xs) if (!united.some((other) => Math.abs(other - x) <= tolerance)) united.push(x);
  return united.sort((p, q) => p - q);
}

/** Cells that begin in a row, from left to right. */
export function startingIn({ cells }: GridTable, row: number): readonly GridCell[] {
  const rows =
    rowsOf.get(cells) ??
    Map.groupBy(
      [...cells].sort((a, b) => a.column - b.column),
      (cell) => cell.row,
    );
  rowsOf.set(cells, rows);
  return rows.get(row) ?? [];
}

/** Cells that end with a row, from left to right. */
export const endingIn = (table: GridTable, row: number): GridCell[] =>
  table.cells.filter((cell) => cell.row + cell.rowSpan - 1 === row).sort((a, b) => a.column - b.column);
