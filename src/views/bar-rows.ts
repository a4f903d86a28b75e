/** Where the rows of a bar figure stand, in rem from its top: a line of words, its bar below. */
const row = 2.75;
const baseline = 0.95;
const barTop = 1.35;

const round = (value: number): number => Math.round(value * 100) / 100;

export interface BarRow {
  readonly labelY: number;
  readonly barY: number;
  /** Of words at the end of the bar. */
  readonly endY: number;
}

export const barRow = (index: number): BarRow => ({
  labelY: round(index * row + baseline),
  barY: round(index * row + barTop),
  endY: round(index * row + barTop + 0.6),
});

export const barRowsHeight = (count: number): number => round(count * row);
