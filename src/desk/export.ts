/** The selected rows as files: every column, in the order of the definition, its cells written as the open data write them. */
import { decimalPlaces } from '../open-data/exact-decimal.ts';
import type { DeskColumn, DeskDefinition } from './definition.ts';
import { numberAt, type Rows, textAt } from './rows.ts';

/** `address` makes a full address of a site path. */
type Address = (path: string) => string;

/** `'12.50'`: trailing zeros go, but for as many places as an amount has at least. */
const exactDecimal = (value: number, atLeast: number): string =>
  value.toFixed(decimalPlaces).replace(new RegExp(`0{1,${String(decimalPlaces - atLeast)}}$`, 'u'), '');

const headOf = ({ name }: DeskColumn): string => (name === 'path' ? 'url' : name);

/** Null for no text and no number. */
function exported(
  rows: Rows,
  { name, numeric, integer, decimals, several }: DeskColumn,
  row: number,
  address: Address,
): string | number | null {
  if (numeric === true) {
    const value = numberAt(rows, name, row);
    return value === null || decimals === undefined ? value : exactDecimal(value, decimals);
  }
  const text = textAt(rows, name, row);
  if (name === 'path') return address(text);
  if (text === '') return null;
  if (integer === true) return Number(text);
  return several === true ? text.replaceAll('\n', '；') : text;
}

/** Header and lines of a CSV file. */
export function exportedLines(
  rows: Rows,
  selected: Int32Array,
  { columns }: DeskDefinition,
  address: Address,
): string[][] {
  const lines = Array.from(selected, (row) =>
    columns.map((column) => String(exported(rows, column, row, address) ?? '')),
  );
  return [columns.map(headOf), ...lines];
}

/** One object a row. */
export function exportedRecords(
  rows: Rows,
  selected: Int32Array,
  { columns }: DeskDefinition,
  address: Address,
): Readonly<Record<string, string | number | null>>[] {
  return Array.from(selected, (row) =>
    Object.fromEntries(columns.map((column) => [headOf(column), exported(rows, column, row, address)])),
  );
}
