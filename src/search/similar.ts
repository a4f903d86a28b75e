/** Finds passages of names that differ from a word by a character or two, as typing errors do. */
import type { Name } from './names.ts';

/** Edits between two texts, each of one character: replace, leave out, put in. Stops counting above `most`. */
export function distance(a: readonly string[], b: readonly string[], most: number): number {
  let row = b.map((_, at) => at + 1);
  for (const [i, character] of a.entries()) {
    let diagonal = i;
    let left = i + 1;
    row = row.map((above, j) => {
      const cost = Math.min(above + 1, left + 1, diagonal + (character === b[j] ? 0 : 1));
      diagonal = above;
      left = cost;
      return cost;
    });
    if (row.length > 0 && Math.min(...row) > most) return most + 1;
  }
  return row.at(-1) ?? a.length;
}

/** How many edits still count as the same word: none for one character, two for long words. */
const tolerance = (length: number): number => (length < 2 ? 0 : length < 6 ? 1 : 2);

const numerals = '〇一二三四五六七八九';

/** Digits of the text, and 第三次 as 3. */
const numbersOf = (characters: readonly string[]): string[] =>
  characters.flatMap((character) => {
    const numeral = numerals.indexOf(character);
    return /[0-9]/u.test(character) ? [character] : numeral === -1 ? [] : [String(numeral)];
  });

const digitsOf = (characters: readonly string[]): string[] =>
  characters.filter((character) => /[0-9]/u.test(character));

const areWithin = (parts: readonly string[], all: readonly string[]): boolean => {
  let at = 0;
  for (const one of all) if (one === parts[at]) at += 1;
  return at === parts.length;
};

/** Another number is another thing, not a slip: 2024年3月 is not 2024年部门. */
const agreeInNumbers = (a: readonly string[], b: readonly string[]): boolean =>
  areWithin(digitsOf(a), numbersOf(b)) && areWithin(digitsOf(b), numbersOf(a));

export interface Similar {
  readonly text: string;
  readonly edits: number;
}

/** The nearest passage of the name; a passage of two characters must share one with the word. */
export function nearestPassage({ characters, text: name }: Name, word: string): Similar | null {
  const wanted = Array.from(word);
  const most = tolerance(wanted.length);
  // Most names share too little with the word to be worth comparing.
  if (wanted.filter((character) => !name.includes(character)).length > most) return null;
  let best: Similar | null = null;
  const lengths = [wanted.length, wanted.length + 1, wanted.length - 1].filter((length) => length >= 2);
  for (const length of lengths) {
    for (let at = 0; at + length <= characters.length; at += 1) {
      const passage = characters.slice(at, at + length);
      const edits = distance(wanted, passage, best === null ? most : best.edits - 1);
      const isNearer = edits <= most && edits < (best?.edits ?? Infinity);
      if (isNearer && agreeInNumbers(wanted, passage)) best = { text: passage.join(''), edits };
    }
  }
  return best;
}
