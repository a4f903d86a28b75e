/**
 * When a project's money is to be spent. Percentages are shown as printed; amounts are derived only when the percentages can
 * be read as cumulative and the total is known, and are labelled as derived.
 */
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Milestone, Project, Schedule } from '../document/project.ts';
import { type ShownPercent, shownPercent, visibleBreaks, wanText } from './shown-value.ts';
import { scheduleChart, type ScheduleChart } from './schedule-chart.ts';

/** An amount that the document does not print. */
export interface DerivedAmount {
  readonly fen: number;
  readonly text: string;
  /** False when the exact share is no whole number of fen and was rounded half up. */
  readonly exact: boolean;
}

interface SchedulePoint {
  /** MM-DD */
  readonly by: string;
  /** As printed: 3月底 */
  readonly label: string;
  readonly share: ShownPercent;
  /** `原件印作“2｜5%”` where pieces were joined; a mere way of writing a number needs no note. */
  readonly repairNote: string | null;
  /** Total × share: to be spent by then. */
  readonly amountByThen: DerivedAmount | null;
}

export interface ScheduleView {
  readonly reading: Schedule['reading'];
  /** How the percentages can be read, one sentence. */
  readonly readingNote: string;
  /** Printed beside understood where the dates could not be read whole; null otherwise. */
  readonly datesNote: string | null;
  readonly points: readonly SchedulePoint[];
  /** True when `amountByThen` is given. */
  readonly derived: boolean;
  readonly derivedNote: string | null;
  /** Only for cumulative percentages. */
  readonly chart: ScheduleChart | null;
}

const readingNotes: Readonly<Record<Schedule['reading'], string>> = {
  cumulative: '表中是截至各时点的累计支出比例。',
  increments: '看来是各期占比，合计 100%；本站照原样列出，不作改动。',
  unclear: '这些比例既不像累计比例，也不像分时段比例；本站照原样列出，不推算金额。',
};

/** Exact `fen × percent ÷ 100` in integers; a share that is no whole fen is rounded half up. */
export function shareOfFen(fen: number, percent: number): DerivedAmount {
  const [whole = '0', decimals = ''] = percent
    .toFixed(6)
    .replace(/\.?0+$/, '')
    .split('.');
  const scale = 100n * 10n ** BigInt(decimals.length);
  const product = BigInt(fen) * BigInt(whole + decimals);
  const rounded = Number((product * 2n + scale) / (scale * 2n));
  return { fen: rounded, text: wanText(rounded), exact: product % scale === 0n };
}

const amountByThen = (total: number | null, { share }: Milestone): DerivedAmount | null =>
  total === null || share.state !== 'read' ? null : shareOfFen(total, share.percent);

const repairNote = ({ share }: Milestone): string | null =>
  share.state === 'read' && /\S\s+\S/u.test(share.printed.replace(/\s*[%％]/gu, '%'))
    ? `原件印作“${visibleBreaks(share.printed)}”`
    : null;

/** `datesNote` says that the dates could not be read whole. */
export function scheduleView(
  document: PerformanceDocument,
  project: Project,
  datesNote: string | null = null,
): ScheduleView | null {
  const schedule = project.disbursementSchedule;
  if (schedule === null) return null;
  const { totalFunds } = project.funding;
  const cumulative = schedule.reading === 'cumulative';
  const total = cumulative && totalFunds.state === 'read' ? totalFunds.fen : null;
  const points = schedule.milestones.map((milestone) => ({
    by: milestone.by,
    label: milestone.label,
    share: shownPercent(document, milestone.share),
    repairNote: repairNote(milestone),
    amountByThen: amountByThen(total, milestone),
  }));
  return {
    reading: schedule.reading,
    readingNote: readingNotes[schedule.reading],
    datesNote,
    points,
    derived: total !== null,
    derivedNote: total === null ? null : '金额由本站推算：预算数 × 累计比例，原件没有印出。',
    chart: cumulative ? scheduleChart(points) : null,
  };
}
