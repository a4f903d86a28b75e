/** How much a project is to cost and who pays, as one plain sentence. Only what its money fields print; no sum of ours. */
import { fenToWanGrouped } from '../document/money.ts';
import { fundingName } from '../document/funding-label.ts';
import type { Money } from '../document/printed.ts';
import type { Funding } from '../document/project.ts';
import type { FundingRow } from './funding.ts';

/** `2,610 万元`: no zeros that say nothing. */
const plainWan = (fen: number): string => `${fenToWanGrouped(fen).replace(/\.?0+$/u, '')} 万元`;

export interface PlainMoney {
  readonly before: string;
  /** Set apart from the words around it; null when no amount was read. */
  readonly amount: string | null;
  readonly after: string;
}

const fenOf = (money: Money): number | null => (money.state === 'read' ? money.fen : null);

/** Whether `part` is the whole and nothing else is printed as a part. */
const isWhole = (total: number, part: number | null, rest: number | null): boolean =>
  part === total && (rest === null || rest === 0);

function payers(total: number, fiscal: number | null, other: number | null): string {
  if (isWhole(total, fiscal, other)) return '，钱全部来自财政';
  if (isWhole(total, other, fiscal)) return '，钱全部来自财政以外';
  const parts = [
    ...(fiscal === null ? [] : [`财政出 ${plainWan(fiscal)}`]),
    ...(other === null ? [] : [`财政以外 ${plainWan(other)}`]),
  ];
  return parts.length === 0 ? '' : `，其中${parts.join('，')}`;
}

const words = (before: string): PlainMoney => ({ before, amount: null, after: '' });

/** `unitAssumed` when the form prints no unit of money. Null when the form has no money fields. */
export function plainMoney(funding: Funding, unitAssumed: boolean): PlainMoney | null {
  const { totalFunds, fiscalFunds, otherFunds } = funding;
  const name = fundingName(funding, 'totalFunds');
  const fiscal = fenOf(fiscalFunds);
  const other = fenOf(otherFunds);
  const assumed = unitAssumed ? '（原件没有印单位，按万元理解）' : '';
  if (totalFunds.state === 'read') {
    const { fen } = totalFunds;
    if (fen === 0) return { before: `${name}填的是 `, amount: '0', after: '。' };
    if (fen < 0) return { before: `${name}印的是 `, amount: plainWan(fen), after: `${assumed}。` };
    return {
      before: '这个项目计划花 ',
      amount: plainWan(fen),
      after: `${assumed}${payers(fen, fiscal, other)}。`,
    };
  }
  const parts = [
    ...(fiscal === null ? [] : [`${fundingName(funding, 'fiscalFunds')} ${plainWan(fiscal)}`]),
    ...(other === null ? [] : [`${fundingName(funding, 'otherFunds')} ${plainWan(other)}`]),
  ];
  const printed = parts.length === 0 ? '' : `，只写了${parts.join('、')}${assumed}`;
  if (totalFunds.state === 'blank') return words(`${name}一栏空着${printed}。`);
  if (totalFunds.state === 'unreadable') return words(`${name}没能读出${printed}，请看原件。`);
  return parts.length === 0 ? null : words(`表中没有总数${printed}。`);
}

/** Money fields beside the headline amount, as one line: `其中：财政资金 100.00 万元，其他资金一栏空白`. */
export const partsInWords = (parts: readonly Pick<FundingRow, 'label' | 'amount'>[]): string =>
  parts
    .map(({ label, amount: { state, fen, text } }) => {
      if (state === 'blank') return `${label}一栏空白`;
      if (state === 'unreadable') return `${label}一栏无法识读`;
      if (state === 'absent') return `没有印“${label}”一栏`;
      return `${label} ${fen === 0 ? plainWan(fen) : text}`;
    })
    .join('，');
