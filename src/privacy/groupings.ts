/**
 * How people write the digits of a mobile, an ID card and a bank card: in one run, in groups, cut by a cell's or a
 * line's end. A window is some groups of a chain that follow each other.
 */
import { isBankCard } from './bank-card.ts';
import { isMobileOverCells } from './cut-cells.ts';
import { isListedMobile } from './listed-digits.ts';
import type { Chain, Joint } from './digit-chains.ts';
import { isIdCard, isLikelyIdCard } from './id-card.ts';
import { speaksOfAmounts, speaksOfIds, speaksOfPhones } from './surroundings.ts';

export interface Window {
  readonly text: string;
  readonly chain: Chain;
  /** First and last group. */
  readonly from: number;
  readonly to: number;
  /** Of all its groups, in order. */
  readonly digits: string;
  readonly sizes: readonly number[];
  readonly joints: ReadonlySet<Joint>;
  /** Offset of the first digit. */
  readonly start: number;
}

const isMobile = (digits: string): boolean => /^1[3-9]\d{9}$/u.test(digits);
/** The country's code, the zero dialled before a mobile of another place. */
/** And what is dialled before it to have the call go another way. */
const prefixes = ['', '0', '86', '086', '0086', '860', '17951', '12593', '17911'];

const common = new Set(['3-4-4', '3-8', '7-4']);
const known = new Set([
  ...common,
  '4-3-4',
  '3-3-5',
  '3-5-3',
  '4-4-3',
  '4-7',
  '3-2-2-2-2',
  '3-4-2-2',
  '3-3-3-2',
  '3-2-3-3',
]);
const rowOfOnes = (sizes: readonly number[]): boolean => sizes.every((size) => size === 1);

/** A decimal point beside a window makes its groups parts of another number. */
const besidePoint = ({ chain, from, to }: Window): boolean =>
  chain.joints[from - 1] === 'dot' || chain.joints[to] === 'dot';

const isCountry = (digits: string | undefined): boolean => digits === '86' || digits === '0086';

/** Whether a cell or a line ends there. */
export const isLineEdge = (joint: Joint | undefined): boolean =>
  joint === undefined || joint === 'break' || joint === 'wrap';

/** Whether a cell, a line or an item ends behind a group: what stands beyond is no part of the same writing. */
function isEdge({ joints }: Chain, group: number): boolean {
  const joint = joints[group];
  return isLineEdge(joint) || joint === 'list' || joint === 'sign';
}

const isCut = ({ joints }: Window): boolean => joints.has('wrap') || joints.has('break');

/** How many digits stand before the mobile (`86`); null when the window holds none. */
export function mobilePrefix(window: Window): number | null {
  const first = window.sizes[0] ?? 0;
  for (const prefix of prefixes) {
    const body = window.digits.slice(prefix.length);
    if (!window.digits.startsWith(prefix) || !isMobile(body)) continue;
    if (window.sizes.length === 1) return prefix.length;
    const sizes = [first - prefix.length, ...window.sizes.slice(1)];
    if (first > prefix.length && !besidePoint(window) && isMobileGrouping(window, sizes)) return prefix.length;
  }
  return null;
}

function isMobileGrouping(window: Window, sizes: readonly number[]): boolean {
  const { joints, chain, from, to, text, start } = window;
  const isLoose = joints.has('list') || joints.has('sign');
  if (joints.has('wrap')) return !joints.has('break') && !joints.has('dot') && !joints.has('slash') && !isLoose;
  const shape = sizes.join('-');
  if (joints.has('break')) return !isLoose && isCutMobile(window, sizes, shape);
  if (isLoose) return isListedMobile(window, sizes);
  const alone = isEdge(chain, to) && (isEdge(chain, from - 1) || isCountry(chain.groups[from - 1]?.digits));
  if (rowOfOnes(sizes)) return alone;
  const toldOf = speaksOfPhones(text, start);
  if (toldOf && joints.size === 1) return true;
  // Columns of a table without borders, an amount with a remark in brackets.
  const isApart = chain.gaps
    .slice(from, to)
    .some((gap, at) => gap.length > 4 || (opens.test(gap) && sizes.length - at < 3));
  if (isApart && !toldOf && !isPadded(window)) return false;
  const ofAmounts = speaksOfAmounts(text, start);
  if (!known.has(shape))
    return (
      alone && joints.size === 1 && !ofAmounts && sizes.length <= mostParts && isPadded(window) && !inThousands(sizes)
    );
  if (joints.has('dot') || joints.has('slash')) return joints.size === 1 && sizes.length > 2 && !ofAmounts;
  // The end of a number with more parts before it.
  if (joints.has('dash') && sizes.length === 2 && chain.joints[from - 1] === 'dash')
    return isCountry(chain.groups[from - 1]?.digits);
  // Three amounts in a row look like 4-3-4; a telephone number follows words or a bracket.
  if (joints.has('space') && !common.has(shape))
    return toldOf || (alone && (isPadded(window) || /\S/u.test(before(window))));
  return true;
}

const mostParts = 6;
const inThousands = (sizes: readonly number[]): boolean => sizes.slice(1).every((size) => size === 3);
const opens = /^\s?\p{Ps}/u;

/** No amount and no count begins with a zero. */
const isPadded = ({ chain, from, to }: Window): boolean =>
  chain.groups.slice(from + 1, to + 1).some(({ digits }) => /^0\d{2}/u.test(digits));

const before = ({ text, start }: Window): string => text.charAt(start - 1);

/**
 * Cells and lines with numbers stand beside each other everywhere. They are one mobile when telephones are spoken of,
 * when a name stands right before, or when the rest begins with a zero, as no amount does.
 */
function isCutMobile(window: Window, sizes: readonly number[], shape: string): boolean {
  const { chain, from, joints } = window;
  const cuts = chain.joints.slice(from, window.to).filter((joint) => joint === 'break').length;
  if (cuts > 1) return isMobileOverCells(window);
  if (joints.has('dot') || joints.has('slash') || (sizes[0] ?? 0) < 2) return false;
  if (speaksOfPhones(window.text, window.start)) return true;
  if (!common.has(shape)) return false;
  const rest = chain.groups.slice(from + 1, window.to + 1);
  const zero = rest.some(({ digits }, at) => chain.joints[from + at] === 'break' && /^0\d{3}/u.test(digits));
  return zero || /\p{Script=Han}[ \u3000:：]?$/u.test(window.text.slice(Math.max(0, window.start - 2), window.start));
}

/** Several mobiles written without a gap; 22 or 33 digits. */
export function mobilesRunTogether({ digits, sizes }: Window): number {
  if (sizes.length !== 1 || digits.length % 11 !== 0) return 0;
  const parts = digits.match(/.{11}/gu) ?? [];
  return parts.length > 1 && parts.length <= 3 && parts.every(isMobile) ? parts.length : 0;
}

const likelyIdShapes = new Set(['6-8-4', '6-12', '14-4', '6-4-4-4', '6-4-2-2-4', '6-6-3', '6-9', '12-3', '3-3-4-4-4']);
const onlyOf = ({ joints }: Window, ...allowed: readonly Joint[]): boolean =>
  [...joints].every((joint) => allowed.includes(joint));
const onlySpacesOrDashes = (window: Window): boolean => onlyOf(window, 'space', 'dash');

/** `id` has the closing X where there is one. */
export function isIdCardWindow(window: Window, id: string): boolean {
  const { sizes, joints, text, start } = window;
  if (sizes.length === 1) return isIdCard(id) || isLikelyIdCard(id);
  if (besidePoint(window)) return false;
  if (speaksOfIds(text, start)) return isIdCard(id) || isLikelyIdCard(id);
  // One point alone is that of a decimal.
  if (isIdCard(id)) return isCut(window) || !joints.has('dot') || sizes.length > 2;
  return onlySpacesOrDashes(window) && likelyIdShapes.has(sizes.join('-')) && isLikelyIdCard(id);
}

export function isBankCardWindow(window: Window): boolean {
  const { sizes, digits } = window;
  if (besidePoint(window) || !isBankCard(digits)) return false;
  const inFours = sizes.slice(0, -1).every((size) => size % 4 === 0) || sizes.join('-') === '6-13';
  return sizes.length === 1 || (inFours && onlySpacesOrDashes(window)) || isCut(window);
}
