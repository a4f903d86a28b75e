/**
 * Finds and masks mobile numbers, ID-card numbers, bank cards and e-mail addresses of private persons (个人信息保护法).
 * Seven- and eight-digit office lines stay; project codes and amounts hold long digit runs and are never touched. The
 * only place that knows these numbers: import, checks and the gates of the build all ask here.
 */
import { digitAt, digitChains, type Chain, type Group, type Joint } from './digit-chains.ts';
import {
  isCellEdge,
  isBankCardWindow,
  isIdCardWindow,
  mobilePrefix,
  mobilesRunTogether,
  type Window,
} from './groupings.ts';
import { isOfficeMail, mailboxLength, maskMail, personalMailPattern } from './personal-mail.ts';
import { isInCode, isSomethingElse } from './surroundings.ts';

export interface PersonalNumber {
  readonly kind: 'mobile' | 'id-card' | 'bank-card' | 'e-mail';
  /** UTF-16 offsets in the searched text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Digits only, half width; the address of an e-mail. */
  readonly digits: string;
}

interface Candidate extends PersonalNumber {
  /** Where its digits stand. */
  readonly offsets: readonly number[];
  /** What stands around it says that it is money, a code or the like. */
  readonly cleared: boolean;
}

const longestNumber = 19;
/** Nobody cuts a number into more groups than these, but for single digits with a gap after each. */
const mostGroups = 6;

const offsetsOf = (groups: readonly Group[]): number[] => groups.flatMap(({ offsets }) => offsets);

/** The numbers that windows of a chain make, from left to right. */
function* chainCandidates(text: string, chain: Chain): Generator<Candidate> {
  let from = 0;
  while (from < chain.groups.length) {
    let next = from + 1;
    for (const window of windowsFrom(text, chain, from)) {
      const found = candidatesIn(window);
      yield* found;
      if (found.some(({ cleared }) => !cleared)) {
        next = window.to + 1;
        break;
      }
    }
    from = next;
  }
}

function* windowsFrom(text: string, chain: Chain, from: number): Generator<Window> {
  const joints = new Set<Joint>();
  const sizes: number[] = [];
  let digits = '';
  for (let to = from; to < chain.groups.length; to += 1) {
    const group = chain.groups[to];
    if (group === undefined || (to > from && digits.length + group.digits.length > longestNumber)) return;
    const joint = chain.joints[to - 1];
    if (to > from && joint !== undefined) joints.add(joint);
    digits += group.digits;
    sizes.push(group.digits.length);
    if (sizes.length > mostGroups && !isRowOfDigits(chain, from, sizes)) return;
    yield { text, chain, from, to, digits, sizes, joints, start: chain.groups[from]?.offsets[0] ?? 0 };
  }
}

/** Single digits from the first of their row on. */
const isRowOfDigits = (chain: Chain, from: number, sizes: readonly number[]): boolean =>
  (isCellEdge(chain, from - 1) || chain.groups[from - 1]?.digits.length !== 1) && sizes.every((size) => size === 1);

function candidatesIn(window: Window): Candidate[] {
  const { text, chain, from, to, digits, sizes } = window;
  if (digits.length < 11) return [];
  const groups = chain.groups.slice(from, to + 1);
  const offsets = offsetsOf(groups);
  const end = (offsets.at(-1) ?? 0) + 1;
  const inCode = (until = end): boolean => isInCode(text, window.start, until);
  const isMoney = (): boolean => isSomethingElse(text, window.start, end, sizes.length === 1);
  const make = (kind: Candidate['kind'], at: number, length: number, cleared: boolean): Candidate => {
    const own = offsets.slice(at, at + length);
    const start = own[0] ?? window.start;
    return {
      kind,
      start,
      end: (own.at(-1) ?? start) + 1,
      digits: digits.slice(at, at + length),
      offsets: own,
      cleared,
    };
  };

  const together = mobilesRunTogether(window);
  if (together > 0) {
    const cleared = inCode();
    return Array.from({ length: together }, (_, at) => make('mobile', at * 11, 11, cleared));
  }
  const prefix = mobilePrefix(window);
  if (prefix !== null) return [make('mobile', prefix, 11, inCode() || isMoney())];
  const closingX = groups.at(-1)?.closingX ?? null;
  if (digits.length === 17 && closingX !== null && isIdCardWindow(window, `${digits}X`)) {
    const card = make('id-card', 0, 17, inCode(closingX));
    return [{ ...card, end: closingX, digits: `${digits}X`, offsets: [...offsets, closingX - 1] }];
  }
  const isId = (digits.length === 18 || digits.length === 15) && !/^[A-Za-z]/u.test(text.slice(end, end + 1));
  if (isId && isIdCardWindow(window, digits)) return [make('id-card', 0, digits.length, inCode() || isMoney())];
  if (isBankCardWindow(window)) return [make('bank-card', 0, digits.length, inCode())];
  return [];
}

function* mailCandidates(text: string): Generator<Candidate> {
  for (const { index: start, 0: address } of text.matchAll(personalMailPattern)) {
    const box = Array.from({ length: mailboxLength(address) }, (_, at) => start + at);
    const digits = address.normalize('NFKC').toLowerCase();
    const cleared = isOfficeMail(text, start);
    yield { kind: 'e-mail', start, end: start + address.length, digits, offsets: box, cleared };
  }
}

function candidates(text: string): Candidate[] {
  const mails = [...mailCandidates(text)];
  const numbers = [...digitChains(text)].flatMap((chain) => [...chainCandidates(text, chain)]);
  // A number that is somebody's mailbox is masked with it.
  const starts = new Set(mails.flatMap(({ offsets }) => offsets));
  return [...numbers.filter(({ start }) => !starts.has(start)), ...mails].sort((a, b) => a.start - b.start);
}

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
const stays = /[\t\n\r\u2003)）]/u;

/** `139****1234`, half width; `139` and `****1234` on two lines or in two cells when the number was. */
function compact(text: string, number: Candidate): string {
  if (number.kind === 'e-mail') return maskMail(text.slice(number.start, number.end));
  const hidden = hiddenOffsets(number);
  let masked = '';
  for (let at = number.start; at < number.end; at += 1) {
    const digit = digitAt(text, at);
    if (hidden.has(at)) masked += '*';
    else if (digit !== null) masked += digit;
    else if (/[Xx\uff38\uff58]/u.test(text.charAt(at))) masked += 'X';
    else if (stays.test(text.charAt(at))) masked += text.charAt(at);
  }
  return masked;
}

/** Each character keeps its place. */
function inPlace(text: string, number: Candidate): string {
  const hidden = hiddenOffsets(number);
  let masked = '';
  for (let at = number.start; at < number.end; at += 1) masked += hidden.has(at) ? '*' : text.charAt(at);
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
