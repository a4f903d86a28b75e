/** A row that prints labels → the fields that they open, each with the values to its right. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import { labelKey } from '../forms/form.ts';
import { isPeriodGoal } from '../forms/notes.ts';
import type { Context } from './context.ts';
import { openLabel, type FieldTable } from './field-table.ts';
import { isMoneyKey } from './funds.ts';
import type { Token } from './labels.ts';
import { addTo, isLabel, isText, unitInLabel, type LabelToken, type RawField } from './raw-fields.ts';
import { setAside } from './stray.ts';

export const labelMisread: DiagnosticDefinition = {
  code: 'label-misread',
  title: '栏目名有错字',
  severity: 'info',
  owner: 'importer',
  hint: '栏目名在提取时读错了一个字，按表式的固定名称理解。请对照原件确认这一栏的内容。',
};

export interface LabelledRow {
  /** In printed order. */
  readonly fields: readonly RawField[];
  /** Those of them that rows without a label of their own go on with. */
  readonly open: readonly RawField[];
  /** Units of money that labels print which are no label of an amount. */
  readonly moneyUnits: readonly string[];
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

/** Texts that go on below their label: goals, and notes in a row that prints nothing but such labels. */
function goOnBelow(fields: readonly RawField[]): readonly RawField[] {
  const isAlone = fields.every(({ key }) => key === 'goals' || key === 'note');
  const below = fields.filter(({ key }) => key === 'goals' || (key === 'note' && isAlone));
  const blank = below.filter(({ fragments }) => fragments.length === 0);
  return blank.length > 0 ? blank : below.slice(-1);
}

/** `lost`: text beside no label may be a ghost. */
export function readLabelledRow(
  context: Context,
  table: FieldTable,
  tokens: readonly Token[],
  lost: boolean,
): LabelledRow {
  const fields: RawField[] = [];
  const moneyUnits: string[] = [];
  let awaited: RawField | null = null;
  for (const [index, token] of tokens.entries()) {
    const current = fields.at(-1);
    if (!isLabel(token)) {
      if (current !== undefined) addTo(current, [token]);
      else if (isText(token)) setAside(context, token.run, lost);
      continue;
    }
    const { use } = token;
    const next = tokens.slice(index + 1).find(({ type }) => type !== 'blank');
    if (use.kind !== 'note') context.ledger.residue('form-label', token.run);
    reportMisread(context, token);
    if (current !== undefined) current.columns = { from: current.columns.from, to: token.cell.column };
    const field = openLabel(table, token, next?.type === 'label');
    const unit = unitInLabel(token.run.text);
    if (unit !== null && (field === null || !isMoneyKey(field.key))) moneyUnits.push(unit);
    if (field === null) continue;
    if (use.kind === 'field' && use.field.value === 'next-row') awaited = field;
    else fields.push(field);
  }
  return { fields, open: [...(awaited === null ? [] : [awaited]), ...goOnBelow(fields)], moneyUnits };
}

/** Whether the goals of several years stand on the right of those of the year. */
export function isYearFirst({ fields }: LabelledRow): boolean {
  const year = fields.findIndex(({ key }) => key === 'goals');
  const period = fields.findIndex(({ key, label }) => key === 'note' && isPeriodGoal(label));
  return year >= 0 && period > year;
}
