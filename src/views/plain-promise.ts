/** What a project promises, as plain sentences: its goals, then the few figures that can be taken at their word. */
import type { Indicator, Operator } from '../document/indicator.ts';
import type { PrintedText } from '../document/printed.ts';
import { cutText } from './cut-text.ts';
import { visibleBreaks } from './shown-value.ts';

const longestGoal = 60;
const shownGoals = 3;
const shownFigures = 3;
const longestName = 20;
/** 完成本年任务 in the unit's cell is no unit. */
const longestUnit = 5;

/** Ordinals and closing marks belong to the list that the goals stood in. */
export const withoutOrdinal = (text: string): string =>
  text
    .trim()
    .replace(/^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）]|[、．]|\.(?!\d))\s*/u, '')
    .replace(/[。；;.，,\s]+$/u, '');

/** `placeholders`: goals that a check found to say nothing, as its finding shows their printing. */
export function plainGoals(goals: readonly PrintedText[], placeholders: ReadonlySet<string>): string {
  if (goals.length === 0) return '表中没有写绩效目标。';
  const read = goals.flatMap((goal) => (goal.state === 'read' && withoutOrdinal(goal.value) !== '' ? [goal] : []));
  const real = read.filter((goal) => !placeholders.has(visibleBreaks(goal.printed)));
  if (real.length > 0) {
    const shown = real.slice(0, shownGoals).map((goal) => cutText(withoutOrdinal(goal.value), longestGoal));
    return `承诺：${shown.join('；')}${real.length > shownGoals ? `；等 ${String(real.length)} 项` : ''}。`;
  }
  const [first] = read;
  if (first) return `绩效目标只印了“${first.value}”，没有写要做成什么。`;
  return goals.some((goal) => goal.state === 'unreadable') ? '绩效目标没能读出，请看原件。' : '绩效目标一栏空着。';
}

const operatorWords: Readonly<Record<Operator, string>> = {
  '>=': '不低于 ',
  '<=': '不高于 ',
  '=': ' ',
  '>': '高于 ',
  '<': '低于 ',
};

/** Level two → the word that a reader knows it by, in the order in which they tell most. */
const telling: readonly string[] = ['数量指标', '服务对象满意度指标', '质量指标', '时效指标'];

const plainUnit = (unit: string): string => (unit === '百分比' ? '%' : unit);

/** Null unless the target is a number with a unit and nothing else. */
function figure({ levelThree, target, blank }: Indicator): string | null {
  const { operator, value, unit, text } = target;
  if (blank || !levelThree || value === null || unit === null || unit.length > longestUnit || text) return null;
  // The unit is said once.
  const name = cutText(
    levelThree.replace(/[（(]([^()（）]*)[)）]$/u, (all, inner) => (inner === unit ? '' : all)),
    longestName,
  );
  const words = operator === null ? ' ' : operatorWords[operator];
  const shownUnit = plainUnit(unit);
  return `${name}${words}${String(value)}${shownUnit.startsWith('%') ? '' : ' '}${shownUnit}`;
}

/** `doubtful`: rows that a check speaks of; they stand in the table with what it says. */
export function plainFigures(indicators: readonly Indicator[], doubtful: ReadonlySet<number>): string {
  const filled = indicators.filter((row) => !row.blank);
  if (filled.length === 0) return indicators.length === 0 ? '' : '指标表没有填写。';
  const figures = telling
    .flatMap(
      (level) =>
        filled.find((row) => row.levelTwo.canonical === level && !doubtful.has(row.rowNo) && figure(row) !== null) ??
        [],
    )
    .slice(0, shownFigures)
    .sort((a, b) => a.rowNo - b.rowNo)
    .map((row) => figure(row));
  const count = `列出 ${String(filled.length)} 项指标`;
  return figures.length === 0 ? `${count}。` : `${count}，例如：${figures.join('；')}。`;
}
