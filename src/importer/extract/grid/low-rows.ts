/** Rows at a page end that are too low to be rows of their own. */
import { isBlankCell, type GridCell, type GridTable } from './grid-table.ts';
import { isSingle, lastPart, type Part, type Seam } from './seam.ts';

/** A line of text needs more room than this, in font sizes; with its paddings, and in a cell left open, this. */
const [lineHeight, paddedHeight, openHeight] = [1.3, 1.7, 2.2];

const partHeight = (part: Part | undefined): number => (part ? part.box[3] - part.box[1] : 0);
const heightOf = ({ parts }: GridCell): number => Math.max(0, ...parts.map(partHeight));
const textSize = ({ parts }: GridCell): number =>
  Math.max(6, ...parts.flatMap(({ lines }) => lines.map(({ size }) => size)));

/** A blank row too low for the text on the other page: the page end cut a row at its very edge. */
export function isSliver(pairs: readonly Seam[], side: keyof Seam): boolean {
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
export function isSqueezed(before: GridTable, pairs: readonly Seam[]): boolean {
  const own = pairs.filter(isSingle);
  const others = before.cells.filter((cell) => cell.rowSpan === 1 && cell.row < before.rows - 1);
  const usual = Math.min(...others.map(heightOf));
  return (
    own.some(({ upper }) => !isBlankCell(upper)) &&
    pairs.every(({ lower }) => isBlankCell(lower)) &&
    own.every(({ upper }) => heightOf(upper) < 0.7 * usual && heightOf(upper) < paddedHeight * textSize(upper))
  );
}
