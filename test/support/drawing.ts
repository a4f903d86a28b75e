/** Pages drawn for tests in no format: text at its baseline and lines, in points from the top left corner. */
import type { Glyph, PageContent, Rule } from '../../src/importer/extract/grid/page-content.ts';

export interface DrawnText {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

export type DrawnLine = readonly [fromX: number, fromY: number, toX: number, toY: number];

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DrawnText[];
  readonly lines: readonly DrawnLine[];
}

const a4 = { width: 595, height: 842 };

/** Han characters are as wide as they are high, others half as wide: in every font of these tests. */
export const advance = (character: string, size: number): number =>
  /[\p{sc=Han}\u3000-\u303f\uff00-\uff60≥≤“”]/u.test(character) ? size : size / 2;

const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, character) => sum + advance(character, size), 0);

/** Breaks text into lines that fit. */
function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of Array.from(text)) {
    if (line !== '' && widthOf(line + character, size) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}

export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly text: string;
}

export interface TableSpec {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly TableCell[];
  readonly size?: number;
  /** Sides to leave out: where a page end cuts the table. */
  readonly open?: 'top' | 'bottom' | 'both';
}

const padding = 3;

/** Cells from rows of text, one cell a field. */
export const rows = (...texts: readonly (readonly string[])[]): TableCell[] =>
  texts.flatMap((row, at) => row.map((text, column) => ({ row: at, column, text })));

/** The borders of every cell and the text in it, top left. */
export function table({ xs, ys, cells, size = 9, open }: TableSpec): Pick<Drawing, 'texts' | 'lines'> {
  const texts: DrawnText[] = [];
  const lines: DrawnLine[] = [];
  for (const { row, column, rowSpan = 1, columnSpan = 1, text } of cells) {
    const [left = 0, right = 0] = [xs[column], xs[column + columnSpan]];
    const [top = 0, bottom = 0] = [ys[row], ys[row + rowSpan]];
    const isOpen = (side: 'top' | 'bottom', at: number, end: number | undefined): boolean =>
      (open === side || open === 'both') && at === end;
    if (!isOpen('top', top, ys[0])) lines.push([left, top, right, top]);
    if (!isOpen('bottom', bottom, ys.at(-1))) lines.push([left, bottom, right, bottom]);
    lines.push([left, top, left, bottom], [right, top, right, bottom]);
    wrap(text, size, right - left - 2 * padding).forEach((line, index) => {
      texts.push({ x: left + padding, y: top + padding + size * (0.88 + index * 1.3), size, text: line });
    });
  }
  return { texts, lines };
}

/** A line of text outside tables. */
export const line = (x: number, y: number, text: string, size = 12): Pick<Drawing, 'texts' | 'lines'> => ({
  texts: [{ x, y, size, text }],
  lines: [],
});

export function page(...parts: readonly Pick<Drawing, 'texts' | 'lines'>[]): Drawing {
  return { ...a4, texts: parts.flatMap(({ texts }) => texts), lines: parts.flatMap(({ lines }) => lines) };
}

/** Evenly spaced coordinates. */
export const steps = (from: number, step: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => from + index * step);

export function glyphsOf(texts: readonly DrawnText[]): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const { x, y, size, text } of texts) {
    let at = x;
    for (const character of Array.from(text)) {
      const to = at + advance(character, size);
      const box = [at, y - 0.88 * size, to, y + 0.12 * size] as const;
      glyphs.push({ text: character, box, size, angle: 0, order: glyphs.length });
      at = to;
    }
  }
  return glyphs;
}

export const ruleOf = ([fromX, fromY, toX, toY]: DrawnLine): Rule =>
  fromY === toY
    ? { axis: 'horizontal', at: fromY, from: Math.min(fromX, toX), to: Math.max(fromX, toX) }
    : { axis: 'vertical', at: fromX, from: Math.min(fromY, toY), to: Math.max(fromY, toY) };

/** What a reader would hand to the grid code. */
export function contentOf({ width, height, texts, lines }: Drawing, number = 1): PageContent {
  return { page: number, width, height, glyphs: glyphsOf(texts), rules: lines.map(ruleOf) };
}
