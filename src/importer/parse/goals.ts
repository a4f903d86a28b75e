/** 绩效目标: the printed goals of a project, one entry each. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { PrintedText } from '../../document/printed.ts';
import { isPeriodGoal } from '../forms/notes.ts';
import { emptyRun, isBlank, join, slice, trim, type Run } from '../extract/run.ts';
import { closeText } from './cell-text.ts';
import type { Context } from './context.ts';
import { fieldRun } from './project-fields.ts';
import { blankLines, placeOf, type RawField, type RawFields } from './raw-fields.ts';
import { blankValue, readText } from './values.ts';

export const goalsOfPeriod: DiagnosticDefinition = {
  code: 'goals-of-period',
  title: '绩效目标是多年期的目标',
  severity: 'info',
  owner: 'importer',
  hint: '表上只有实施期（中期、长期）目标，没有单列年度目标，照录为绩效目标。请对照原件确认。',
};

const goalNumber =
  /^(?:(?:目标)?(?<number>\d{1,2})(?:[.、．](?!\d)|(?<=目标\d{1,2})[:：.、．])|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳])/u;

/** Full-width digits count as digits. */
const numberOfGoal = (text: string): RegExpExecArray | null =>
  goalNumber.exec(text.slice(0, 12).replace(/[０-９]/gu, (digit) => digit.normalize('NFKC')));

/**
 * Goals begin on a line of their own with a number, or after a sentence that ended the line before. In text from a PDF
 * the lines are lost; there the next number after a blank begins the next goal.
 */
function splitGoals(whole: Run, wraps: boolean): Run[] {
  const goals: Run[] = [];
  let from = 0;
  let expected = 2;
  for (const { index } of whole.text.matchAll(wraps ? /(?<=\s)\S/gu : /(?<=\n)\s*\S/gu)) {
    const here = numberOfGoal(whole.text.slice(index).trimStart());
    const starts = wraps
      ? numberOfGoal(whole.text) !== null && here?.groups?.['number'] === String(expected)
      : here !== null || /[。；;！]\s*$/u.test(whole.text.slice(from, index));
    if (!starts) continue;
    goals.push(slice(whole, from, index));
    from = index;
    expected++;
  }
  return [...goals, slice(whole, from)].filter((goal) => !isBlank(goal));
}

/** One entry a printed goal: goals begin on a line of their own with a number. */
function readField(context: Context, raw: RawField | undefined, witnesses: readonly string[]): PrintedText[] {
  if (raw === undefined) return [];
  const place = placeOf(raw);
  if (raw.fragments.length === 0) {
    return [blankValue(context.provenance(emptyRun, blankLines(raw), place))];
  }
  const joined = context.wraps ? fieldRun(context, raw, witnesses) : null;
  const whole =
    joined?.run ??
    join(
      raw.fragments.map(({ run }) => run),
      '\n',
    );
  const goals = splitGoals(whole, context.wraps);
  return goals.map((part) => {
    const goal = trim(part);
    const value = closeText(goal, context.wraps);
    context.ledger.field(goal);
    // The cells' own text is known for a single goal only.
    const printed = goals.length === 1 && joined !== null ? joined.printed : goal.text;
    return readText(printed, value.text, context.provenance(goal, raw.lines, place));
  });
}

/** The goals of several years, where the form prints none but them. */
export function goalsOfSeveralYears({ fields, notes }: RawFields): RawField | undefined {
  if (fields.has('goals')) return undefined;
  return notes.find(({ label, fragments }) => isPeriodGoal(label) && fragments.length > 0);
}

/** The goals of the year; where the form prints none but those of several years, these. */
export function readGoals(context: Context, raw: RawFields, witnesses: readonly string[]): PrintedText[] {
  const period = goalsOfSeveralYears(raw);
  if (period === undefined) return readField(context, raw.fields.get('goals'), witnesses);
  context.ledger.residue('form-label', period.labelRun);
  context.report(goalsOfPeriod, `表上只有“${period.label}”，没有年度目标。`, {
    printed: period.label,
    provenance: context.provenance(period.labelRun, period.lines),
  });
  return readField(context, period, witnesses);
}
