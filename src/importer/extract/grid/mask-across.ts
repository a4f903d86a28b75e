/** Masks personal numbers that run over a line's end, digit by digit: the lines keep their lengths. */
import { findPersonalNumbers } from '../../../privacy/personal-numbers.ts';

export interface MaskedLines {
  readonly lines: readonly string[];
  readonly masked: number;
}

/** Digits that stay to be seen, at the beginning and at the end. */
const [head, tail] = [3, 4];

export function maskAcross(lines: readonly string[]): MaskedLines {
  const text = lines.join('');
  const ends = new Set<number>();
  let length = 0;
  for (const line of lines.slice(0, -1)) ends.add((length += line.length));
  const hidden = new Set<number>();
  let masked = 0;
  for (const { kind, start, end } of findPersonalNumbers(text)) {
    const at = Array.from({ length: end - start }, (_, index) => start + index);
    if (!at.slice(1).some((offset) => ends.has(offset))) continue;
    masked++;
    const digits = at.filter((offset) => /[0-9０-９Xx]/u.test(text[offset] ?? ''));
    const mailbox = at.slice(2, text.slice(start, end).search(/[@＠]/u));
    for (const offset of kind === 'e-mail' ? mailbox : digits.slice(head, -tail)) hidden.add(offset);
  }
  if (masked === 0) return { lines, masked };
  let from = 0;
  const result = lines.map((line) => {
    const start = from;
    from += line.length;
    return Array.from({ length: line.length }, (_, at) => (hidden.has(start + at) ? '*' : (line[at] ?? ''))).join('');
  });
  return { lines: result, masked };
}
