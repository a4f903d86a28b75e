/** How many decimals a figure lacks to the longest of its column: set in by as many digits, all points stand below each other. */

const decimals = (figure: string): number => (/\.(\d+)/u.exec(figure)?.[1] ?? '').length;

/** One entry a figure; null figures (nothing was read) lack none and count for nothing. */
export function missingDecimals(column: readonly (string | null)[]): number[] {
  const most = Math.max(0, ...column.flatMap((figure) => (figure === null ? [] : [decimals(figure)])));
  return column.map((figure) => (figure === null ? 0 : most - decimals(figure)));
}
