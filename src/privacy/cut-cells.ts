/**
 * A mobile over three or more neighbouring cells or lines. Tables are full of cells with digits only, so what stands
 * around them has to speak for a telephone, or the digits themselves against an amount.
 */
import type { Chain, Joint } from './digit-chains.ts';
import { speaksOfAmounts, speaksOfPhones } from './surroundings.ts';

export interface CutRun {
  readonly text: string;
  readonly chain: Chain;
  /** First and last group. */
  readonly from: number;
  readonly to: number;
  readonly sizes: readonly number[];
  readonly joints: ReadonlySet<Joint>;
  /** Offset of the first digit. */
  readonly start: number;
}

/** How people group the digits when nobody forces them to. */
const usual = new Set(['3-4-4', '4-3-4', '4-4-3', '3-3-5']);

/** Common surnames that begin hardly any other word, and one or two characters more: a cell with a name. */
const nameCell =
  /(?:^|[\t\n|｜│┃]) {0,3}[王李张刘陈杨赵吴徐孙胡朱郭罗梁宋郑谢韩唐冯董曹袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛阎潘戴汪姜姚谭廖邹郝崔邱侯邵孟]\p{Script=Han}{1,2} {0,3}[\t\n|｜│┃]+ {0,3}$/u;
const nameReach = 16;

/** `138|1234|5678`, without a gap and by itself: no row of a table is written so. */
const isTight = ({ chain, from, to }: CutRun): boolean =>
  chain.joints.length === to - from && chain.gaps.slice(from, to).every((gap) => /^[|｜│┃]$/u.test(gap));

const digitsOnly = (sizes: readonly number[]): boolean => sizes.every((size) => size === 1);

/** Nothing of the first cell stands before the digits: `''` at the beginning of the text. */
function beginsCell(text: string, start: number): boolean {
  const before = /[^ \u00a0\u3000]?[ \u00a0\u3000]{0,3}$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  return /^[\t\n\r\u2003|｜│┃]?$/u.test(before.replace(/[ \u00a0\u3000]+$/u, ''));
}

/** Nothing but the end of a sentence or a bracket stands behind the digits in the last cell. */
function endsCell({ text, chain, to }: CutRun): boolean {
  const end = (chain.groups[to]?.offsets.at(-1) ?? 0) + 1;
  return /^[ \u00a0\u3000]{0,3}(?:$|[\t\n\r\u2003|｜│┃)）。，,；;、])/u.test(text.slice(end, end + 4));
}

/** Whether more cells with digits join the run at either side: then the digits are a row or a column of a table. */
const goesOn = ({ chain, from, to }: CutRun): boolean =>
  chain.joints[from - 1] === 'break' || chain.joints[to] === 'break';

/** For a run with a mobile's digits that at least two ends of cells or lines cut. */
export function isMobileOverCells(run: CutRun): boolean {
  const { text, chain, from, to, sizes, joints, start } = run;
  if ([...joints].some((joint) => joint !== 'break' && joint !== 'space' && joint !== 'dash')) return false;
  if (!endsCell(run) || speaksOfAmounts(text, start)) return false;
  const row = digitsOnly(sizes);
  const shape = row || usual.has(sizes.join('-'));
  const whole = beginsCell(text, start);
  // Digits right behind words may be a count: then the usual groups only.
  if (speaksOfPhones(text, start)) return shape || whole;
  if (!whole || goesOn(run) || joints.size > 1) return false;
  // No amount begins with a zero, and no row of eleven amounts has one digit each.
  const padded = chain.groups.slice(from + 1, to + 1).some(({ digits }) => /^0\d{2}/u.test(digits));
  if (row || (padded && shape)) return true;
  return (
    sizes.join('-') === '3-4-4' && (isTight(run) || nameCell.test(text.slice(Math.max(0, start - nameReach), start)))
  );
}
