/**
 * Finds and masks mobile numbers, ID-card numbers, bank cards and e-mail addresses of private persons (个人信息保护法).
 * Seven- and eight-digit office lines stay; project codes and amounts hold long digit runs and are never touched. The
 * only place that knows these numbers: import, checks and the gates of the build all ask here.
 */
import { candidates, type Candidate, type PersonalNumber } from './candidates.ts';
import { decimalDigit } from './digits.ts';
import { maskMail } from './personal-mail.ts';

export type { PersonalNumber };

/**
 * All personal numbers of a text, in order. Linear in its length. `cleared` are numbers that the original shows to be
 * something else (`clearedNumbers`): a part of it, taken out of its words, no longer tells.
 */
export const findPersonalNumbers = (text: string, cleared?: ReadonlySet<string>): PersonalNumber[] =>
  candidates(text)
    .filter((candidate) => !candidate.cleared && cleared?.has(candidate.digits) !== true)
    .map(({ kind, start, end, digits }) => ({ kind, start, end, digits }));

/** Numbers of a text that look like a person's and by the words around them are not. */
export function clearedNumbers(text: string): string[] {
  const all = candidates(text);
  const personal = new Set(all.filter(({ cleared }) => !cleared).map(({ digits }) => digits));
  return all.filter(({ cleared, digits }) => cleared && !personal.has(digits)).map(({ digits }) => digits);
}

/** Digits that stay to be seen at the beginning and at the end. */
const shown = { mobile: [3, 4], 'id-card': [3, 4], 'bank-card': [4, 4], 'e-mail': [2, 0] } as const;

function hiddenOffsets({ kind, offsets }: Candidate): ReadonlySet<number> {
  const [head, tail] = kind === 'e-mail' && offsets.length < 3 ? [0, 0] : shown[kind];
  return new Set(offsets.slice(head, offsets.length - tail));
}

/** Lines and cells have to stay where they are, and brackets in pairs; other gaps go. */
const stays = /[\t\n\r\v\f\u0085\u2003\u2028\u2029\p{Ps}\p{Pe}|｜│┃]/u;

/** `139****1234`, half width; `139` and `****1234` on two lines or in two cells when the number was. */
function compact(text: string, number: Candidate): string {
  if (number.kind === 'e-mail') return maskMail(text.slice(number.start, number.end));
  if (number.scattered === true) return inPlace(text, number);
  const hidden = hiddenOffsets(number);
  const own = new Set(number.offsets);
  let masked = '';
  for (let at = number.start; at < number.end; at += 1) {
    const sign = signAt(text, at);
    if (hidden.has(at)) masked += '*';
    else if (own.has(at))
      masked += decimalDigit(sign) ?? (number.digits.endsWith('X') && at === number.end - 1 ? 'X' : sign);
    else if (stays.test(sign)) masked += sign;
  }
  return masked;
}

/** A character, whole where it takes two code units. */
const signAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Each character keeps its place. */
function inPlace(text: string, number: Candidate): string {
  const hidden = hiddenOffsets(number);
  let masked = '';
  for (let at = number.start; at < number.end;) {
    const sign = signAt(text, at);
    masked += hidden.has(at) ? '*'.repeat(sign.length) : sign;
    at += sign.length;
  }
  return masked;
}

export interface Masked {
  readonly text: string;
  readonly masked: number;
}

/** What a mask leaves may stand beside other digits in a new way: masked until nothing is found. */
function maskWith(write: (text: string, number: Candidate) => string, text: string): Masked {
  const numbers = candidates(text).filter(({ cleared }) => !cleared);
  if (numbers.length === 0) return { text, masked: 0 };
  let masked = '';
  let from = 0;
  for (const number of numbers) {
    masked += text.slice(from, number.start) + write(text, number);
    from = number.end;
  }
  const again = maskWith(write, masked + text.slice(from));
  return { text: again.text, masked: numbers.length + again.masked };
}

/** The text with every personal number masked (`139****1234`), and how many there were. Lines and cells do not move. */
export const maskPersonalNumbers = (text: string): Masked => maskWith(compact, text);

/** The same, each digit a star where it stands: no character moves. */
export const maskInPlace = (text: string): Masked => maskWith(inPlace, text);
