/** Bands of an amount in 万元; the lower bound belongs to the band. */

const bounds = [10, 50, 100, 500, 1000] as const;

const labels = [
  `不到 ${String(bounds[0])} 万元`,
  ...bounds.slice(1).map((to, at) => `${String(bounds[at])}–${String(to)} 万元`),
  `${String(bounds[bounds.length - 1])} 万元及以上`,
];

/** From the smallest to the largest. */
export const amountBands: readonly string[] = labels;

/** Null for no amount. */
export const amountBand = (wan: number | null): string | null =>
  wan === null ? null : (labels[bounds.filter((bound) => wan >= bound).length] ?? null);
