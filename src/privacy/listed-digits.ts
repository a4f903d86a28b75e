/**
 * A mobile whose groups stand apart by commas, middle stops or other marks: `139,0000,0003`, `139'0000'0003`. Lists of
 * amounts look the same, so the words before have to speak for a telephone, the digits against an amount, or the marks
 * against a list.
 */
import type { Chain, Joint } from './digit-chains.ts';
import { speaksOfAmounts, speaksOfPhones } from './surroundings.ts';

export interface ListedRun {
  readonly text: string;
  readonly chain: Chain;
  /** First and last group. */
  readonly from: number;
  readonly to: number;
  readonly joints: ReadonlySet<Joint>;
  /** Offset of the first digit. */
  readonly start: number;
}

const usual = new Set(['3-4-4', '3-8', '7-4', '4-3-4', '4-4-3', '3-3-5']);
/** Signs of sums and ranges stand between amounts. */
const reckons = /[+=×÷<>≥≤~～%％^*±∶:：]/u;

/** For a run with a mobile's digits, `sizes` those of its groups. */
export function isListedMobile(run: ListedRun, sizes: readonly number[]): boolean {
  const { text, chain, from, to, joints, start } = run;
  const gaps = new Set(chain.gaps.slice(from, to).map((gap) => gap.trim()));
  const [gap = ''] = gaps;
  const toldOf = speaksOfPhones(text, start);
  if (joints.size > 1 || gaps.size > 1) return false;
  if (toldOf) return usual.has(sizes.join('-')) || sizes.every((size) => size === 1);
  if (speaksOfAmounts(text, start) || goesOn(run, gap)) return false;
  // No list names eleven single digits without one of them twice.
  if (sizes.every((size) => size === 1)) return true;
  const shape = sizes.join('-');
  const isPadded = chain.groups.slice(from + 1, to + 1).some(({ digits }) => /^0\d{2}/u.test(digits));
  if (isPadded) return usual.has(shape);
  return shape === '3-4-4' && (joints.has('list') ? chain.gaps[from] === ',' : !reckons.test(gap));
}

/** Whether the same mark joins more digits at either side: then it parts the items of a list. */
const goesOn = ({ chain, from, to }: ListedRun, gap: string): boolean =>
  chain.gaps[from - 1]?.trim() === gap || chain.gaps[to]?.trim() === gap;
