/** Finds the labels of a form in the cells of a table row. */
import type { FieldDefinition, FormDefinition } from '../forms/form.ts';
import { labelKey } from '../forms/form.ts';
import { slice, trim, type Run } from '../extract/run.ts';
import type { GridCell, GridRow } from './grid.ts';
import { milestoneMonth } from './milestone.ts';

export type LabelUse =
  | { readonly kind: 'field'; readonly field: FieldDefinition; readonly label: string }
  | { readonly kind: 'group'; readonly label: string }
  /** An amount beside the usual three; `period`: a total of several years. `known`: the form lists the label. */
  | { readonly kind: 'funds'; readonly label: string; readonly period: boolean; readonly known: boolean }
  | { readonly kind: 'note'; readonly label: string }
  | { readonly kind: 'schedule'; readonly label: string }
  | { readonly kind: 'milestone'; readonly month: number; readonly label: string };

export type Token =
  | { readonly type: 'label'; readonly use: LabelUse; readonly run: Run; readonly cell: GridCell }
  | { readonly type: 'text'; readonly run: Run; readonly cell: GridCell }
  | { readonly type: 'blank'; readonly run: Run; readonly cell: GridCell };

const usesOf = new WeakMap<FormDefinition, readonly LabelUse[]>();

function labelUses(form: FormDefinition): readonly LabelUse[] {
  const known = usesOf.get(form);
  if (known !== undefined) return known;
  const uses = [
    ...form.fields.flatMap((field) => field.labels.map((label): LabelUse => ({ kind: 'field', field, label }))),
    ...form.groups.map((label): LabelUse => ({ kind: 'group', label })),
    ...form.furtherFunds.labels.map((label): LabelUse => ({ kind: 'funds', label, period: false, known: true })),
    ...form.furtherFunds.periods.map((label): LabelUse => ({ kind: 'funds', label, period: true, known: true })),
    ...form.notes.map((label): LabelUse => ({ kind: 'note', label })),
    ...(form.schedule?.labels ?? []).map((label): LabelUse => ({ kind: 'schedule', label })),
  ];
  usesOf.set(form, uses);
  return uses;
}

/** The label that a text is, if it is one and nothing else. */
export function labelOf(form: FormDefinition, text: string): LabelUse | null {
  const key = labelKey(text);
  if (key === '') return null;
  const use = labelUses(form).find(({ label }) => labelKey(label) === key);
  if (use !== undefined) return use;
  const month = form.schedule === null ? null : milestoneMonth(key);
  return month === null ? null : { kind: 'milestone', month, label: key };
}

/** A field's label of which one character was misread: 项目编吗. Null when it could be several, or none. */
function misreadLabel(form: FormDefinition, text: string): LabelUse | null {
  const key = labelKey(text);
  if (key.length < 4 || /\d/u.test(key)) return null;
  const found = labelUses(form).filter(({ label }) => {
    const known = labelKey(label);
    return (
      known.length === key.length && Array.from(known).filter((character, at) => character !== key[at]).length === 1
    );
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Labels that may be cut over two rows because the cell is merged: those that stand in the first column. */
const rowLabels = (form: FormDefinition): LabelUse[] =>
  labelUses(form).filter(
    (use) =>
      use.kind !== 'milestone' &&
      use.kind !== 'funds' &&
      (use.kind !== 'field' || use.field.value !== 'right' || use.label.length > 4),
  );

const spaced = (label: string): string => [...label].join('\\s*');

interface RunInPatterns {
  readonly start: RegExp;
  readonly end: RegExp | null;
}

const runInPatterns = new Map<string, RunInPatterns>();

/** How a cell begins, and where borders are lost ends, that holds this label and its value. */
function runInOf(label: string, lostBorders: boolean): RunInPatterns {
  const id = `${label} ${String(lostBorders)}`;
  const known = runInPatterns.get(id);
  if (known !== undefined) return known;
  const after = lostBorders ? '(?=[\\s:：\\])）】|])' : '(?=[:：])';
  const patterns = {
    start: new RegExp(`^(?:其中\\s*[:：]?\\s*)?${spaced(label)}${after}[\\s:：]*`, 'u'),
    end: lostBorders ? new RegExp(`\\s${spaced(label)}[:：]?$`, 'u') : null,
  };
  runInPatterns.set(id, patterns);
  return patterns;
}

/**
 * A label and a value in one cell: `项目名称：甲`, or, where an extract lost the border between two cells,
 * `13…15 项目名称` and `项目名称]甲`. `lostBorders` allows the latter two.
 */
function splitRunIn(form: FormDefinition, cell: GridCell, lostBorders: boolean): Token[] | null {
  const { run } = cell;
  for (const use of labelUses(form)) {
    if (!['field', 'funds', 'note'].includes(use.kind) || use.label.length < 3) continue;
    const patterns = runInOf(use.label, lostBorders);
    const start = patterns.start.exec(run.text);
    if (start !== null && start[0].length < run.text.length) {
      return [
        { type: 'label', use, run: trim(slice(run, 0, start[0].length)), cell },
        { type: 'text', run: slice(run, start[0].length), cell },
      ];
    }
    const end = patterns.end?.exec(run.text) ?? null;
    if (end !== null) {
      return [
        { type: 'text', run: trim(slice(run, 0, end.index)), cell },
        { type: 'label', use, run: trim(slice(run, end.index)), cell },
      ];
    }
  }
  return null;
}

/** The labels that the rows print more than once. */
export function repeatedLabels(rows: readonly (readonly Token[])[]): ReadonlySet<string> {
  const counts = Map.groupBy(
    rows.flat().flatMap((token) => (token.type === 'label' ? [token.use.label] : [])),
    (label) => label,
  );
  return new Set([...counts].flatMap(([label, uses]) => (uses.length > 1 ? [label] : [])));
}

/**
 * The row where a label stands for a value: one that the table prints elsewhere, too, and that has nothing to its right,
 * right after another label or alone where a value is expected.
 */
export function withValues(
  tokens: readonly Token[],
  { awaited, repeated }: { readonly awaited: boolean; readonly repeated: ReadonlySet<string> },
): readonly Token[] {
  const filled = tokens.filter(({ type }) => type !== 'blank');
  return tokens.map((token, index): Token => {
    if (token.type !== 'label' || token.use.kind === 'milestone' || !repeated.has(token.use.label)) return token;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    const isAlone = awaited && filled.length === 1 && token.cell.column > 0;
    const takesValue =
      before?.type === 'label' &&
      before.use.kind === 'field' &&
      before.use.field.value !== 'next-row' &&
      before.use.field.orGroup !== true &&
      (after === undefined || after.type === 'label');
    return isAlone || takesValue ? { type: 'text', run: token.run, cell: token.cell } : token;
  });
}

/** The row as labels, texts and blanks, from left to right. */
export function tokenize(form: FormDefinition, row: GridRow, lostBorders: boolean): Token[] {
  return row.cells.flatMap((cell): Token[] => {
    if (cell.blank) return [{ type: 'blank', run: cell.run, cell }];
    const use = labelOf(form, cell.run.text) ?? (lostBorders ? misreadLabel(form, cell.run.text) : null);
    if (use !== null) return [{ type: 'label', use, run: cell.run, cell }];
    return splitRunIn(form, cell, lostBorders) ?? [{ type: 'text', run: cell.run, cell }];
  });
}

/** How two cells below each other make up one label: `资金支出计` over `划 (%)`. */
export function labelHalf(form: FormDefinition, text: string): { use: LabelUse; rest: string } | null {
  const key = labelKey(text);
  if (key.length < 2) return null;
  const use = rowLabels(form).find(({ label }) => labelKey(label).startsWith(key));
  return use === undefined ? null : { use, rest: labelKey(use.label).slice(key.length) };
}
