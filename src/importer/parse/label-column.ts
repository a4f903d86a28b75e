/** The first column of a table: labels, and the halves of those that are cut over two rows of a merged cell. */
import { labelKey, type FormDefinition } from '../forms/form.ts';
import type { Context } from './context.ts';
import { openField, type FieldTable } from './field-table.ts';
import type { GridCell, GridRow } from './grid.ts';
import { labelHalf, type Token } from './labels.ts';
import type { RawField } from './raw-fields.ts';

/** The first column of a table with several columns holds labels. */
export const inLabelColumn = (cell: GridCell, row: GridRow): boolean => cell.column === 0 && row.cells.length > 1;

interface Half {
  /** What is left of the row. */
  readonly tokens: readonly Token[];
  /** What the row below has to print to make the label whole; null when nothing is awaited. */
  readonly rest: string | null;
  /** The field that the label opens. */
  readonly field: RawField | null;
}

/** `awaited`: the rest of a label that the row above began. Text that is no half of a label stays in the row. */
export function takeHalfLabel(
  context: Context,
  {
    form,
    table,
    awaited,
  }: { readonly form: FormDefinition; readonly table: FieldTable; readonly awaited: string | null },
  tokens: readonly Token[],
  row: GridRow,
): Half {
  const [lead, ...rest] = tokens;
  const nothing: Half = { tokens, rest: awaited, field: null };
  if (lead?.type !== 'text' || !inLabelColumn(lead.cell, row)) return nothing;
  if (awaited !== null && labelKey(lead.run.text) === awaited) {
    context.ledger.residue('form-label', lead.run);
    return { tokens: rest, rest: null, field: null };
  }
  const found = labelHalf(form, lead.run.text);
  if (found === null || found.use.kind === 'note') return nothing;
  context.ledger.residue('form-label', lead.run);
  const field = found.use.kind === 'field' ? openField(table, lead, found.use) : null;
  return { tokens: rest, rest: found.rest, field };
}
