/** Masks personal numbers in text that stands on one or several lines; a number may run over a line's end. */
import { findPersonalNumbers, maskPersonalNumbers } from '../../../privacy/personal-numbers.ts';

export interface Masked {
  readonly lines: readonly string[];
  readonly masked: number;
}

/** Hides the middle digits of what runs over a line's end, digit by digit: the lines keep their lengths. */
function maskAcross(lines: readonly string[]): Masked {
  const text = lines.join('');
  const ends: number[] = [];
  let length = 0;
  for (const line of lines) ends.push((length += line.length));
  const hidden = new Set<number>();
  let masked = 0;
  for (const { start, end } of findPersonalNumbers(text)) {
    if (!ends.some((at) => at > start && at < end)) continue;
    masked++;
    const digits = [...Array(end - start).keys()]
      .map((at) => start + at)
      .filter((at) => /[0-9０-９Xx]/u.test(text[at] ?? ''));
    for (const at of digits.slice(3, -4)) hidden.add(at);
  }
  let from = 0;
  const result = lines.map((line) => {
    const start = from;
    from += line.length;
    return [...Array(line.length).keys()].map((at) => (hidden.has(start + at) ? '*' : (line[at] ?? ''))).join('');
  });
  return masked === 0 ? { lines, masked } : { lines: result, masked };
}

export function maskLines(lines: readonly string[]): Masked {
  const across = lines.length > 1 ? maskAcross(lines) : { lines, masked: 0 };
  const within = across.lines.map((line) => maskPersonalNumbers(line));
  return {
    lines: within.map((line) => line.text),
    masked: across.masked + within.reduce((sum, line) => sum + line.masked, 0),
  };
}
