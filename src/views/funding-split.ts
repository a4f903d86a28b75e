/** Who pays for a project, as one bar of two parts. Only where both parts are printed, above zero, and make up the whole. */
import { fundingName } from '../document/funding-label.ts';
import type { Funding } from '../document/project.ts';
import { wanText } from './shown-value.ts';

export interface FundingSplit {
  readonly title: string;
  readonly description: string;
  readonly parts: readonly [FundingSplitPart, FundingSplitPart];
}

interface FundingSplitPart {
  readonly label: string;
  readonly amount: string;
  /** `62.5%`, or 约 62.3% when rounded. */
  readonly share: string;
  /** Of the figure's width, 0–100. */
  readonly start: number;
  readonly width: number;
}

function shareText(fen: number, total: number): string {
  const tenths = (fen * 1000) / total;
  return `${Number.isInteger(tenths) ? '' : '约 '}${String(Math.round(tenths) / 10)}%`;
}

export function fundingSplit(funding: Funding): FundingSplit | null {
  const { totalFunds, fiscalFunds, otherFunds } = funding;
  if (totalFunds.state !== 'read' || fiscalFunds.state !== 'read' || otherFunds.state !== 'read') return null;
  const [total, fiscal, other] = [totalFunds.fen, fiscalFunds.fen, otherFunds.fen];
  if (fiscal <= 0 || other <= 0 || fiscal + other !== total) return null;
  const border = Math.round((fiscal / total) * 1000) / 10;
  const part = (label: string, fen: number, start: number, width: number): FundingSplitPart => ({
    label,
    amount: wanText(fen),
    share: shareText(fen, total),
    start,
    width,
  });
  const parts = [
    part(fundingName(funding, 'fiscalFunds'), fiscal, 0, border),
    part(fundingName(funding, 'otherFunds'), other, border, 100 - border),
  ] as const;
  return {
    title: '钱从哪里来',
    description: parts.map(({ label, amount, share }) => `${label} ${amount}，占 ${share}`).join('；'),
    parts,
  };
}
