/** Reads the labelled part of a project's table, by the labels of its form. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { BudgetUnit } from '../../document/project.ts';
import type { FieldKey, FormDefinition } from '../forms/form.ts';
import { labelKey } from '../forms/form.ts';
import { isIndicatorHeader } from '../forms/index.ts';
import { isPeriodGoal } from '../forms/notes.ts';
import type { Context } from './context.ts';
import { createFundsReader, isMoneyKey } from './funds.ts';
import { textsOf, type GridCell, type GridRow } from './grid.ts';
import { labelHalf, tokenize, withFundsNames, withValues, type LabelUse, type Token } from './labels.ts';
import { addTo, isLabel, isText, rawField, unitInLabel } from './raw-fields.ts';
import type { LabelToken, RawField, RawFields, RawSchedule } from './raw-fields.ts';
import { setAside } from './stray.ts';
import { moneyUnitOf, readUnitLine, splitUnitLine, unitPattern } from './unit-line.ts';

export const labelMisread: DiagnosticDefinition = {
  code: 'label-misread',
  title: '栏目名有错字',
  severity: 'info',
  owner: 'importer',
  hint: '栏目名在提取时读错了一个字，按表式的固定名称理解。请对照原件确认这一栏的内容。',
};

/** The labels that the rows above the indicators print more than once. */
function repeatedLabels(form: FormDefinition, rows: readonly GridRow[], lost: boolean): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (isIndicatorHeader(textsOf(row))) break;
    for (const token of tokenize(form, row, lost))
      if (token.type === 'label') counts.set(token.use.label, (counts.get(token.use.label) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([label, count]) => (count > 1 ? [label] : [])));
}

export function readFields(
  context: Context,
  form: FormDefinition,
  rows: readonly GridRow[],
  ragged: boolean,
): RawFields {
  const fields = new Map<FieldKey, RawField>();
  const notes: RawField[] = [];
  const funds = createFundsReader();
  const lost = ragged && context.wraps;
  const repeated = repeatedLabels(form, rows, lost);
  const isRepeated = (token: Token): boolean => token.type === 'label' && repeated.has(token.use.label);
  /** The fields that rows without a label add to, each to its own columns. */
  const state: { open: RawField[]; row: RawField[]; yearFirst: boolean } = { open: [], row: [], yearFirst: false };
  const moneyUnits: string[] = [];
  let half: string | null = null;
  let unit: BudgetUnit | null = null;
  let scheduleHead: Token[] | null = null;
  let schedule: RawSchedule | null = null;

  function start(token: Token, use: Extract<LabelUse, { kind: 'field' }>): RawField {
    const known = fields.get(use.field.key);
    if (known !== undefined) return known;
    const field = rawField(use.field.key, token, use);
    fields.set(use.field.key, field);
    return field;
  }

  /** Text in the label column: half of a label, or a stray. Returns what is left of the row. */
  function takeLabelColumn(tokens: readonly Token[], row: GridRow): readonly Token[] {
    const [lead, ...rest] = tokens;
    if (lead?.type !== 'text' || !inLabelColumn(lead.cell, row)) return tokens;
    const key = labelKey(lead.run.text);
    if (half !== null && key === half) {
      context.ledger.residue('form-label', lead.run);
      half = null;
      return rest;
    }
    const found = labelHalf(form, lead.run.text);
    if (found === null || found.use.kind === 'note') return tokens;
    context.ledger.residue('form-label', lead.run);
    half = found.rest;
    if (found.use.kind === 'field') state.open = [start(lead, found.use)];
    return rest;
  }

  function takeUnits(tokens: readonly Token[]): readonly Token[] {
    const lead = tokens.find(({ type }) => type !== 'blank');
    return tokens.flatMap((token): Token[] => {
      if (!isText(token)) return [token];
      const left = splitUnitLine(token.run).filter((run) => {
        const money = moneyUnitOf(context, run);
        if (money !== null) moneyUnits.push(money);
        if (money !== null) return false;
        if (token !== lead || unit !== null || fields.size > 0 || !unitPattern.test(run.text)) return true;
        unit = readUnitLine(context, run, token.cell.place);
        return false;
      });
      return left.map((run) => ({ ...token, run }));
    });
  }

  /** The field that a label opens; null when it only heads other labels. */
  function opened(token: LabelToken, followed: boolean): RawField | null {
    const { use } = token;
    if (use.kind === 'note') {
      const note = rawField('note', token, use);
      notes.push(note);
      return note;
    }
    if (use.kind === 'funds') return funds.open(token, fields);
    if (use.kind !== 'field' || (use.field.orGroup === true && followed)) return null;
    return isMoneyKey(use.field.key) ? funds.open(token, fields) : start(token, use);
  }

  function readLabelled(tokens: readonly Token[]): void {
    state.open = [];
    state.row = [];
    let current: RawField | null = null;
    tokens.forEach((token, index) => {
      if (!isLabel(token)) {
        if (current !== null) addTo(current, [token]);
        else if (isText(token)) setAside(context, token.run, lost);
        return;
      }
      const { use } = token;
      const next = tokens.slice(index + 1).find(({ type }) => type !== 'blank');
      if (use.kind !== 'note') context.ledger.residue('form-label', token.run);
      reportMisread(context, token);
      if (current !== null) current.columns = { from: current.columns.from, to: token.cell.column };
      const field = opened(token, next?.type === 'label');
      const printed = unitInLabel(token.run.text);
      if (printed !== null && (field === null || !isMoneyKey(field.key))) moneyUnits.push(printed);
      if (field === null) return;
      if (use.kind === 'field' && use.field.value === 'next-row') {
        state.open = [field];
        return;
      }
      current = field;
      state.row.push(field);
    });
    const below = state.row.filter(({ key }) => key === 'goals' || (key === 'note' && isAlone(state.row)));
    const blank = below.filter(({ fragments }) => fragments.length === 0);
    state.open.push(...(blank.length > 0 ? blank : below.slice(-1)));
    const period = state.row.findIndex(({ key, label }) => key === 'note' && isPeriodGoal(label));
    const year = state.row.findIndex(({ key }) => key === 'goals');
    if (year >= 0 && period > year) state.yearFirst = true;
  }

  /** Each cell goes to the field whose label stands above it, or left of that. */
  function addBelow(tokens: readonly Token[]): void {
    const open = [...state.open].sort((a, b) => a.columns.from - b.columns.from);
    for (const token of tokens) {
      const field = open.findLast(({ columns }) => columns.from <= token.cell.column) ?? open[0];
      if (field !== undefined) addTo(field, [token]);
    }
  }

  let at = 0;
  for (; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || isIndicatorHeader(textsOf(row))) break;
    const awaited = state.open.some(({ key, fragments }) => key === 'purpose' && fragments.length === 0);
    const before = withValues(tokenize(form, row, lost), { awaited, isRepeated });
    const isHead = before.some(isLabel) && before.filter(isMilestone).length >= 1;
    const taken = takeUnits(takeLabelColumn(before, row));
    const tokens = [...fields.keys()].some(isMoneyKey) || taken.some(isMoney) ? withFundsNames(taken) : taken;
    if (isHead) {
      scheduleHead = [...tokens];
      state.open = [];
      state.row = [];
      continue;
    }
    if (scheduleHead !== null && schedule === null && !tokens.some(isLabel)) {
      const [strays, values] = splitBy(tokens, ({ cell }) => inLabelColumn(cell, row));
      for (const stray of strays.filter(isText)) setAside(context, stray.run, lost);
      schedule = { head: scheduleHead, values: values.map(({ cell }) => cell) };
      continue;
    }
    if (tokens.some(isLabel)) {
      // A label that a merged cell repeats beside the rows of its block says nothing new about the open field.
      const purpose = state.open.find(({ key, fragments }) => key === 'purpose' && fragments.length === 0);
      readLabelled(tokens);
      if (state.open.length === 0 && purpose !== undefined) state.open = [purpose];
      continue;
    }
    const texts = tokens.filter(isText);
    if (state.open.length > 0 && !texts.some(({ cell }) => inLabelColumn(cell, row))) {
      addBelow(tokens.filter(({ cell }) => !inLabelColumn(cell, row)));
      continue;
    }
    // A value that runs over into a line of its own, below its first line.
    const runsOver = lost && !texts.some(({ cell }) => inLabelColumn(cell, row));
    for (const { run, cell } of texts) {
      const above = state.row.find(({ columns }) => columns.from < cell.column && cell.column < columns.to);
      if (runsOver && above !== undefined) above.fragments.push({ run, cell });
      else setAside(context, run, lost && (texts.length === 1 || fields.size === 0));
    }
  }
  if (scheduleHead !== null) schedule ??= { head: scheduleHead, values: [] };
  const { yearFirst } = state;
  return { fields, further: funds.further, notes, schedule, unit, moneyUnits, yearFirst, rows: at };
}

function reportMisread(context: Context, { use, run, cell }: LabelToken): void {
  const key = labelKey(run.text);
  const known = labelKey(use.label);
  if (use.kind === 'milestone' || key === known || key.length !== known.length) return;
  context.report(labelMisread, `第 ${String(cell.lines.line)} 行的栏目名“${run.text}”有一个字读错。`, {
    printed: run.text,
    understood: use.label,
    provenance: context.provenance(run, cell.lines, cell.place),
  });
}

/** The first column of a table with several columns holds labels. */
const inLabelColumn = (cell: GridCell, row: GridRow): boolean => cell.column === 0 && row.cells.length > 1;

function splitBy<T>(values: readonly T[], belongs: (value: T) => boolean): [T[], T[]] {
  return [values.filter(belongs), values.filter((value) => !belongs(value))];
}

/** Texts that go on below their label: those of a row that prints nothing but such labels. */
const isAlone = (row: readonly RawField[]): boolean => row.every(({ key }) => key === 'goals' || key === 'note');

const isMilestone = (token: Token): boolean => token.type === 'label' && token.use.kind === 'milestone';
const isMoney = (token: Token): boolean =>
  token.type === 'label' &&
  (token.use.kind === 'funds' || (token.use.kind === 'field' && isMoneyKey(token.use.field.key)));
