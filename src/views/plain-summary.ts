/**
 * A project in plain words for the top of its page: how much, for what, when, what was promised. Made from its fields alone;
 * what is not printed, blank or unreadable is said as such or left out, never guessed.
 */
import type { Project } from '../document/project.ts';
import { cutText } from './cut-text.ts';
import { plainMoney } from './plain-money.ts';
import { plainFigures, plainGoals, withoutOrdinal } from './plain-promise.ts';
import { plainSchedule } from './plain-schedule.ts';

export interface PlainSummary {
  readonly money: { readonly before: string; readonly amount: string | null; readonly after: string };
  /** What the money is for and when it is to be spent; empty when neither is printed. */
  readonly spending: string;
  readonly promise: string;
  readonly figures: string;
}

/** What else is known of the fields. */
export interface SummaryDoubts {
  /** The form prints no unit of money. */
  readonly unitAssumed: boolean;
  /** Printing of goals that say nothing, breaks made visible. */
  readonly placeholderGoals: ReadonlySet<string>;
  /** Rows of indicators that a check speaks of. */
  readonly doubtfulRows: ReadonlySet<number>;
}

type Fields = Pick<Project, 'funding' | 'purpose' | 'disbursementSchedule' | 'goals' | 'indicators' | 'name'>;

const longestPurpose = 60;

/** Left out where the name or a goal says it already. */
function plainPurpose({ purpose, name, goals }: Fields): string {
  if (purpose.state === 'blank') return '用途一栏空着。';
  if (purpose.state === 'unreadable') return '用途没能读出，请看原件。';
  if (purpose.state === 'absent') return '';
  const words = withoutOrdinal(purpose.value);
  const said = [name, ...goals.flatMap((goal) => (goal.state === 'read' ? [goal.value] : []))];
  return words === '' || said.some((text) => text.includes(words)) ? '' : `用途：${cutText(words, longestPurpose)}。`;
}

export function plainSummary(project: Fields, doubts: SummaryDoubts): PlainSummary {
  const { funding, disbursementSchedule, goals, indicators } = project;
  const money = plainMoney(funding, doubts.unitAssumed);
  const schedule = plainSchedule(disbursementSchedule);
  // Shares of nothing say nothing.
  const when = funding.totalFunds.state === 'read' && funding.totalFunds.fen === 0 ? '' : schedule;
  const unprinted =
    money === null && schedule === null ? '这张表没有金额和支出计划两栏，看不出花多少、什么时候花。' : '';
  return {
    money: money ?? {
      before: unprinted === '' ? '这张表没有金额栏，看不出花多少。' : unprinted,
      amount: null,
      after: '',
    },
    spending: `${plainPurpose(project)}${unprinted === '' ? (when ?? '表中没有写什么时候花。') : ''}`,
    promise: plainGoals(goals, doubts.placeholderGoals),
    figures: plainFigures(indicators, doubts.doubtfulRows),
  };
}

/** The whole as running text, for descriptions of the page. */
export const plainText = ({ money, spending, promise, figures }: PlainSummary): string =>
  `${money.before}${money.amount ?? ''}${money.after}${spending}${promise}${figures}`;
