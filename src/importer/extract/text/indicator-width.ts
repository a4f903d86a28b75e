/**
 * Rows of a Word table saved as text, put right by the width of the indicator table's header: a TAB that was typed inside a
 * cell is no border, and a blank line inside a cell is no end of the row.
 */
import type { Piece } from '../extracted.ts';

export interface TextCell {
  readonly pieces: Piece[];
  /** The cells that the TABs inside its line would make of it; left out when it holds none. */
  readonly split?: readonly TextCell[];
}

export type TextRow = TextCell[];

const firstText = (row: TextRow, textOf: (cell: TextCell) => string): string =>
  row[0] === undefined ? '' : textOf(row[0]).replace(/\s+/gu, '');

/** A column of its own may head the whole table: 绩效指标. */
export const isIndicatorHeader = (row: TextRow, textOf: (cell: TextCell) => string): boolean =>
  row.slice(0, 2).some((cell) => textOf(cell).replace(/\s+/gu, '') === '一级指标');

/** TABs between two texts are borders unless the row is just as wide as the header without them. */
export function settleTabs(row: TextRow, width: number | undefined): TextRow {
  const split = row.flatMap((cell) => cell.split ?? [cell]);
  return row.length === width && split.length !== width ? row : split;
}

const levelLabel = /指标$/u;

/** Two rows in a row that together are just as wide as the header, and of which the second could not stand alone. */
export function joinHalves(rows: readonly TextRow[], textOf: (cell: TextCell) => string): TextRow[] {
  const joined: TextRow[] = [];
  let width: number | undefined;
  for (const row of rows) {
    if (isIndicatorHeader(row, textOf)) width = row.length;
    const before = joined.at(-1);
    const lead = firstText(row, textOf);
    const isRest =
      before !== undefined &&
      width !== undefined &&
      before.length > 1 &&
      before.length + row.length === width &&
      lead !== '' &&
      !levelLabel.test(lead) &&
      before.slice(0, 2).some((cell) => levelLabel.test(textOf(cell).trim()));
    if (isRest) before.push(...row);
    else joined.push([...row]);
  }
  return joined;
}
