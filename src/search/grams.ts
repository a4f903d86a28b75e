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

export type GramKind = 'short' | 'long';

/** Indexes of a kind: a query needs the directories of few, and each is small. */
const indexesPerKind = 12;

/** Code points below stand for themselves as three base-36 digits; the few above as `z` and five. */
const threeDigits = 35 * 36 * 36;

export function spell(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  return codePoint < threeDigits
    ? codePoint.toString(36).padStart(3, '0')
    : `z${codePoint.toString(36).padStart(5, '0')}`;
}

export const gramWord = (spelt: readonly string[]): string => `${String(spelt.length)}${spelt.join('')}`;

/** Folder of the index that holds the words of a kind that begin with that character, as spelt. */
export const indexOf = (kind: GramKind, first: string): string =>
  `${kind}-${String(parseInt(first.slice(-2), 36) % indexesPerKind)}`;

export interface Gram {
  readonly word: string;
  /** Folder of the index that holds the word. */
  readonly index: string;
  /** Where the gram stands in the text that is looked for, in characters. */
  readonly offset: number;
}

interface Lookup {
  readonly kind: GramKind;
  readonly grams: readonly Gram[];
}

/** What to look up for a normalised text that is not empty. */
export function lookup(text: string): Lookup {
  const spelt = Array.from(text, spell);
  const kind = spelt.length < longGram ? 'short' : 'long';
  const last = spelt.length - longGram;
  const offsets =
    kind === 'short'
      ? [0]
      : Array.from({ length: Math.ceil(last / longGram) + 1 }, (_, at) => Math.min(at * longGram, last));
  const grams = offsets.map((offset) => {
    const gram = spelt.slice(offset, offset + longGram);
    return { word: gramWord(gram), index: indexOf(kind, gram[0] ?? ''), offset };
  });
  return { kind, grams };
}
