/** Exact money: integer fen. 1 元 = 100 fen, 1 万元 = 1 000 000 fen. */

/** Fen in one of a unit of money, by the names that documents print. */
export const fenPerUnit: ReadonlyMap<string, number> = new Map([
  ['元', 100],
  ['千元', 100_000],
  ['万', 1_000_000],
  ['万元', 1_000_000],
  ['百万元', 100_000_000],
  ['亿', 10_000_000_000],
  ['亿元', 10_000_000_000],
]);

export const fenPerWan = 1_000_000;

/** `261000000` → `"261.00"`: 万元 with two decimals, more when the amount needs them. No rounding. */
export function fenToWan(fen: number): string {
  const sign = fen < 0 ? '-' : '';
  const digits = String(Math.abs(fen)).padStart(7, '0');
  const whole = digits.slice(0, -6);
  const decimals = digits.slice(-6).replace(/0{1,4}$/, '');
  return `${sign}${whole}.${decimals}`;
}

/** The same with thousands separators, for readers: `"2,610.00"`. */
export function fenToWanGrouped(fen: number): string {
  const [whole = '0', decimals = '00'] = fenToWan(fen).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
}
