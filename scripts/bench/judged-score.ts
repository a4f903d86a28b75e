/** How good an order of results is, beside the judgement of a person. */

type Grades = Readonly<Record<string, number>>;

/** Results that a reader looks at. */
const depth = 10;
const best = 3;

/** 1 divided by the place of the first page that answers the question; 0 when there is none. */
export function reciprocalRank(results: readonly string[], grades: Grades): number {
  const place = results.findIndex((path) => grades[path] === best) + 1;
  return place === 0 ? 0 : 1 / place;
}

const gain = (grades: readonly number[]): number =>
  grades.slice(0, depth).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** nDCG@10: the first ten results, better places weighing more, as a part of the best possible order. */
export function normalisedGain(results: readonly string[], grades: Grades): number {
  const ideal = gain(Object.values(grades).sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(results.map((path) => grades[path] ?? 0)) / ideal;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
