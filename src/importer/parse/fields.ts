/** Reads the labelled part of a project's table, by the labels of its form. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { FieldKey, FormDefinition } from '../forms/form.ts';
import { labelKey } from '../forms/form.ts';
import { isIndicatorHeader } from '../forms/index.ts';
import type { Run } from '../extract/run.ts';
import type { Context } from './context.ts';
import { textsOf, type GridCell, type GridRow } from './grid.ts';
import { labelHalf, tokenize, type LabelUse, type Token } from './labels.ts';
import { moneyUnitOf, readUnitLine, splitUnitLine, unitPattern } from './unit-line.ts';
import { setAside } from './stray.ts';
import type { Lines } from './provenance.ts';
import type { BudgetUnit } from '../../document/project.ts';

export const labelMisread: DiagnosticDefinition = {
  code: 'label-misread',
  title: '栏目名有错字',
  severity: 'info',
  owner: 'importer',
  hint: '栏目名在提取时读错了一个字，按表式的固定名称理解。请对照原件确认这一栏的内容。',
};

export interface Fragment {
  readonly run: Run;
  readonly cell: GridCell;
}

export interface RawField {
  readonly key: FieldKey;
  readonly list: boolean;
  /** As printed, or as understood where a character was misread. */
  readonly label: string;
  /** The label's lines: where a field without any cell of its own stands. */
  readonly lines: Lines;
  readonly fragments: Fragment[];
  /** The first blank cell of the value, if any. */
  blank: GridCell | null;
  /** Label and value shared a cell, or the row held text that is no text: the extract is damaged here. */
  damaged: boolean;
  /** The columns between its label and the next one of the row. */
  columns: { readonly from: number; readonly to: number };
}

export interface RawSchedule {
  readonly head: readonly Token[];
  readonly values: readonly GridCell[];
}

export interface RawFields {
  readonly fields: ReadonlyMap<FieldKey, RawField>;
  readonly schedule: RawSchedule | null;
  readonly unit: BudgetUnit | null;
  readonly moneyUnit: string | null;
  /** How many rows the labelled part takes. */
  readonly rows: number;
}

type TextToken = Extract<Token, { type: 'text' }>;
const isText = (token: Token): token is TextToken => token.type === 'text';

export function readFields(
  context: Context,
  form: FormDefinition,
  rows: readonly GridRow[],
  ragged: boolean,
): RawFields {
  const fields = new Map<FieldKey, RawField>();
  const lost = ragged && context.wraps;
  /** The field that rows without a label add to. */
  const state: { open: RawField | null; row: RawField[] } = { open: null, row: [] };
  let half: string | null = null;
  let unit: BudgetUnit | null = null;
  let moneyUnit: string | null = null;
  let scheduleHead: Token[] | null = null;
  let schedule: RawSchedule | null = null;

  function start(use: Extract<LabelUse, { kind: 'field' }>, label: Token): RawField {
    const { key, list } = use.field;
    const known = fields.get(key);
    if (known !== undefined) return known;
    const field: RawField = {
      key,
      list: list ?? false,
      label: printedLabel(use, label.run),
      lines: label.cell.lines,
      fragments: [],
      blank: null,
      damaged: label.run.text.length < label.cell.run.text.length,
      columns: { from: label.cell.column, to: Infinity },
    };
    fields.set(key, field);
    return field;
  }

  function add(field: RawField, tokens: readonly Token[]): void {
    for (const { type, run, cell } of tokens) {
      if (type === 'blank') field.blank ??= cell;
      else field.fragments.push({ run, cell });
    }
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
    if (found !== null) {
      context.ledger.residue('form-label', lead.run);
      half = found.rest;
      if (found.use.kind === 'field') state.open = start(found.use, lead);
      return rest;
    }
    return tokens;
  }

  function takeUnits(tokens: readonly Token[]): readonly Token[] {
    const lead = tokens.find(({ type }) => type !== 'blank');
    return tokens.flatMap((token): Token[] => {
      if (!isText(token)) return [token];
      const left = splitUnitLine(token.run).filter((run) => {
        const money = moneyUnitOf(context, run);
        moneyUnit ??= money;
        if (money !== null) return false;
        if (token !== lead || unit !== null || fields.size > 0 || !unitPattern.test(run.text)) return true;
        unit = readUnitLine(context, run, token.cell.place);
        return false;
      });
      return left.map((run) => ({ ...token, run }));
    });
  }

  function readLabelled(tokens: readonly Token[]): void {
    state.open = null;
    state.row = [];
    let current: RawField | null = null;
    for (const token of tokens) {
      if (token.type !== 'label') {
        if (current !== null) add(current, [token]);
        else if (isText(token)) setAside(context, token.run, lost);
        continue;
      }
      context.ledger.residue('form-label', token.run);
      reportMisread(context, token);
      moneyUnit ??= /[（(](万元|元|亿元)[）)]/u.exec(token.run.text)?.[1] ?? null;
      if (current !== null) current.columns = { from: current.columns.from, to: token.cell.column };
      if (token.use.kind !== 'field') continue;
      if (token.use.field.value === 'next-row') {
        state.open = start(token.use, token);
        continue;
      }
      current = start(token.use, token);
      state.row.push(current);
      if (token.use.field.value === 'right-and-below') state.open = current;
    }
  }

  let at = 0;
  for (; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || isIndicatorHeader(textsOf(row))) break;
    const before: Token[] = tokenize(form, row, lost);
    const isHead = before.some(({ type }) => type === 'label') && before.filter(isMilestone).length >= 1;
    const tokens = takeUnits(takeLabelColumn(before, row));
    if (isHead) {
      scheduleHead = [...tokens];
      state.open = null;
      state.row = [];
      continue;
    }
    if (scheduleHead !== null && schedule === null && !tokens.some(({ type }) => type === 'label')) {
      const [strays, values] = splitBy(tokens, ({ cell }) => inLabelColumn(cell, row));
      for (const stray of strays.filter(isText)) setAside(context, stray.run, lost);
      schedule = { head: scheduleHead, values: values.map(({ cell }) => cell) };
      continue;
    }
    if (tokens.some(({ type }) => type === 'label')) {
      // A label that a merged cell repeats beside the rows of its block says nothing new about the open field.
      const next = state.open;
      readLabelled(tokens);
      state.open ??= next !== null && next.key === 'purpose' && next.fragments.length === 0 ? next : null;
      continue;
    }
    const texts = tokens.filter(isText);
    if (state.open !== null && !texts.some(({ cell }) => inLabelColumn(cell, row))) {
      add(
        state.open,
        tokens.filter(({ cell }) => !inLabelColumn(cell, row)),
      );
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
  return { fields, schedule, unit, moneyUnit, rows: at };
}

function reportMisread(context: Context, { use, run, cell }: Extract<Token, { type: 'label' }>): void {
  const key = labelKey(run.text);
  const known = labelKey(use.label);
  if (use.kind === 'milestone' || key === known || key.length !== known.length) return;
  context.report(labelMisread, `第 ${String(cell.lines.line)} 行的栏目名“${run.text}”有一个字读错。`, {
    printed: run.text,
    understood: use.label,
    provenance: context.provenance(run, cell.lines, cell.place),
  });
}

/** Blanks inside a label are layout; a label that was not read whole is named as the form knows it. */
const printedLabel = ({ label }: LabelUse, { text }: Run): string =>
  labelKey(text) === labelKey(label) ? text.replace(/\s+/gu, '') : label;

/** The first column of a table with several columns holds labels. */
const inLabelColumn = (cell: GridCell, row: GridRow): boolean => cell.column === 0 && row.cells.length > 1;

function splitBy<T>(values: readonly T[], belongs: (value: T) => boolean): [T[], T[]] {
  return [values.filter(belongs), values.filter((value) => !belongs(value))];
}

const isMilestone = (token: Token): boolean => token.type === 'label' && token.use.kind === 'milestone';
