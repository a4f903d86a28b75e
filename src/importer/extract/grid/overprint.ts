/** Bold by printing the same character twice, a hair apart, and shadows: one character is kept. */
import type { Glyph } from './page-content.ts';

/** Part of the font size within which the same character again is the same character. */
const hair = 0.16;

/** For each glyph the position of the one that it is printed on; -1 where there is none. */
function printedOn(glyphs: readonly Glyph[]): number[] {
  const seen = new Map<string, number[]>();
  return glyphs.map((glyph, index) => {
    const [left, top] = glyph.box;
    const reach = glyph.size * hair;
    const column = Math.floor(left / 8);
    const row = Math.floor(top / 8);
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => seen.get(`${String(column + dx)} ${String(row + dy)} ${glyph.text}`) ?? []),
    );
    const found = near.find((at) => {
      const other = glyphs[at];
      return (
        other !== undefined &&
        Math.abs(other.box[0] - left) <= reach &&
        Math.abs(other.box[1] - top) <= reach &&
        Math.abs(other.size - glyph.size) <= glyph.size * 0.1 &&
        glyph.text.trim() !== ''
      );
    });
    if (found !== undefined) return found;
    const key = `${String(column)} ${String(row)} ${glyph.text}`;
    seen.set(key, [...(seen.get(key) ?? []), index]);
    return -1;
  });
}

export function dropOverprints(glyphs: readonly Glyph[]): { readonly glyphs: Glyph[]; readonly dropped: number } {
  const under = printedOn(glyphs);
  const touches = (index: number): boolean => {
    const [glyph, next] = [glyphs[index], glyphs[index + 1]];
    return glyph !== undefined && next !== undefined && Math.abs(next.box[0] - glyph.box[2]) < glyph.size * 0.5;
  };
  // A text printed twice is so as a whole; one character of it that meets its like belongs to a text that ran over.
  const isAlone = (index: number): boolean => {
    const partner = under[index] ?? -1;
    const [before, after] = [index > 0 && touches(index - 1), touches(index)];
    const twin = (at: number): boolean => (under[at] ?? -1) >= 0;
    return partner < index - 1 && (before || after) && !(before && twin(index - 1)) && !(after && twin(index + 1));
  };
  const kept = glyphs.filter((_, index) => (under[index] ?? -1) < 0 || isAlone(index));
  return { glyphs: kept, dropped: glyphs.length - kept.length };
}
