/** Glyphs → lines of text in reading order, with the spaces that gaps stand for. */
import { boxAround, type Box, type Glyph } from './page-content.ts';

export interface TextLine {
  /** Trimmed; runs of white space are one space. */
  readonly text: string;
  /** The line ended in a printed space: the break stands between words. */
  readonly spaceAtEnd: boolean;
  readonly box: Box;
  /** Most common font size. */
  readonly size: number;
}

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u2e80-\u303f\uff00-\uff60\uffe0-\uffef‘’“”…—]/u;

/** Han characters and full-width signs: written without spaces. */
export const isWide = (character: string): boolean => wide.test(character);

/** A glyph seen along its own writing direction: `from`–`to` along the line, `near`–`far` across it. */
interface Slot {
  readonly glyph: Glyph;
  readonly from: number;
  readonly to: number;
  readonly near: number;
  readonly far: number;
}

function slot(glyph: Glyph): Slot {
  const [left, top, right, bottom] = glyph.box;
  if (glyph.angle === 90) return { glyph, from: top, to: bottom, near: -right, far: -left };
  if (glyph.angle === 270) return { glyph, from: -bottom, to: -top, near: left, far: right };
  if (glyph.angle === 180) return { glyph, from: -right, to: -left, near: -bottom, far: -top };
  return { glyph, from: left, to: right, near: top, far: bottom };
}

const isBlank = ({ glyph }: Slot): boolean => glyph.text.trim() === '';

/** Groups slots whose extents across the line overlap by more than half. */
function groupLines(slots: Slot[]): Slot[][] {
  slots.sort((a, b) => a.near + a.far - (b.near + b.far));
  const lines: { slots: Slot[]; near: number; far: number }[] = [];
  for (const item of slots) {
    const line = lines.at(-1);
    const height = Math.min(item.far - item.near, line ? line.far - line.near : 0);
    const overlap = line ? Math.min(line.far, item.far) - Math.max(line.near, item.near) : 0;
    if (line && overlap > height * 0.5) {
      line.slots.push(item);
      // A tall glyph must not swallow the next line: the extent is that of the first and of glyphs alike.
      if (item.far - item.near > (line.far - line.near) * 1.3) [line.near, line.far] = [item.near, item.far];
    } else lines.push({ slots: [item], near: item.near, far: item.far });
  }
  return lines.map((line) => line.slots.sort((a, b) => a.from - b.from || a.glyph.order - b.glyph.order));
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const figure = /[0-9A-Z.%]/u;

/** How wide a gap between two neighbours, in font sizes, is a space. */
function spaceFrom(left: Slot, right: Slot, spacing: number, precise: boolean): number {
  const [a, b] = [isWide(left.glyph.text.at(-1) ?? ''), isWide(right.glyph.text[0] ?? '')];
  const usual = a && b ? 0.75 : a || b ? 0.55 : 0.2;
  // Recognised text stands roughly; codes and figures, which have no spaces, come in pieces.
  const figures = figure.test(left.glyph.text) && figure.test(right.glyph.text);
  return usual + Math.max(0, spacing) + (precise ? 0 : figures ? 0.6 : 0.25);
}

/**
 * How wide a printed space must be to stand between words: one drawn on top of a neighbour does not, nor does the sliver
 * that typesetters put between Han characters and figures.
 */
function narrowestSpace(left: Slot, right: Slot): number {
  const mixed = isWide(left.glyph.text.at(-1) ?? '') !== isWide(right.glyph.text[0] ?? '');
  return mixed ? 0.215 : 0.08;
}

function readLine(slots: readonly Slot[], precise: boolean): TextLine | null {
  const inked = slots.filter((item) => !isBlank(item));
  const box = boxAround(inked.map((item) => item.glyph.box));
  if (!box) return null;
  const size = median(inked.map((item) => item.glyph.size));
  const gaps = inked.slice(1).map((item, index) => (item.from - (inked[index]?.to ?? item.from)) / size);
  // Letter-spaced text: most neighbours stand equally far apart.
  const spacing = gaps.length >= 3 ? median(gaps) : 0;
  let text = '';
  let previous: Slot | null = null;
  let blank = false;
  for (const item of slots) {
    if (isBlank(item)) {
      blank = true;
      continue;
    }
    if (previous) {
      const gap = (item.from - previous.to) / size;
      const printed = blank && gap > narrowestSpace(previous, item);
      if (printed || gap > spaceFrom(previous, item, spacing, precise)) text += ' ';
    }
    text += item.glyph.text.trim();
    previous = item;
    blank = false;
  }
  return { text, spaceAtEnd: blank, box, size };
}

const angles = [0, 90, 180, 270] as const;

/** Vertical writing with upright Han characters: one to a line, and figures or signs among them turned. */
function isStacked(glyphs: readonly Glyph[]): boolean {
  const upright = glyphs.filter(({ angle, text }) => angle === 0 && text.trim() !== '');
  if (upright.length === 0 || !glyphs.some(({ angle }) => angle === 90)) return false;
  return groupLines(upright.map(slot)).every((line) => line.length === 1);
}

/**
 * All lines of some glyphs, top to bottom (for vertical text: in its own direction). Where positions are not `precise`,
 * narrow gaps are no spaces.
 */
export function readLines(glyphs: readonly Glyph[], precise = true): TextLine[] {
  const own = isStacked(glyphs) ? glyphs.map((glyph): Glyph => ({ ...glyph, angle: 90 })) : glyphs;
  return angles.flatMap((angle) => {
    const slots = own.filter((glyph) => glyph.angle === angle).map(slot);
    return groupLines(slots).flatMap((line) => readLine(line, precise) ?? []);
  });
}
