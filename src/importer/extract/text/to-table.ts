/** Rows of cells in reading order → a ragged table. */
import type { Located, Table } from '../extracted.ts';

export function toTable(rows: readonly (readonly Located[])[]): Table {
  return {
    type: 'table',
    grid: 'ragged',
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.length)),
    cells: rows.flatMap((row, rowIndex) =>
      row.map((located, column) => ({ ...located, row: rowIndex, column, rowSpan: 1, columnSpan: 1 })),
    ),
  };
}
