/** What differs between two texts, word by word; the words are those of Chinese segmentation. */
import { diffArrays } from 'diff';
import { characterPairs, overlap } from '../crosswalk/overlap.ts';

export interface Piece {
  readonly text: string;
  /** Stands only in this text. */
  readonly own: boolean;
}

export interface TextChanges {
  readonly first: readonly Piece[];
  readonly other: readonly Piece[];
}

/** Texts with less in common than this are two texts, not a changed one: marking all of both would say nothing. */
const leastInCommon = 0.25;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

const split = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.own === piece.own) result[result.length - 1] = { text: last.text + piece.text, own: piece.own };
    else result.push(piece);
  }
  return result;
}

/** Null when the texts are equal, or have too little in common. */
export function textChanges(first: string, other: string): TextChanges | null {
  if (first === other || first === '' || other === '') return null;
  if (overlap(characterPairs(first), characterPairs(other)) < leastInCommon) return null;
  const changes = diffArrays(split(first), split(other));
  const side = (hidden: 'added' | 'removed'): Piece[] =>
    joined(
      changes
        .filter((change) => !change[hidden])
        .map(({ value, added, removed }) => ({ text: value.join(''), own: added || removed })),
    );
  return { first: side('added'), other: side('removed') };
}
