/** Whether an answer can be drawn as bars: names in its first column, one amount or count in another. */
import type { Answer } from './protocol.ts';

export interface Chart {
  readonly heads: readonly [string, string];
  readonly bars: readonly { readonly label: string; readonly count: number }[];
}

/** More bars than this are no picture. */
const mostBars = 30;

/** Null when there is nothing to draw: a single row, no numbers, negative numbers. */
export function chartOf({ columns, rows }: Pick<Answer, 'columns' | 'rows'>): Chart | null {
  if (rows.length < 2 || rows.length > mostBars) return null;
  const measure = columns.findIndex(
    (_, at) =>
      at > 0 &&
      rows.every((row) => row[at] === null || (typeof row[at] === 'number' && row[at] >= 0)) &&
      rows.some((row) => typeof row[at] === 'number'),
  );
  if (measure < 1) return null;
  const labels = columns.map((_, at) => at).filter((at) => at < measure);
  return {
    heads: [labels.map((at) => columns[at] ?? '').join('，'), columns[measure] ?? ''],
    bars: rows.map((row) => ({
      label: labels.map((at) => String(row[at] ?? '未载明')).join('，'),
      count: Number(row[measure] ?? 0),
    })),
  };
}
