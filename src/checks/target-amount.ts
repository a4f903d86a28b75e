/** Targets that are amounts of money. */
import type { Target } from '../document/indicator.ts';

const fenPerUnit: Readonly<Record<string, number>> = {
  元: 100,
  千元: 100_000,
  万元: 1_000_000,
  万: 1_000_000,
  百万元: 100_000_000,
  亿元: 10_000_000_000,
  亿: 10_000_000_000,
};

/** The amount in fen, or null when the target is no amount of money. */
export function targetFen({ value, unit }: Pick<Target, 'value' | 'unit'>): number | null {
  const factor = fenPerUnit[(unit ?? '').normalize('NFKC').trim()];
  return value === null || factor === undefined ? null : Math.round(value * factor);
}

export const isPercent = (unit: string | null): boolean =>
  /^(?:%|百分比|百分之)$/u.test((unit ?? '').normalize('NFKC').trim());
