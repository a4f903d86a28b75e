/** When a project's money is to be spent, as one plain sentence. */
import type { Milestone, Schedule } from '../document/project.ts';
import { stateWording } from './shown-value.ts';

const point = ({ label, share }: Milestone): string =>
  `${label} ${share.state === 'read' ? `${String(share.percent)}%` : stateWording[share.state]}`;

const list = (milestones: readonly Milestone[]): string => milestones.map(point).join('、');

interface ReadPoint {
  readonly label: string;
  readonly percent: number;
}

/** The first point at which half is spent, and the one at which all is. */
function cumulative(points: readonly ReadPoint[]): string | null {
  const all = points.find(({ percent }) => percent === 100);
  if (!all) return null;
  const half = points.find(({ percent }) => percent >= 50);
  return half === undefined || half === all
    ? `计划到 ${all.label}全部花完。`
    : `计划到 ${half.label}花掉 ${String(half.percent)}%，到 ${all.label}花完。`;
}

/** Null when the form has no schedule. */
export function plainSchedule(schedule: Schedule | null): string | null {
  if (schedule === null) return null;
  const { milestones, reading } = schedule;
  const points = milestones.flatMap(({ label, share }) =>
    share.state === 'read' ? [{ label, percent: share.percent }] : [],
  );
  if (points.length === 0) {
    return milestones.some(({ share }) => share.state === 'unreadable')
      ? '支出计划没能读出，请看原件。'
      : '支出计划一栏空着。';
  }
  if (reading === 'increments') return `计划分期花：${list(milestones)}（看来是各期占比）。`;
  const words = reading === 'cumulative' ? cumulative(points) : null;
  return words ?? `支出计划印的是 ${list(milestones)}，看不出是累计还是各期占比。`;
}
