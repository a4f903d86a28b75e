/**
 * Which characters a PDF's fonts do not tell. Where a font's table has no entry for a glyph, pdfjs gives the glyph's
 * number, or a number in its name, as a character: often one that looks sensible and is wrong. Fonts are judged over the
 * whole document, because some rightly number their glyphs by the characters they show.
 */

export interface ReadGlyph {
  readonly text: string;
  /** The glyph's number in the font. */
  readonly code: number;
}

export interface FontFacts {
  /** Glyphs have numbers of two bytes. */
  readonly composite: boolean;
  /** Glyphs are little drawings of the PDF's own. */
  readonly drawn: boolean;
  /** Names of glyphs by their numbers. */
  readonly names: readonly (string | undefined)[];
}

interface FontTally {
  /** Glyphs whose character is not the number: the font has a table. */
  told: number;
  readonly numbers: string[];
}

/** Names made of a letter or two and a number say nothing about a character. */
const numbered = /^[A-Za-z]{1,5}\d+$|^[gGcC][0-9A-Fa-f]{2,4}$/u;

function isNumber({ text, code }: ReadGlyph, { composite, drawn, names }: FontFacts): boolean {
  const character = text.codePointAt(0);
  if (composite) return character === code;
  if (!drawn) return false;
  const name = names[code];
  if (name !== undefined && !numbered.test(name)) return false;
  const digits = name?.slice(1) ?? '';
  return character === code || character === parseInt(digits, 16) || character === Number(digits);
}

export interface FontReadings {
  /** Takes note of a glyph of a font. */
  note(font: string, facts: FontFacts, glyph: ReadGlyph): void;
  /** The characters that stand for glyphs whose character no table tells. */
  untold(): string[];
}

export function createFontReadings(): FontReadings {
  const fonts = new Map<string, FontTally & { readonly drawn: boolean }>();
  return {
    note(font, facts, glyph) {
      if (glyph.text.trim() === '') return;
      const tally = fonts.get(font) ?? { told: 0, numbers: [], drawn: facts.drawn };
      fonts.set(font, tally);
      if (isNumber(glyph, facts)) tally.numbers.push(glyph.text);
      else tally.told++;
    },
    untold: () =>
      [...fonts.values()].flatMap(({ told, numbers, drawn }) => (drawn || told > numbers.length ? numbers : [])),
  };
}
