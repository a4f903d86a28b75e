/** Is the text of a PDF text? Fonts without a character table give glyph numbers instead. */
import type { Glyph } from '../grid/page-content.ts';

/** What Chinese documents are written with. */
const expected =
  /[\p{sc=Han}\u0020-\u007e\u00a0-\u00ff\u2000-\u206f\u20a0-\u20cf\u2100-\u22ff\u2300-\u23ff\u2460-\u24ff\u2500-\u27bf\u2e80-\u30ff\u3105-\u312f\u3200-\u33ff\ufb00-\ufb06\ufe10-\ufe4f\uff00-\uffef\u0370-\u03ff]/u;

export interface TextHealth {
  readonly characters: number;
  readonly strange: number;
}

export function textHealth(glyphs: readonly Glyph[]): TextHealth {
  let [characters, strange] = [0, 0];
  for (const { text } of glyphs) {
    if (text.trim() === '') continue;
    characters++;
    if (!expected.test(text)) strange++;
  }
  return { characters, strange };
}

/** More than this part of strange characters: no text. */
const tooStrange = 0.2;

export const isGarbled = ({ characters, strange }: TextHealth): boolean =>
  characters > 20 && strange > characters * tooStrange;
