/** What an amount is called: as its form prints it, else by the commonest name. */
import type { Funding } from './project.ts';

export type FundingKey = 'totalFunds' | 'fiscalFunds' | 'otherFunds';

const usual: Readonly<Record<FundingKey, string>> = {
  totalFunds: '预算数',
  fiscalFunds: '财政资金',
  otherFunds: '其他资金',
};

/** A label without the colon that leads to its value. */
export const withoutColon = (label: string): string => label.replace(/[:：]\s*$/u, '');

export function fundingLabel(funding: Pick<Funding, 'labels'>, key: FundingKey): string {
  const printed = funding.labels?.[key] ?? null;
  return printed === null ? usual[key] : withoutColon(printed);
}

/** The same for a sentence or a search, without 其中 and the unit in brackets. */
export const fundingName = (funding: Pick<Funding, 'labels'>, key: FundingKey): string =>
  fundingLabel(funding, key)
    .replace(/^其中\s*[:：]?\s*(?=.)/u, '')
    .replace(/\s*[（(](?:千|万|亿)?元[）)]$/u, '');
