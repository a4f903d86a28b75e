/** Amount bands (金额区间) of the search filter, in 万元; the lower bound belongs to the band. */
import { fenPerWan } from '../document/money.ts';

export interface AmountBand {
  /** Permanent; used in addresses. */
  readonly id: string;
  readonly label: string;
}

const bounds = [10, 50, 100, 500, 1000] as const;

export const noAmount: AmountBand = { id: 'none', label: '未载明金额' };

export const amountBands: readonly AmountBand[] = [
  { id: `0-${String(bounds[0])}`, label: `不到 ${String(bounds[0])} 万元` },
  ...bounds.slice(1).map((to, at) => ({
    id: `${String(bounds[at])}-${String(to)}`,
    label: `${String(bounds[at])}–${String(to)} 万元`,
  })),
  { id: '1000-', label: '1000 万元及以上' },
  noAmount,
];

/** The band of an exact amount, or of none. */
export function amountBand(fen: number | null): string {
  if (fen === null) return noAmount.id;
  const at = bounds.filter((bound) => fen >= bound * fenPerWan).length;
  return amountBands[at]?.id ?? noAmount.id;
}
