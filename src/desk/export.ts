/** The selected rows as files: every column, in the order of the definition. */
import type { DeskDefinition } from './definition.ts';
import type { DeskRow } from './packed.ts';
import { cellAt, numberAt, type Rows, textAt } from './rows.ts';

/** `address` makes a full address of a site path. */
type Address = (path: string) => string;

/** Header and lines of a CSV file. */
export function exportedLines(
  rows: Rows,
  selected: Int32Array,
  { columns }: DeskDefinition,
  address: Address,
): string[][] {
  const header = columns.map(({ name }) => (name === 'path' ? 'url' : name));
  const lines = Array.from(selected, (row) =>
    columns.map(({ name }) => {
      const text = cellAt(rows, name, row);
      return name === 'path' ? address(text) : text.replaceAll('\n', '；');
    }),
  );
  return [header, ...lines];
}

/** One object a row; no text and no number is null. */
export function exportedRecords(
  rows: Rows,
  selected: Int32Array,
  { columns }: DeskDefinition,
  address: Address,
): DeskRow[] {
  return Array.from(selected, (row) =>
    Object.fromEntries(
      columns.map(({ name, numeric, integer }): [string, string | number | null] => {
        if (name === 'path') return ['url', address(textAt(rows, name, row))];
        if (integer === true) return [name, Number(textAt(rows, name, row))];
        if (numeric === true) return [name, numberAt(rows, name, row)];
        const text = textAt(rows, name, row).replaceAll('\n', '；');
        return [name, text === '' ? null : text];
      }),
    ),
  );
}
