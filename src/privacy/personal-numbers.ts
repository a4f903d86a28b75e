/**
 * Finds and masks mobile numbers, ID-card numbers, bank cards and e-mail addresses of private persons (个人信息保护法;
 * GB 11643-1999 for the ID card's check digit).
 * Seven- and eight-digit office lines stay. Project codes hold long digit runs and are never touched.
 */
import { bankCardPattern, isBankCard } from './bank-card.ts';
import { isOfficeMail, maskMail, personalMailPattern } from './personal-mail.ts';

export interface PersonalNumber {
  readonly kind: 'mobile' | 'id-card' | 'bank-card' | 'e-mail';
  /** UTF-16 offsets in the searched text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Digits only, half width; the address of an e-mail. */
  readonly digits: string;
}

const digit = '[0-9０-９]';
/** What people put between groups of digits: nothing, a space, a hyphen. */
const gap = '[ \\u00a0\\u3000\\-‐–－]?';
const mobilePattern = new RegExp(
  `(?<!${digit})[1１][3-9３-９]${digit}${gap}${digit}{4}${gap}${digit}{4}(?!${digit})`,
  'gu',
);
const idCardPattern = new RegExp(`(?<!${digit})[1-9１-９]${digit}{16}[0-9０-９XxＸｘ](?![0-9０-９A-Za-z])`, 'gu');
/** A 21-character project code, or a longer identifier that mixes digits and letters. */
const codePattern = /(?<![0-9A-Za-z])(?=[0-9A-Za-z]*[A-Za-z])(?=[0-9A-Za-z]*[0-9])[0-9A-Za-z]{19,}(?![0-9A-Za-z])/gu;

/** The label of a project code with, at most, fragments of the code behind it: what follows is a fragment, too. */
const codeLabel = /项\s*目\s*[编代]\s*码[\s:：]*(?:[0-9A-Za-z]{1,20}\s+)*$/u;
/** How far before a number the label of a code can begin. */
const labelReach = 48;

const halfWidth = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^0-9X]/giu, '')
    .toUpperCase();

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Real birth date and check digit: an 18-digit run that fits neither is some other number. */
function isIdCard(id: string): boolean {
  const [year, month, day] = [Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))];
  const birth = new Date(Date.UTC(year, month - 1, day));
  if (year < 1880 || year > 2100 || birth.getUTCMonth() !== month - 1 || birth.getUTCDate() !== day) return false;
  const sum = idWeights.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
  return '10X98765432'[sum % 11] === id[17];
}

/** All personal numbers of a text, in order. Linear in its length. */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  const codes = [...text.matchAll(codePattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: PersonalNumber[] = [];
  const collect = (kind: PersonalNumber['kind'], pattern: RegExp, accept: (digits: string) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const digits = halfWidth(match[0]);
      const inCode = codes.some((code) => code.start <= start && end <= code.end);
      const afterLabel = codeLabel.test(text.slice(Math.max(0, start - labelReach), start));
      if (!inCode && !afterLabel && accept(digits)) found.push({ kind, start, end, digits });
    }
  };
  collect('mobile', mobilePattern, () => true);
  collect('id-card', idCardPattern, isIdCard);
  // Some ID numbers pass for a card; what is found already stays what it is.
  const taken = new Set(found.map(({ start }) => start));
  collect('bank-card', bankCardPattern, (digits) => isBankCard(digits));
  for (const { index: start, 0: address } of text.matchAll(personalMailPattern))
    if (!isOfficeMail(text, start))
      found.push({
        kind: 'e-mail',
        start,
        end: start + address.length,
        digits: address.normalize('NFKC').toLowerCase(),
      });
  return found.filter(({ kind, start }) => kind !== 'bank-card' || !taken.has(start)).sort((a, b) => a.start - b.start);
}

/** Digits that stay to be seen at the beginning, and stars in the middle. The last four stay, too. */
const shape = { mobile: [3, 4], 'id-card': [3, 11], 'bank-card': [4, 8] } as const;

function mask({ kind, digits }: PersonalNumber, printed: string): string {
  if (kind === 'e-mail') return maskMail(printed);
  const [head, stars] = shape[kind];
  return digits.slice(0, head) + '*'.repeat(stars) + digits.slice(-4);
}

/** The text with every personal number masked (`139****1234`), and how many there were. */
export function maskPersonalNumbers(text: string): { readonly text: string; readonly masked: number } {
  const numbers = findPersonalNumbers(text);
  let masked = '';
  let from = 0;
  for (const number of numbers) {
    masked += text.slice(from, number.start) + mask(number, text.slice(number.start, number.end));
    from = number.end;
  }
  return { text: masked + text.slice(from), masked: numbers.length };
}
