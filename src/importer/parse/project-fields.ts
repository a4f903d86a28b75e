/** The fields of a project other than name, code, schedule and indicators. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Money, PrintedText } from '../../document/printed.ts';
import type { Person } from '../../document/project.ts';
import { emptyRun, isBlank, join, slice, trim, type Run } from '../extract/run.ts';
import { closeText } from './cell-text.ts';
import type { Context } from './context.ts';
import { blankLines, placeOf, type RawField } from './raw-fields.ts';
import { joinCut } from './cut-text.ts';
import { setAside } from './stray.ts';
import { absentMoney, absentText, blankValue, parseAmount, readText } from './values.ts';

export const amountUnreadable: DiagnosticDefinition = {
  code: 'amount-unreadable',
  title: '金额没有读懂',
  severity: 'warning',
  owner: 'importer',
  hint: '这一格不是一个金额，没有采用。请对照原件补录。',
};

/** The text of a field, its cells joined; reports what was put together. */
export function fieldRun(context: Context, raw: RawField, witnesses: readonly string[]): { run: Run; printed: string } {
  const runs = raw.fragments.map(({ run }) => run);
  const printed = runs.map(({ text }) => text).join('\t');
  const wraps = context.wraps && !raw.list;
  const closed = runs.map((run) => closeText(run, wraps));
  if (closed.length < 2 || !wraps) return { run: join(closed, raw.list ? ' ' : '\n'), printed };
  const rows = Map.groupBy(raw.fragments, ({ cell }) => cell.row);
  const isLines = [...rows.values()].every((row) => row.length === 1);
  return { run: joinCut(context, closed, witnesses, isLines), printed };
}

export function readTextField(context: Context, raw: RawField | undefined, witnesses: readonly string[]): PrintedText {
  if (raw === undefined) return absentText;
  const place = placeOf(raw);
  const fallback = blankLines(raw);
  if (raw.fragments.length === 0) return blankValue(context.provenance(emptyRun, fallback, place));
  const { run, printed } = fieldRun(context, raw, witnesses);
  context.ledger.field(run);
  return readText(printed, run.text, context.provenance(run, fallback, place));
}

const isWholeAmount = (text: string): boolean =>
  parseAmount(text, '元') !== null && !/^0\d|^\./u.test(text.trim()) && !text.trim().endsWith('.');

/** An extract that lost the layout may have cut a number in two; two numbers in one field are none. */
function amountOf(context: Context, raw: RawField, run: Run, unit: string | null): number | null {
  const { fragments } = raw;
  if (fragments.length > 1 && (!context.wraps || fragments.every((each) => isWholeAmount(each.run.text)))) return null;
  return parseAmount(run.text, unit);
}

/** `unit` null: the table prints none, and only an amount with its own unit can be read. */
export function readMoney(context: Context, raw: RawField | undefined, unit: string | null, label: string): Money {
  if (raw === undefined) return absentMoney;
  const run = join(raw.fragments.map((fragment) => fragment.run));
  const place = placeOf(raw);
  const provenance = context.provenance(run, blankLines(raw), place);
  if (isBlank(run)) return blankValue(provenance);
  context.ledger.field(run);
  const printed = raw.fragments.map((fragment) => fragment.run.text).join('\t');
  const fen = amountOf(context, raw, run, unit);
  if (fen !== null) return { state: 'read', printed, fen, provenance };
  // An amount without a unit is reported once for the whole table.
  const lacksUnit = unit === null && amountOf(context, raw, run, '元') !== null;
  if (!lacksUnit)
    context.report(amountUnreadable, `“${label}”一格印的是“${printed.replaceAll('\t', '⇥')}”，不能理解为金额。`, {
      printed,
      provenance,
    });
  return { state: 'unreadable', printed, provenance };
}

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
export function readGoals(context: Context, raw: RawField | undefined, witnesses: readonly string[]): PrintedText[] {
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

const personPattern = /(?<name>[\p{Script=Han}·]{2,6})[\s:：，,、]*(?<phone>[（(]?\d[\d*\-—\s()（）转]{5,}\d)?/gu;

/** 王 小明 and, cut at the end of a line, 王小 明 are one name: no name is a single character. */
function closeNames(run: Run): Run {
  const parts: Run[] = [];
  let from = 0;
  const blanks =
    /(?<=(?<!\p{Script=Han})\p{Script=Han})\s+(?=\p{Script=Han}{1,2}(?!\p{Script=Han}))|(?<=(?<!\p{Script=Han})\p{Script=Han}{2,3})\s+(?=\p{Script=Han}(?!\p{Script=Han}))/gu;
  for (const { index, 0: blank } of run.text.matchAll(blanks)) {
    parts.push(slice(run, from, index));
    from = index + blank.length;
  }
  return join([...parts, slice(run, from)]);
}

/** 项目负责人及电话 → names with their role and number. */
export function readPeople(context: Context, raw: RawField | undefined, role: string): Person[] {
  if (raw === undefined || raw.fragments.length === 0) return [];
  const run = closeNames(
    join(
      raw.fragments.map((fragment) => fragment.run),
      ' ',
    ),
  );
  const place = raw.fragments[0]?.cell.place;
  const people = [...run.text.matchAll(personPattern)].map((match): Person => {
    const part = trim(slice(run, match.index, match.index + match[0].length));
    context.ledger.field(part);
    return {
      name: match.groups?.['name'] ?? '',
      role,
      phone: match.groups?.['phone']?.trim() ?? null,
      printed: part.text,
      provenance: context.provenance(part, raw.lines, place),
    };
  });
  const left = context.ledger.unclaimed(run);
  if (/[^\s\p{P}]/u.test(left.text)) setAside(context, left, false);
  else context.ledger.residue('decoration', left);
  return people;
}
