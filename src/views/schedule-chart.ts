/** Geometry of the small chart of cumulative percentages; the table beside it says the same in words. */

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly value: string;
}

export interface ScheduleChart {
  readonly width: number;
  readonly height: number;
  /** Steps for `<polyline points>`: a share holds from its date until the next one. Nothing is drawn before the first. */
  readonly line: string;
  readonly points: readonly ChartPoint[];
  /** Horizontal grid lines. */
  readonly grid: readonly { readonly y: number; readonly label: string }[];
  readonly baseline: number;
  /** What the picture shows, in one sentence. */
  readonly summary: string;
}

interface Point {
  readonly by: string;
  readonly label: string;
  readonly share: { readonly percent: number | null };
}

const width = 320;
const height = 160;
const left = 34;
const right = 18;
const top = 18;
const bottom = 26;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Position of a date within the year, by month and day. */
function xOf(by: string): number {
  const [month = 1, day = 1] = by.split('-').map(Number);
  return round(left + ((month - 1 + Math.min(1, day / 30)) / 12) * (width - left - right));
}

const yOf = (percent: number): number => round(top + (1 - percent / 100) * (height - top - bottom));

export function scheduleChart(schedule: readonly Point[]): ScheduleChart | null {
  const points = schedule.flatMap(({ by, label, share }) =>
    share.percent === null ? [] : [{ x: xOf(by), y: yOf(share.percent), label, value: `${String(share.percent)}%` }],
  );
  if (points.length === 0) return null;
  const baseline = yOf(0);
  const line = points
    .flatMap(({ x, y }, index) => [
      { x, y: points[index - 1]?.y ?? y },
      { x, y },
    ])
    .map(({ x, y }) => `${String(x)},${String(y)}`)
    .join(' ');
  return {
    width,
    height,
    line,
    points,
    grid: [0, 50, 100].map((percent) => ({ y: yOf(percent), label: `${String(percent)}%` })),
    baseline,
    summary: `累计支出比例：${points.map(({ label, value }) => `${label} ${value}`).join('，')}。`,
  };
}
