/** Cell addresses in A1 notation; rows and columns count from 0. */

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** First and last row and column, inclusive. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Limits of the format (ECMA-376 18.3.1.4). */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export function parseAddress(text: string): CellAddress | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits) - 1;
  return column > sheetColumns || row >= sheetRows ? null : { row, column: column - 1 };
}

/** `A1:C3`, or a single address. */
export function parseRange(text: string): Range | null {
  const [from = '', to = from] = text.split(':');
  const [start, end] = [parseAddress(from), parseAddress(to)];
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

export function printAddress({ row, column }: CellAddress): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + String(row + 1);
}

export function printRange({ top, left, bottom, right }: Range): string {
  const start = printAddress({ row: top, column: left });
  return top === bottom && left === right ? start : `${start}:${printAddress({ row: bottom, column: right })}`;
}
