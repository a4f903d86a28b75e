/** Bold by printing the same character twice, a hair apart, and shadows: one character is kept. */
import type { Glyph } from './page-content.ts';

/** Part of the font size within which the same character again is the same character. */
const hair = 0.16;

export function dropOverprints(glyphs: readonly Glyph[]): { readonly glyphs: Glyph[]; readonly dropped: number } {
  const seen = new Map<string, Glyph[]>();
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const [left, top] = glyph.box;
    const reach = glyph.size * hair;
    const column = Math.floor(left / 8);
    const row = Math.floor(top / 8);
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => seen.get(`${String(column + dx)} ${String(row + dy)} ${glyph.text}`) ?? []),
    );
    const twice = near.some(
      (other) =>
        Math.abs(other.box[0] - left) <= reach &&
        Math.abs(other.box[1] - top) <= reach &&
        Math.abs(other.size - glyph.size) <= glyph.size * 0.1 &&
        glyph.text.trim() !== '',
    );
    if (twice) continue;
    kept.push(glyph);
    const key = `${String(column)} ${String(row)} ${glyph.text}`;
    const here = seen.get(key);
    if (here) here.push(glyph);
    else seen.set(key, [glyph]);
  }
  return { glyphs: kept, dropped: glyphs.length - kept.length };
}
