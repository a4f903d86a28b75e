/**
 * Where a page end parts a table: the last row above it and the first row below. Is the row below the rest of the row
 * above, and which merged cells go on?
 */
import { cellText, endingIn, isBlankCell, startingIn, type GridCell, type GridTable } from './grid-table.ts';
import { headWidth, roomAfter } from './join-lines.ts';

/** Two cells above and below the page end that share their columns. */
export interface Seam {
  readonly upper: GridCell;
  readonly lower: GridCell;
}

type Part = GridCell['parts'][number];

const sameColumns = (a: GridCell, b: GridCell): boolean => a.column === b.column && a.columnSpan === b.columnSpan;

export function seamOf(before: GridTable, next: GridTable): Seam[] {
  const lower = startingIn(next, 0);
  return endingIn(before, before.rows - 1).flatMap((upper) => {
    const match = lower.find((cell) => sameColumns(cell, upper));
    return match ? [{ upper, lower: match }] : [];
  });
}

const lastPart = ({ parts }: GridCell): Part | undefined => parts.at(-1);

/** No line above, none below: one cell on two pages. */
export const openAcross = ({ upper, lower }: Seam): boolean =>
  lastPart(upper)?.openBottom === true && lower.parts[0]?.openTop === true;

const isSingle = ({ upper, lower }: Seam): boolean => upper.rowSpan === 1 && lower.rowSpan === 1;

const digits = /^[0-9.%]+$/u;

/** The text of the upper part broke off because its line was full. */
function brokenOff({ upper, lower }: Seam): boolean {
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
function reachesDown({ upper }: Seam, pairs: readonly Seam[]): boolean {
  const part = lastPart(upper);
  const lines = part?.lines ?? [];
  // In a merged cell it is cut only where it comes to the foot of the cell.
  if (part && upper.rowSpan > 1) return part.box[3] - (lines.at(-1)?.box[3] ?? 0) < 1.9 * (lines[0]?.size ?? 0);
  const longest = Math.max(0, ...pairs.filter(isSingle).map((pair) => extent(lastPart(pair.upper)?.lines ?? [])));
  return extent(lines) > longest - 1.9 * (lines[0]?.size ?? 0);
}

const lineCount = ({ parts }: GridCell): number => parts.reduce((sum, part) => sum + part.lines.length, 0);

/** The only text of its row, on one line, and one as long below: labels in rows of blanks rather than a text that goes on. */
function isLoneLabel({ upper, lower }: Seam, pairs: readonly Seam[]): boolean {
  const asLong = cellText(lower).length >= cellText(upper).length * 0.75;
  return (
    lineCount(upper) === 1 &&
    asLong &&
    pairs.every((pair) => pair.upper === upper || pair.upper.rowSpan > 1 || isBlankCell(pair.upper))
  );
}

/** One line each, equally long: two labels that fill their column rather than one text. */
const bothLabels = ({ upper, lower }: Seam): boolean =>
  cellText(upper).length === cellText(lower).length && [upper, lower].every((cell) => lineCount(cell) === 1);

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

/** A line of text needs more room than this, in font sizes; with its paddings, and in a cell left open, this. */
const [lineHeight, paddedHeight, openHeight] = [1.3, 1.7, 2.2];

const partHeight = (part: Part | undefined): number => (part ? part.box[3] - part.box[1] : 0);
const heightOf = ({ parts }: GridCell): number => Math.max(0, ...parts.map(partHeight));
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
  const others = pairs.filter((pair) => side === 'lower' && pair.lower.rowSpan > 1);
  const blank = others.every(({ lower }) => isBlankCell(lower));
  return own.length > 0 && blank && own.every((pair) => isBlankCell(pair[side]) && tooLow(pair));
}

/** A row much lower than all others, too low for its own text, and a blank one below: the row's paddings were cut off. */
function isSqueezed(before: GridTable, pairs: readonly Seam[]): boolean {
  const own = pairs.filter(isSingle);
  const others = before.cells.filter((cell) => cell.rowSpan === 1 && cell.row < before.rows - 1);
  const usual = Math.min(...others.map(heightOf));
  return (
    own.some(({ upper }) => !isBlankCell(upper)) &&
    pairs.every(({ lower }) => isBlankCell(lower)) &&
    own.every(({ upper }) => heightOf(upper) < 0.7 * usual && heightOf(upper) < paddedHeight * textSize(upper))
  );
}

/**
 * Some cells stand open at the page's end and others are closed there: lines are drawn where cells end (or begin) and
 * nowhere else, so the row had ended, and the open ones are merged cells.
 */
function rowHasEnded(pairs: readonly Seam[]): boolean {
  const isMixed = (sides: readonly boolean[]): boolean => sides.includes(true) && sides.includes(false);
  return (
    isMixed(pairs.map(({ upper }) => lastPart(upper)?.openBottom === true)) ||
    isMixed(pairs.map(({ lower }) => lower.parts[0]?.openTop === true))
  );
}

const wholeNumber = /^[0-9]{1,4}$/u;
const wholeCode = /^[0-9A-Z]{15,}$/u;

/** Numbers that count the rows, or two whole codes: rows of their own, however full their lines are. */
const countsRows = ({ upper, lower }: Seam): boolean => {
  const [above, below] = [cellText(upper), cellText(lower)];
  if (wholeNumber.test(above) && wholeNumber.test(below)) return Number(below) === Number(above) + 1;
  return wholeCode.test(above) && wholeCode.test(below) && above.length === below.length;
};

/** A label and some lines of text beside it, both above; below only text: a row of a form, cut between two of its items. */
function isLongField(pairs: readonly Seam[]): boolean {
  const [label, field, ...others] = [...pairs].sort((a, b) => a.lower.column - b.lower.column);
  return (
    label !== undefined &&
    field !== undefined &&
    others.length === 0 &&
    !isBlankCell(label.upper) &&
    isBlankCell(label.lower) &&
    (lastPart(field.upper)?.lines.length ?? 0) > 1 &&
    !isBlankCell(field.lower) &&
    reachesDown(field, pairs)
  );
}

const ended = /[。；;！!？?：:]$/u;

const endsAbove = ({ upper, lower }: Seam): boolean => !isBlankCell(upper) && isBlankCell(lower);

/** Some texts had ended above, and all others broke off in mid-sentence: whatever lines are drawn, one row. */
function textGoesOn(pairs: readonly Seam[]): boolean {
  const single = pairs.filter(isSingle);
  const below = single.filter(({ lower }) => !isBlankCell(lower));
  const goesOn = (pair: Seam): boolean =>
    !isBlankCell(pair.upper) && brokenOff(pair) && reachesDown(pair, pairs) && !ended.test(cellText(pair.upper));
  return single.some(endsAbove) && below.length > 0 && below.every(goesOn);
}

/** All texts but one had ended above, and that one stops in mid-sentence after some lines, if not at the line's very end. */
function oneTextGoesOn(pairs: readonly Seam[]): boolean {
  const [first, ...others] = pairs.filter(isSingle).sort((a, b) => a.lower.column - b.lower.column);
  const below = others.filter(({ lower }) => !isBlankCell(lower));
  const [text] = below;
  return (
    first !== undefined &&
    endsAbove(first) &&
    others.filter(endsAbove).length >= 2 &&
    below.length === 1 &&
    text !== undefined &&
    (lastPart(text.upper)?.lines.length ?? 0) > 1 &&
    reachesDown(text, pairs) &&
    !ended.test(cellText(text.upper))
  );
}

/** One group of rows has ended, and another begins with its own name. */
export const beginsGroup = (pair: Seam): boolean =>
  /指标$/u.test(cellText(pair.upper)) && pair.lower.rowSpan > 1 && !isBlankCell(pair.lower) && !openAcross(pair);

/** Is the next page's first row the rest of this page's last one? */
export function rowIsCut(before: GridTable, next: GridTable, pairs: readonly Seam[]): boolean {
  const whole =
    pairs.length === startingIn(next, 0).length && pairs.length === endingIn(before, before.rows - 1).length;
  if (!whole || pairs.length === 0 || (rowHasEnded(pairs) && !textGoesOn(pairs))) return false;
  if (pairs.some(countsRows) || pairs.some(beginsGroup)) return false;
  // Cells that span rows may be open where rows are not.
  const single = pairs.filter(isSingle);
  if (single.length > 0 && single.every(openAcross)) return true;
  if (isSliver(pairs, 'upper') || isSliver(pairs, 'lower') || isSqueezed(before, pairs)) return true;
  if (isLongField(pairs) || oneTextGoesOn(pairs)) return true;
  const continued = pairs.filter(({ lower }) => !isBlankCell(lower));
  // Texts of merged cells alone belong to groups that begin below.
  if (!continued.some(({ lower }) => lower.rowSpan === 1) && pairs.some(({ lower }) => lower.rowSpan === 1))
    return false;
  if (continued.length === 0 || continued.every((pair) => bothLabels(pair) || isLoneLabel(pair, pairs))) return false;
  return continued.every((pair) => !isBlankCell(pair.upper) && brokenOff(pair) && reachesDown(pair, pairs));
}

/**
 * Do lines or texts leave no doubt that one row stands on both pages: no line drawn between, or some of its texts had
 * ended above while another broke off in mid-sentence?
 */
export function surelyCut(pairs: readonly Seam[]): boolean {
  const single = pairs.filter(isSingle);
  if (single.every(openAcross) || single.every(({ lower }) => isBlankCell(lower))) return true;
  if (single.every(({ upper }) => isBlankCell(upper))) return true;
  const someEnded = single.some(({ upper, lower }) => !isBlankCell(upper) && isBlankCell(lower));
  return someEnded && single.some(({ upper, lower }) => !isBlankCell(lower) && !ended.test(cellText(upper)));
}

/**
 * A row below that begins blank, holds text where a text above broke off, and none where one had ended; or all of whose
 * texts may go on what broke off above: it may be the rest of the row above, although not all of it fits.
 */
export function mayBeCut(pairs: readonly Seam[]): boolean {
  const [first, ...others] = pairs.filter(isSingle).sort((a, b) => a.lower.column - b.lower.column);
  const goesOn = (pair: Seam): boolean => brokenOff(pair) && !ended.test(cellText(pair.upper));
  if (first === undefined) return false;
  if (endsAbove(first) && others.some(endsAbove) && others.some(goesOn)) return true;
  const below = [first, ...others].filter(({ lower }) => !isBlankCell(lower));
  return below.every(goesOn) && below.some(({ upper }) => lineCount(upper) > 1);
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
