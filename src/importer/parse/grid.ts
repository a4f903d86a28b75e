/** A table as rows of cells, the same for exact and ragged tables. */
import type { Place } from '../../document/provenance.ts';
import type { Table } from '../extract/extracted.ts';
import { isBlank, trim, type Run } from '../extract/run.ts';
import type { Context } from './context.ts';
import { hull, type Lines } from './provenance.ts';

export interface GridCell {
  readonly run: Run;
  readonly blank: boolean;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Where the cell stands even when it is blank. */
  readonly lines: Lines;
  readonly place: Place | undefined;
}

export interface GridRow {
  readonly index: number;
  /** The cells that begin in this row, from left to right. */
  readonly cells: readonly GridCell[];
  readonly lines: Lines;
}

/** Rows without any cell of their own are left out: they hold nothing. */
export function toGrid(context: Context, table: Table): GridRow[] {
  const cells = table.cells.map((cell): GridCell => {
    const run = trim(context.run(cell));
    const lines =
      cell.pieces.length === 0 ? { line: 1, to: 1 } : hull(cell.pieces.map(({ line }) => ({ line, to: line })));
    const { row, column, rowSpan, columnSpan, place } = cell;
    return { run, blank: isBlank(run), row, column, rowSpan, columnSpan, lines, place };
  });
  const byRow = Map.groupBy(cells, ({ row }) => row);
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([index, row]) => ({
      index,
      cells: row.sort((a, b) => a.column - b.column),
      lines: hull(row.map(({ lines }) => lines)),
    }));
}

export const textsOf = (row: GridRow): string[] => row.cells.filter(({ blank }) => !blank).map(({ run }) => run.text);
