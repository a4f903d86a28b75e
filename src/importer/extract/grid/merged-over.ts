/** Which merged cells go on over a page end. */
import { cellText, isBlankCell, startingIn, type GridTable } from './grid-table.ts';
import { openAcross, sameColumns, type Seam } from './seam.ts';

const opening = /^[（(【〔［[《「『]/u;

/** A bracket opens where the page ends, or is still open: one text. */
function bracketGoesOn({ upper, lower }: Seam): boolean {
  const [above, below] = [cellText(upper), cellText(lower)];
  const open = (above.match(/[（(【《]/gu)?.length ?? 0) > (above.match(/[）)】》]/gu)?.length ?? 0);
  return above !== '' && below !== '' && (open || opening.test(below));
}

/** The name of a level that the page end cut: it ends below. */
function labelGoesOn(pair: Seam): boolean {
  const [above, below] = [cellText(pair.upper), cellText(pair.lower)].map((text) => text.replace(/\s+/gu, ''));
  if (above === undefined || below === undefined || above === '') return false;
  return below.length <= 5 && below.endsWith('标') && /^[^标]+指标$/u.test(above + below) && !/指标$/u.test(above);
}

/** Merged cells that go on below; from the left a blank cell is the rest of one: an indicator's levels. */
export function mergedOver(pairs: readonly Seam[], before: GridTable, next: GridTable): Seam[] {
  const first = startingIn(next, 0);
  const body = [...before.cells.filter(({ row }) => row > 0), ...next.cells];
  const found: Seam[] = [];
  let leading = true;
  /** A group that begins below, at the left: what stands at its right begins with it. */
  let begun = false;
  for (const pair of [...pairs].sort((a, b) => a.lower.column - b.lower.column)) {
    const { upper, lower } = pair;
    // What spans the rows of a heading ends with it.
    const spans = (upper.rowSpan > 1 && upper.row > 0) || lower.rowSpan > 1;
    const textFollows = first.some((cell) => cell.column > lower.column && !isBlankCell(cell));
    const oftenMerged = body.some((cell) => cell.rowSpan > 1 && sameColumns(cell, lower));
    leading &&= isBlankCell(lower) && (textFollows || spans || oftenMerged);
    const rest = isBlankCell(lower)
      ? (leading && upper.row > 0) || (spans && !begun)
      : (isBlankCell(upper) && upper.rowSpan > 1) || labelGoesOn(pair);
    if (rest || openAcross(pair) || (spans && bracketGoesOn(pair))) found.push(pair);
    else begun ||= !isBlankCell(lower) && lower.rowSpan > 1;
  }
  return found;
}
