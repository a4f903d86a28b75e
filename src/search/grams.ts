/**
 * Which words stand in the index for a text, and which are looked up for it.
 *
 * - **Short grams**: every text of one, two or three characters is a word; its entry lists the *records* that hold it, each
 *   once, at its best place. A query that short is one look-up of one small list.
 * - **Long grams**: every text of four characters is a word; its entry lists the *positions* where it stands. A longer query is
 *   covered by as few of them as reach from its first to its last character; they must stand at the right distances.
 *
 * A word is spelt in Latin letters and digits only, three for most characters, so that no engine drops, folds or segments it,
 * and no word is the beginning of another.
 */

export const longGram = 4;

/** The two kinds are indexes of their own, so that a query loads the directory of the kind that it needs. */
export const gramKinds = ['short', 'long'] as const;
export type GramKind = (typeof gramKinds)[number];

/** Code points below stand for themselves as three base-36 digits; the few above as `z` and five. */
const threeDigits = 35 * 36 * 36;

export function spell(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return codePoint < threeDigits
    ? codePoint.toString(36).padStart(3, '0')
    : `z${codePoint.toString(36).padStart(5, '0')}`;
}

export const gramWord = (spelt: readonly string[]): string => `${String(spelt.length)}${spelt.join('')}`;

export interface Gram {
  readonly word: string;
  /** Where the gram stands in the text that is looked for, in characters. */
  readonly offset: number;
}

export interface Lookup {
  readonly kind: GramKind;
  readonly grams: readonly Gram[];
}

/** Which index a text is looked up in. */
export const kindFor = (text: string): GramKind => (Array.from(text).length < longGram ? 'short' : 'long');

/** What to look up for a normalised text that is not empty. */
export function lookup(text: string): Lookup {
  const spelt = Array.from(text, spell);
  if (spelt.length < longGram) return { kind: 'short', grams: [{ word: gramWord(spelt), offset: 0 }] };
  const last = spelt.length - longGram;
  const offsets = Array.from({ length: Math.ceil(last / longGram) + 1 }, (_, at) => Math.min(at * longGram, last));
  return {
    kind: 'long',
    grams: offsets.map((offset) => ({ word: gramWord(spelt.slice(offset, offset + longGram)), offset })),
  };
}
