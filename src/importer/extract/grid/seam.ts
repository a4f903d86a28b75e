/** Where a page end parts a table: the last row above it and the first row below, cell by cell. */
import { cellText, endingIn, isBlankCell, startingIn, type GridCell, type GridTable } from './grid-table.ts';
import { headWidth, roomAfter } from './join-lines.ts';

/** Two cells above and below the page end that share their columns. */
export interface Seam {
  readonly upper: GridCell;
  readonly lower: GridCell;
}

export type Part = GridCell['parts'][number];

export const sameColumns = (a: GridCell, b: GridCell): boolean =>
  a.column === b.column && a.columnSpan === b.columnSpan;

export function seamOf(before: GridTable, next: GridTable): Seam[] {
  const lower = startingIn(next, 0);
  return endingIn(before, before.rows - 1).flatMap((upper) => {
    const match = lower.find((cell) => sameColumns(cell, upper));
    return match ? [{ upper, lower: match }] : [];
  });
}

export const lastPart = ({ parts }: GridCell): Part | undefined => parts.at(-1);

/** No line above, none below: one cell on two pages. */
export const openAcross = ({ upper, lower }: Seam): boolean =>
  lastPart(upper)?.openBottom === true && lower.parts[0]?.openTop === true;

export const isSingle = ({ upper, lower }: Seam): boolean => upper.rowSpan === 1 && lower.rowSpan === 1;

const digits = /^[0-9.%]+$/u;

/** The text of the upper part broke off because its line was full. */
export function brokenOff({ upper, lower }: Seam): boolean {
  const above = lastPart(upper);
  const last = above?.lines.at(-1);
  const next = lower.parts[0]?.lines[0];
  if (!above || !last || !next) return false;
  // Figures fill no line to its end: what would have fitted was no part of them.
  const spare = digits.test(last.text + next.text) ? 0.1 : 0.6;
  return roomAfter(last, above.lines, above.box) < headWidth(next) + spare * next.size;
}

const extent = (lines: Part['lines']): number => (lines.at(-1)?.box[3] ?? 0) - (lines[0]?.box[1] ?? 0);

/** A text that the page end cut reaches down as far as the longest beside it, but for a line kept together with the next. */
export function reachesDown({ upper }: Seam, pairs: readonly Seam[]): boolean {
  const part = lastPart(upper);
  const lines = part?.lines ?? [];
  // In a merged cell it is cut only where it comes to the foot of the cell.
  if (part && upper.rowSpan > 1) return part.box[3] - (lines.at(-1)?.box[3] ?? 0) < 1.9 * (lines[0]?.size ?? 0);
  const longest = Math.max(0, ...pairs.filter(isSingle).map((pair) => extent(lastPart(pair.upper)?.lines ?? [])));
  return extent(lines) > longest - 1.9 * (lines[0]?.size ?? 0);
}

export const lineCount = ({ parts }: GridCell): number => parts.reduce((sum, part) => sum + part.lines.length, 0);

export const ended = /[。；;！!？?：:]$/u;

export const endsAbove = ({ upper, lower }: Seam): boolean => !isBlankCell(upper) && isBlankCell(lower);

/** One group of rows has ended, and another begins with its own name. */
export const beginsGroup = (pair: Seam): boolean =>
  /指标$/u.test(cellText(pair.upper)) && pair.lower.rowSpan > 1 && !isBlankCell(pair.lower) && !openAcross(pair);
