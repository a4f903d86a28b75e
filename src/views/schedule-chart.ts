/**
 * Geometry of the figure of cumulative percentages; the table beside it says the same in words. Across in shares of the
 * figure's width (0–100), down in rem, so that letters keep their size at every width.
 */

interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** `6月`; the table has the label as printed. */
  readonly label: string;
  readonly value: string;
}

interface ChartStep {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface ScheduleChart {
  readonly height: number;
  /** A share holds from its date until the next one. Nothing is drawn before the first. */
  readonly steps: readonly ChartStep[];
  readonly points: readonly ChartPoint[];
  /** Horizontal grid lines. */
  readonly grid: readonly { readonly y: number; readonly label: string }[];
  /** What the picture shows, in one sentence. */
  readonly summary: string;
}

interface Point {
  readonly by: string;
  readonly label: string;
  readonly share: { readonly percent: number | null };
}

const left = 7;
const right = 94.5;
const height = 10;
const top = 1.25;
const bottom = 8.25;

const round = (value: number): number => Math.round(value * 100) / 100;

/** Position of a date within the year, by month and day. */
function xOf(by: string): number {
  const [month = 1, day = 1] = by.split('-').map(Number);
  return round(left + ((month - 1 + Math.min(1, day / 30)) / 12) * (right - left));
}

const yOf = (percent: number): number => round(top + (1 - percent / 100) * (bottom - top));

const stepsTo = (from: ChartPoint, to: ChartPoint): ChartStep[] => [
  { x1: from.x, y1: from.y, x2: to.x, y2: from.y },
  { x1: to.x, y1: from.y, x2: to.x, y2: to.y },
];

/** Null where there is no course to see: fewer than two shares, or one share throughout. */
export function scheduleChart(schedule: readonly Point[]): ScheduleChart | null {
  const read = schedule.flatMap(({ by, label, share: { percent } }) =>
    percent === null ? [] : [{ by, label, percent }],
  );
  if (read.length < 2 || read.every(({ percent }) => percent === read[0]?.percent)) return null;
  const points = read.map(({ by, percent }) => ({
    x: xOf(by),
    y: yOf(percent),
    label: `${String(Number(by.slice(0, 2)))}月`,
    value: `${String(percent)}%`,
  }));
  return {
    height,
    steps: points.flatMap((point, index) => {
      const before = points[index - 1];
      return before ? stepsTo(before, point) : [];
    }),
    points,
    grid: [0, 50, 100].map((percent) => ({ y: yOf(percent), label: `${String(percent)}%` })),
    summary: `累计支出比例：${read.map(({ label, percent }) => `${label} ${String(percent)}%`).join('，')}。`,
  };
}
