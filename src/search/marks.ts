/** Printed text with the places of the searched words, found by the same normalisation as the index. */
import { normaliseMapped } from './normalise.ts';

/** UTF-16 offsets in the printed text, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** All places where one of the normalised words stands; overlapping and adjacent places are one. */
export function findRanges(printed: string, words: readonly string[]): Range[] {
  const { text, starts } = normaliseMapped(printed);
  const found: Range[] = [];
  for (const word of words) {
    if (word === '') continue;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      const last = starts[at + word.length - 1] ?? 0;
      // The printed character that the last code unit came from is marked whole, what is invisible after it is not.
      found.push({ start: starts[at] ?? 0, end: last + ((printed.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) });
    }
  }
  return merged(found);
}

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const previous = result.at(-1);
    if (previous && range.start <= previous.end) {
      result[result.length - 1] = { start: previous.start, end: Math.max(previous.end, range.end) };
    } else result.push(range);
  }
  return result;
}

/** The part of the text from `start` to `end`, cut where marks begin and end. */
export function segments(printed: string, ranges: readonly Range[], start = 0, end = printed.length): Segment[] {
  const result: Segment[] = [];
  let from = start;
  const push = (to: number, marked: boolean): void => {
    if (to > from) result.push({ text: printed.slice(from, to), marked });
    from = Math.max(from, to);
  };
  for (const range of ranges) {
    if (range.end <= start || range.start >= end) continue;
    push(Math.max(range.start, start), false);
    push(Math.min(range.end, end), true);
  }
  push(end, false);
  return result;
}
