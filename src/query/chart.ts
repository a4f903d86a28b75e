/** Whether an answer can be drawn as bars: names in its first column, one amount or count in another. */
import type { Answer } from './protocol.ts';

export interface Chart {
  readonly heads: readonly [string, string];
  readonly bars: readonly { readonly label: string; readonly count: number }[];
}

/** More bars than this are no picture. */
const mostBars = 30;

/** A year, a code or a row number is a number and no amount. */
const nameless = /年|year|编码|code|序|行|_no$/iu;

const isMeasure = (rows: Answer['rows'], at: number): boolean =>
  rows.every((row) => row[at] === null || (typeof row[at] === 'number' && row[at] >= 0)) &&
  rows.some((row) => typeof row[at] === 'number');

/** Null when there is nothing to draw: a single row, no numbers, negative numbers. */
export function chartOf({ columns, rows }: Pick<Answer, 'columns' | 'rows'>): Chart | null {
  if (rows.length < 2 || rows.length > mostBars) return null;
  const measure = columns.findIndex((column, at) => at > 0 && !nameless.test(column) && isMeasure(rows, at));
  if (measure < 1) return null;
  const labels = columns.map((_, at) => at).filter((at) => at < measure);
  return {
    heads: [labels.map((at) => columns[at] ?? '').join('，'), columns[measure] ?? ''],
    bars: rows.map((row) => ({
      label: labels.map((at) => String(row[at] ?? '空')).join('，'),
      count: Number(row[measure] ?? 0),
    })),
  };
}
