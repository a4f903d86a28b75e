/** The fields that a project's table has opened so far, and which field a label opens. */
import type { FieldKey } from '../forms/form.ts';
import { createFundsReader, isMoneyKey, type FundsReader } from './funds.ts';
import type { LabelUse, Token } from './labels.ts';
import { rawField, type LabelToken, type RawField } from './raw-fields.ts';

export interface FieldTable {
  readonly fields: Map<FieldKey, RawField>;
  /** Labelled texts without a field, in printed order. */
  readonly notes: RawField[];
  readonly funds: FundsReader;
}

export const createFieldTable = (): FieldTable => ({ fields: new Map(), notes: [], funds: createFundsReader() });

export const hasMoney = ({ fields }: FieldTable): boolean => [...fields.keys()].some(isMoneyKey);

/** The field with this key: the one that is open already, or a new one. */
export function openField({ fields }: FieldTable, token: Token, use: Extract<LabelUse, { kind: 'field' }>): RawField {
  const known = fields.get(use.field.key);
  if (known !== undefined) return known;
  const field = rawField(use.field.key, token, use);
  fields.set(use.field.key, field);
  return field;
}

/** The field that a label opens; null when it only heads other labels. `followed`: the next cell is a label, too. */
export function openLabel(table: FieldTable, token: LabelToken, followed: boolean): RawField | null {
  const { use } = token;
  if (use.kind === 'note') {
    const note = rawField('note', token, use);
    table.notes.push(note);
    return note;
  }
  if (use.kind === 'funds') return table.funds.open(token, table.fields);
  if (use.kind !== 'field' || (use.field.orGroup === true && followed)) return null;
  return isMoneyKey(use.field.key) ? table.funds.open(token, table.fields) : openField(table, token, use);
}
