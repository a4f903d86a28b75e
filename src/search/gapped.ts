/** Finds passages of names that hold a word with some characters left out between: 征地补偿 for 征地和拆迁补偿. */
import type { Name } from './names.ts';

/** Characters that may be missing in one place, and places where some are missing. */
const longestGap = 12;
const mostGaps = 2;
/** Pieces shorter than these stand together by chance, save the last character of a whole name: 自然资源局. */
const shortestPiece = 2;

interface Passage {
  readonly text: string;
  /** Characters that the word leaves out. */
  readonly missing: number;
}

/** Where the rest of the word, from `from` on, can end in the name when it begins at `at` or after a gap there. */
function endOf(
  name: readonly string[],
  at: number,
  word: readonly string[],
  from: number,
  gaps: number,
): number | null {
  let length = 0;
  while (from + length < word.length && name[at + length] === word[from + length]) length += 1;
  for (let piece = length; piece > 0; piece -= 1) {
    const [nameEnd, wordEnd] = [at + piece, from + piece];
    if (wordEnd === word.length) {
      if (piece >= shortestPiece || nameEnd === name.length) return nameEnd;
      continue;
    }
    if (piece < shortestPiece || gaps === 0) continue;
    for (let gap = 1; gap <= longestGap; gap += 1) {
      const end = endOf(name, nameEnd + gap, word, wordEnd, gaps - 1);
      if (end !== null) return end;
    }
  }
  return null;
}

/** The shortest passage of the name that holds the word with gaps; null when the word stands there whole or not at all. */
export function gappedPassage({ characters, text }: Name, word: string): Passage | null {
  const wanted = Array.from(word);
  if (wanted.length <= shortestPiece || text.includes(word)) return null;
  if (wanted.some((character) => !text.includes(character))) return null;
  let best: Passage | null = null;
  for (const at of characters.keys()) {
    const end = endOf(characters, at, wanted, 0, mostGaps);
    if (end === null) continue;
    const passage = { text: characters.slice(at, end).join(''), missing: end - at - wanted.length };
    if (best === null || passage.missing < best.missing) best = passage;
  }
  return best;
}
