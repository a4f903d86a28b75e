/**
 * What a reader types → what is looked for. Words apart by white space must all occur; words in quotation marks count as
 * one; a minus before a word, after another word, excludes it. A minus or quotation mark anywhere else is text.
 */
import { normalise } from './normalise.ts';

export interface Term {
  /** As typed, without marks. */
  readonly printed: string;
  /** Normalised; never empty. */
  readonly text: string;
}

export interface Query {
  /** Every one must occur. */
  readonly words: readonly Term[];
  /** None may occur. */
  readonly excluded: readonly Term[];
}

/** Longer input is cut: nobody types it, and a pasted page should not stop the browser. */
export const longestQuery = 400;

const startsAsWord = /^[\p{L}\p{N}]/u;
const part = /([-－]?)(?:(["“”＂])([^"“”＂]+)["“”＂](?=\s|$)|(\S+))/gu;

export function parseQuery(input: string): Query {
  const words: Term[] = [];
  const excluded: Term[] = [];
  const add = (list: Term[], printed: string): void => {
    const text = normalise(printed);
    if (text !== '' && !list.some((known) => known.text === text)) list.push({ printed: printed.trim(), text });
  };
  for (const match of input.slice(0, longestQuery).matchAll(part)) {
    const [whole, minus = '', , quoted, bare = ''] = match;
    const printed = quoted ?? bare;
    if (minus !== '' && words.length > 0 && startsAsWord.test(printed)) add(excluded, printed);
    else add(words, quoted === undefined || minus !== '' ? whole : quoted);
  }
  return { words, excluded };
}

export const isEmpty = ({ words }: Query): boolean => words.length === 0;
