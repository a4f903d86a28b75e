/** Does a table on the next page begin with the heading rows of the one before, or with a form of its own? */
import { cellText, startingIn, type GridTable } from './grid-table.ts';

/** A row as text and columns; null for a row with fewer than two texts. */
function signature(table: GridTable, row: number): readonly string[] | null {
  const cells = startingIn(table, row);
  const texts = cells.map((cell) => cellText(cell).replace(/\s+/gu, ''));
  if (texts.filter((text) => text !== '').length < 1) return null;
  return cells.map((cell, index) => `${String(cell.column)}-${String(cell.columnSpan)} ${texts[index] ?? ''}`);
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);

const figures = /^\S+ [≥≤<>=＝＞＜]*[0-9０-９.,%％/-]+$/u;

/** Part of the texts of row `b` that stand at the same place in row `a`; figures are no labels and always differ. */
function alike(a: readonly string[] | null, b: readonly string[] | null): number {
  if (!a || !b) return 0;
  const printed = b.filter((cell) => !cell.endsWith(' '));
  return printed.length === 0
    ? 0
    : printed.filter((cell) => a.includes(cell) && !figures.test(cell)).length / printed.length;
}

const longestHeader = 6;

const textOf = (cell: string): string => cell.replace(/^\S+ /u, '');

/** A heading row further down: several labels, none blank, none twice, no figures. */
function isHeading(row: readonly string[]): boolean {
  const texts = row.map(textOf);
  const labels = texts.filter((text) => text !== '' && !/[0-9０-９]/u.test(text));
  return labels.length >= 3 && labels.length === texts.length && new Set(labels).size === labels.length;
}

export type Beginning =
  /** It goes on; so many of its first rows repeat the heading. */
  | { readonly kind: 'continues'; readonly headerRows: number }
  /** It begins like the table before: another form of the same kind. */
  | { readonly kind: 'restarts' };

export function beginningOf(before: GridTable, next: GridTable): Beginning {
  const rows = (table: GridTable, from: number, count: number): (readonly string[] | null)[] =>
    Array.from({ length: count }, (_, index) => signature(table, from + index));
  const start = rows(next, 0, Math.min(next.rows, longestHeader + 1));
  const known = rows(before, 0, before.rows);
  // Where in the table before does the next one's first row stand? The top first, then heading rows further down.
  for (let at = 0; at < known.length; at++) {
    let count = 0;
    while (count < longestHeader && count < start.length) {
      const [a, b] = [known[at + count], start[count]];
      if (!a || !b || !same(a, b) || (at > 0 && !isHeading(a))) break;
      count++;
    }
    if (count === 0) continue;
    // Headings that span rows leave rows in which little begins; they belong to the heading.
    if (at === 0 && alike(known[count] ?? null, start[count] ?? null) >= 0.4) return { kind: 'restarts' };
    return { kind: 'continues', headerRows: count };
  }
  if (alike(known[0] ?? null, start[0] ?? null) >= 0.4) return { kind: 'restarts' };
  return { kind: 'continues', headerRows: 0 };
}

/** Lines of two pages are the same within this. */
const tolerance = 3;

/** Most lines between its columns stand where the table before has none. */
function hasOtherColumns(before: readonly number[], next: readonly number[]): boolean {
  const inner = next.slice(1, -1);
  const others = inner.filter((x) => !before.some((known) => Math.abs(known - x) <= tolerance));
  return others.length > inner.length / 2;
}

/**
 * A heading, a label to every column, between other column lines than the table above has: a table of its own (a form, and the list of its
 * indicators), although nothing stands between them but the page's end.
 */
export function beginsAnother(before: GridTable, next: GridTable): boolean {
  const first = signature(next, 0);
  const isOnEveryColumn = startingIn(next, 0).length === next.xs.length - 1;
  return first !== null && next.rows > 1 && isOnEveryColumn && isHeading(first) && hasOtherColumns(before.xs, next.xs);
}
