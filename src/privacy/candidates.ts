/** Where a text holds what looks like a number of a person, and whether the words around it say that it is none. */
import { digitChains, type Chain, type Group, type Joint } from './digit-chains.ts';
import { withPlainDigits } from './digits.ts';
import { isIdCard } from './id-card.ts';
import {
  isLineEdge,
  isBankCardWindow,
  isIdCardWindow,
  mobilePrefix,
  mobilesRunTogether,
  type Window,
} from './groupings.ts';
import { inArabicDigits } from './other-numerals.ts';
import { isOfficeMail, mailboxLength, personalMailPattern } from './personal-mail.ts';
import { isInCode, isSomethingElse, speaksOfPhones } from './surroundings.ts';
import { toldBeside } from './told-beside.ts';

export interface PersonalNumber {
  readonly kind: 'mobile' | 'id-card' | 'bank-card' | 'e-mail';
  /** UTF-16 offsets in the searched text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Digits only, half width; the address of an e-mail. */
  readonly digits: string;
}

export interface Candidate extends PersonalNumber {
  /** Where its digits stand. */
  readonly offsets: readonly number[];
  /** What stands around it says that it is money, a code or the like. */
  readonly cleared: boolean;
  /** Other words stand between its digits. */
  readonly scattered?: true;
}

const longestNumber = 19;
/** Nobody cuts a number into more groups than these, but for single digits with a gap after each, or behind words for it. */
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
    const start = chain.groups[from]?.offsets[0] ?? 0;
    if (sizes.length > mostGroups && !isRowOfDigits(chain, from, sizes) && !speaksOfPhones(text, start)) return;
    yield { text, chain, from, to, digits, sizes, joints, start };
  }
}

/** Single digits from the first of their row on. */
const isRowOfDigits = (chain: Chain, from: number, sizes: readonly number[]): boolean =>
  (isLineEdge(chain.joints[from - 1]) || chain.groups[from - 1]?.digits.length !== 1) &&
  sizes.every((size) => size === 1);

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
  const isCloseX = closingX === end + 1 || isIdCard(`${digits}X`);
  if (digits.length === 17 && closingX !== null && isCloseX && isIdCardWindow(window, `${digits}X`)) {
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

const chainsIn = (text: string): Candidate[] =>
  [...digitChains(text)].flatMap((chain) => [...chainCandidates(text, chain)]);

/** Numbers with a digit that is none in the text itself. */
function otherNumerals(text: string): Candidate[] {
  const arabic = inArabicDigits(text);
  if (arabic === null) return [];
  return chainsIn(arabic).filter(({ offsets }) => offsets.some((at) => arabic.charAt(at) !== text.charAt(at)));
}

/** Of the stars and what tells them, only the latter is there to be masked. */
const toldCandidates = (text: string): Candidate[] =>
  [...toldBeside(text)].map(({ digits, offsets }) => ({
    kind: 'mobile',
    start: Math.min(...offsets),
    end: Math.max(...offsets) + 1,
    digits,
    offsets,
    cleared: false,
    scattered: true,
  }));

export function candidates(printed: string): Candidate[] {
  const text = withPlainDigits(printed);
  const mails = [...mailCandidates(text)];
  // A number that is somebody's mailbox is masked with it.
  const boxes = new Set(mails.flatMap(({ offsets }) => offsets));
  const plain = [...chainsIn(text).filter(({ start }) => !boxes.has(start)), ...mails];
  const taken = new Set(plain.flatMap(({ cleared, offsets }) => (cleared ? [] : offsets)));
  const free: Candidate[] = [];
  for (const candidate of [...otherNumerals(text), ...toldCandidates(text)]) {
    if (candidate.offsets.some((at) => taken.has(at))) continue;
    for (let at = candidate.start; at < candidate.end; at += 1) taken.add(at);
    free.push(candidate);
  }
  return [...plain, ...free].map((each) => withWholeEnd(printed, each)).sort((a, b) => a.start - b.start);
}

/** A character beyond the basic plane takes two code units; none may be left behind. */
const withWholeEnd = (printed: string, candidate: Candidate): Candidate =>
  /^[\udc00-\udfff]$/.test(printed.charAt(candidate.end)) && (printed.codePointAt(candidate.end - 1) ?? 0) > 0xffff
    ? { ...candidate, end: candidate.end + 1 }
    : candidate;
