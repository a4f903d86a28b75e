/**
 * Is the text of a PDF text? Fonts without a true character table give glyph numbers instead of characters: some letters
 * come out as control codes, private characters or accented Latin, which Chinese documents do not use, and then the rest
 * cannot be trusted either.
 */
import type { Glyph } from '../grid/page-content.ts';

/** What Chinese documents are written with. */
const expected =
  /[\p{sc=Han}\u0020-\u007e\u00a0-\u00bf\u00d7\u00e0-\u00e1\u00e8-\u00ea\u00ec-\u00ed\u00f2-\u00f3\u00f7\u00f9-\u00fa\u00fc\u2000-\u206f\u2070-\u209f\u20a0-\u20cf\u2100-\u22ff\u2300-\u23ff\u2460-\u24ff\u2500-\u27bf\u2e3a\u2e3b\u2e80-\u30ff\u3105-\u312f\u3200-\u33ff\ufb00-\ufb06\ufe10-\ufe4f\uff00-\uffef\u0370-\u03ff]/u;

export const isStrange = (text: string): boolean => !expected.test(text);

export interface TextHealth {
  readonly characters: number;
  /** The strange ones among them. */
  readonly strange: readonly string[];
}

export function textHealth(glyphs: readonly Glyph[]): TextHealth {
  const strange: string[] = [];
  let characters = 0;
  for (const { text } of glyphs) {
    if (text.trim() === '') continue;
    characters++;
    if (isStrange(text)) strange.push(text);
  }
  return { characters, strange };
}

/** More than this part of strange characters, and no text can be trusted. */
const tooStrange = 0.01;
/** Fewer strange characters than this say nothing. */
const few = 3;

export const isGarbled = ({ characters, strange }: TextHealth): boolean =>
  strange.length > few && strange.length > characters * tooStrange;
