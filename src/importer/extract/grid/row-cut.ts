/** Is the row below a page end the rest of the row above? */
import { cellText, endingIn, isBlankCell, startingIn, type GridTable } from './grid-table.ts';
import { isSliver, isSqueezed } from './low-rows.ts';
import {
  beginsGroup,
  brokenOff,
  ended,
  endsAbove,
  isSingle,
  lastPart,
  lineCount,
  openAcross,
  reachesDown,
  type Seam,
} from './seam.ts';

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
