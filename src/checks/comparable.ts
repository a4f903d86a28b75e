/** Text as it is compared: without what typing and layout change (width, white space, punctuation). */
import { squeezeWords } from '../document/squeeze.ts';

export function comparable(text: string | null): string {
  const printed = text ?? '';
  if (plain.test(printed)) return printed;
  const before = known.get(printed);
  if (before !== undefined) return before;
  const made = squeezeWords(printed).toUpperCase();
  if (known.size >= mostKnown) known.clear();
  known.set(printed, made);
  return made;
}

/** Nothing but common Chinese characters, capitals and digits: nothing to do. */
const plain = /^[\u4e00-\u9fff0-9A-Z]*$/u;

/** Many checks compare the same cell; only as many are kept as one document has. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** Whether both say the same; empty text equals nothing. */
export function sameWords(a: string | null, b: string | null): boolean {
  const words = comparable(a);
  return words !== '' && words === comparable(b);
}
