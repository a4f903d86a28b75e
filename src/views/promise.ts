/** What a list says of a project besides its amount: for what, when, promised what. Long texts are cut; the page has them whole. */
import type { PrintedText } from '../document/printed.ts';
import type { Project, Schedule } from '../document/project.ts';
import { cutText } from './cut-text.ts';
import { stateWording } from './shown-value.ts';

export interface ProjectPromise {
  /** 资金用途; null when it was not read or says the same as the name or the goal. */
  readonly purpose: string | null;
  /** The first goal that was read and how many there are, or the words for what is there instead. */
  readonly goal: string;
  /** False when `goal` holds such words. */
  readonly hasGoal: boolean;
  /** `3月底 25%，` `6月底 50%，` … to be read in a row, or the words for what is there instead. */
  readonly schedule: readonly string[];
  readonly hasSchedule: boolean;
}

const longest = 72;

const readText = (value: PrintedText): string | null => (value.state === 'read' ? value.value : null);

function goalOf({ goals }: Pick<Project, 'goals'>): Pick<ProjectPromise, 'goal' | 'hasGoal'> {
  const read = goals.flatMap((goal) => readText(goal) ?? []);
  if (read[0] !== undefined) {
    const count = read.length > 1 ? `（共 ${String(read.length)} 项）` : '';
    return { goal: cutText(read[0], longest) + count, hasGoal: true };
  }
  const [first] = goals;
  const state = first === undefined || first.state === 'read' ? 'absent' : first.state;
  return { goal: stateWording[state], hasGoal: false };
}

/** Why a schedule is not simply a list of cumulative shares. */
const readingMarks: Readonly<Record<Schedule['reading'], string>> = {
  cumulative: '',
  increments: '（看来是各期占比）',
  unclear: '（读法不明）',
};

function scheduleWords(schedule: Schedule | null): Pick<ProjectPromise, 'schedule' | 'hasSchedule'> {
  if (schedule === null) return { schedule: [stateWording.absent], hasSchedule: false };
  const shares = schedule.milestones.map(({ share }) => share);
  if (!shares.some(({ state }) => state === 'read')) {
    const state = shares.some((share) => share.state === 'unreadable') ? 'unreadable' : 'blank';
    return { schedule: [stateWording[state]], hasSchedule: false };
  }
  const words = schedule.milestones.map(
    ({ label, share }) =>
      `${label} ${share.state === 'read' ? `${String(share.percent)}%` : stateWording[share.state]}`,
  );
  const last = words.length - 1;
  return {
    schedule: words.map((point, index) => point + (index < last ? '，' : readingMarks[schedule.reading])),
    hasSchedule: true,
  };
}

export function promiseOf(
  project: Pick<Project, 'name' | 'purpose' | 'goals' | 'disbursementSchedule'>,
): ProjectPromise {
  const goal = goalOf(project);
  const purpose = readText(project.purpose);
  const words = purpose === null ? null : cutText(purpose, longest);
  return {
    purpose: words === goal.goal || words === project.name ? null : words,
    ...goal,
    ...scheduleWords(project.disbursementSchedule),
  };
}
