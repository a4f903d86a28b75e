/** Targets that are amounts of money. */
import type { Target } from '../document/indicator.ts';
import { fenPerUnit } from '../document/money.ts';

/** The amount in fen, or null when the target is no amount of money. */
export function targetFen({ value, unit }: Pick<Target, 'value' | 'unit'>): number | null {
  const factor = fenPerUnit.get((unit ?? '').normalize('NFKC').trim());
  return value === null || factor === undefined ? null : Math.round(value * factor);
}

/** 元/平方米: an amount for each of something. */
export const isUnitPrice = (unit: string | null): boolean =>
  /^[千万亿]?元\s*(?:\/|每)/u.test((unit ?? '').normalize('NFKC').trim());

export const isPercent = (unit: string | null): boolean =>
  /^(?:%|百分比|百分之)$/u.test((unit ?? '').normalize('NFKC').trim());
