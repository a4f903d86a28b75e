/** Which amount a label of money names: one of the year's three, or one that is printed beside them. */
import type { FieldKey } from '../forms/form.ts';
import type { Token } from './labels.ts';
import type { LabelToken, RawField } from './raw-fields.ts';
import { rawField } from './raw-fields.ts';

const moneyKeys: readonly FieldKey[] = ['totalFunds', 'fiscalFunds', 'otherFunds'];

export const isMoneyKey = (key: RawField['key']): boolean => key === 'funds' || moneyKeys.some((each) => each === key);

/** A label of money. */
export const isMoneyToken = (token: Token): boolean =>
  token.type === 'label' &&
  (token.use.kind === 'funds' || (token.use.kind === 'field' && isMoneyKey(token.use.field.key)));

/** A total whose parts stand below it: that of the year, or of several years. */
interface Total {
  readonly column: number;
  readonly row: number;
  readonly period: RawField | null;
}

export interface FundsReader {
  readonly further: readonly RawField[];
  /** The field that a label of money opens. */
  open(token: LabelToken, fields: Map<FieldKey, RawField>): RawField | null;
}

export function createFundsReader(): FundsReader {
  const further: RawField[] = [];
  const totals: Total[] = [];

  /** The total of the last row with any that stands above the label, or left of that. */
  function totalAbove({ cell: { column } }: LabelToken): Total | undefined {
    const row = totals.at(-1)?.row;
    const candidates = totals.filter((total) => total.row === row).sort((a, b) => a.column - b.column);
    return candidates.findLast((total) => total.column <= column) ?? candidates[0];
  }

  function addFurther(token: LabelToken, prefix = ''): RawField {
    const field = rawField('funds', token, token.use);
    const named = prefix === '' ? field : { ...field, label: `${prefix.replace(/[:：]$/u, '')} ${field.label}` };
    further.push(named);
    return named;
  }

  function open(token: LabelToken, fields: Map<FieldKey, RawField>): RawField | null {
    const { use, cell } = token;
    const { column, row } = cell;
    if (use.kind === 'funds') {
      const parent = use.period ? undefined : totalAbove(token)?.period?.label;
      const field = addFurther(token, parent);
      if (use.period) totals.push({ column, row, period: field });
      return field;
    }
    if (use.kind !== 'field' || !isMoneyKey(use.field.key)) return null;
    const { key } = use.field;
    if (key === 'totalFunds') totals.push({ column, row, period: null });
    else {
      const period = totalAbove(token)?.period ?? null;
      if (period !== null) return addFurther(token, period.label);
    }
    // A label that is printed again names another amount, never more of the first one, unless that has no cell at all.
    const known = fields.get(key);
    if (known !== undefined) return known.fragments.length === 0 && known.blank === null ? known : addFurther(token);
    const field = rawField(key, token, use);
    fields.set(key, field);
    return field;
  }

  return { further, open };
}
