/** Targets that are amounts of money. */
import type { Target } from '../document/indicator.ts';
import { fenPerUnit } from '../document/money.ts';

/** The amount in fen, or null when the target is no amount of money. */
export function targetFen({ value, unit }: Pick<Target, 'value' | 'unit'>): number | null {
  const factor = fenPerUnit.get((unit ?? '').normalize('NFKC').trim());
  return value === null || factor === undefined ? null : Math.round(value * factor);
}

export const isPercent = (unit: string | null): boolean =>
  /^(?:%|百分比|百分之)$/u.test((unit ?? '').normalize('NFKC').trim());
