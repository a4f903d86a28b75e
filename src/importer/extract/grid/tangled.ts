/** Texts printed on top of each other: one ran out of its cell, or was moved; which is which cannot be told. */
import type { Glyph } from './page-content.ts';

/** Part of the smaller glyph, each way, that the other covers. Neighbours in tight or slanting type touch, and no more. */
const covered = 0.45;
/** Signs are set closer than their boxes are wide. */
const letter = /[\p{L}\p{N}]/u;
/** Accents and marks are set on other characters on purpose. */
const fewest = 2;

const overlap = (a: Glyph, b: Glyph, from: 0 | 1, to: 2 | 3): number =>
  (Math.min(a.box[to], b.box[to]) - Math.max(a.box[from], b.box[from])) /
  Math.max(0.01, Math.min(a.box[to] - a.box[from], b.box[to] - b.box[from]));

export function isTangled(glyphs: readonly Glyph[]): boolean {
  const inked = glyphs
    .filter(({ text, angle }) => angle === 0 && letter.test(text))
    .sort((a, b) => a.box[0] - b.box[0]);
  let found = 0;
  for (const [index, glyph] of inked.entries()) {
    for (let next = index + 1; next < inked.length; next++) {
      const other = inked[next];
      if (other === undefined || other.box[0] >= glyph.box[2]) break;
      if (overlap(glyph, other, 0, 2) > covered && overlap(glyph, other, 1, 3) > covered) found++;
    }
    if (found >= fewest) return true;
  }
  return false;
}
