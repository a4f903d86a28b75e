/**
 * Digits set one below the other in a margin: a number that is read downwards, no part of the lines that it happens to
 * stand beside. Numbers of rows are no such column: from ten on they are not single digits.
 */
import type { Glyph } from './page-content.ts';

/** A mobile number, or longer. */
const fewest = 11;
/** Digits of a page in such places; where there are more, they are tables without lines. */
const most = 3000;

const isDigit = ({ angle, text }: Glyph): boolean => angle === 0 && /^[0-9０-９]$/u.test(text);
const middle = ({ box }: Glyph): number => (box[0] + box[2]) / 2;

/** Something stands close to its left or right on its line. */
const hasNeighbour = (glyph: Glyph, all: readonly Glyph[]): boolean =>
  all.some((other) => {
    if (other === glyph || other.text.trim() === '') return false;
    const overlap = Math.min(other.box[3], glyph.box[3]) - Math.max(other.box[1], glyph.box[1]);
    const gap = Math.max(other.box[0] - glyph.box[2], glyph.box[0] - other.box[2]);
    return overlap > glyph.size * 0.3 && gap < glyph.size * 1.2;
  });

function columns(digits: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [];
  for (const glyph of [...digits].sort((a, b) => a.box[1] - b.box[1])) {
    const above = found.find((column) => {
      const last = column.at(-1);
      if (!last) return false;
      const drop = glyph.box[1] - last.box[1];
      const alike = Math.abs(middle(glyph) - middle(last)) < glyph.size * 0.3;
      return alike && drop > glyph.size * 0.6 && drop < glyph.size * 3;
    });
    if (above) above.push(glyph);
    else found.push([glyph]);
  }
  return found;
}

/** The same glyphs; those of such columns run downwards, so that each column is read as a line of its own. */
export function turnStackedDigits(glyphs: readonly Glyph[]): readonly Glyph[] {
  const byPlace = new Map<number, Glyph[]>();
  for (const glyph of glyphs.filter(isDigit)) {
    const place = Math.round(middle(glyph) / 2);
    const own = byPlace.get(place);
    if (own) own.push(glyph);
    else byPlace.set(place, [glyph]);
  }
  // Few places have as many digits: only there is it worth looking around.
  const worth = [...byPlace].flatMap(([place, own]) => {
    const near = own.length + (byPlace.get(place - 1)?.length ?? 0) + (byPlace.get(place + 1)?.length ?? 0);
    return near >= fewest ? own : [];
  });
  if (worth.length > most) return glyphs;
  const alone = worth.filter((glyph) => !hasNeighbour(glyph, glyphs));
  const stacked = new Set(
    columns(alone)
      .filter((column) => column.length >= fewest)
      .flat(),
  );
  if (stacked.size === 0) return glyphs;
  return glyphs.map((glyph) => (stacked.has(glyph) ? { ...glyph, angle: 90 } : glyph));
}
