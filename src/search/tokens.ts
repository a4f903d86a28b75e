/**
 * Text → the words that the index holds. Every character is one word, so that any substring is a phrase. Han characters,
 * Latin letters and digits stand for themselves; all others (punctuation, signs, other scripts) are spelt as two or more
 * Latin letters, because engines drop or fold them. No printed character can therefore be lost or confused.
 */

const plain = /[a-z0-9〇\p{Unified_Ideograph}]/u;

/** Stands between two blocks; no query holds it, so no phrase runs over it. */
export const boundary = 'boundary';

function spell(codePoint: number): string {
  let letters = '';
  for (let rest = codePoint; rest > 0; rest = Math.floor(rest / 26)) {
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  }
  return letters.padStart(2, 'a');
}

/** One word per character of a normalised text. */
export const tokens = (normal: string): string[] =>
  Array.from(normal).map((character) => (plain.test(character) ? character : spell(character.codePointAt(0) ?? 0)));

/** Blocks of normalised text → what the engine indexes, and how many words it holds after each block. */
export function indexContent(blocks: readonly string[]): {
  readonly content: string;
  readonly ends: readonly number[];
} {
  const words: string[] = [];
  const ends = blocks.map((block) => {
    if (block !== '') {
      if (words.length > 0) words.push(boundary);
      words.push(...tokens(block));
    }
    return words.length;
  });
  return { content: words.join(' '), ends };
}

/** Normalised text → the engine's query for exactly this text. */
export const phrase = (normal: string): string => `"${tokens(normal).join(' ')}"`;
