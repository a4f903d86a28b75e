/** Which column of an indicator table holds what, told by the header row. */
import type { IndicatorCell } from '../../document/indicator.ts';
import type { FormDefinition } from '../forms/form.ts';
import { labelKey } from '../forms/form.ts';
import type { Context } from './context.ts';
import type { GridCell, GridRow } from './grid.ts';

export interface Columns {
  /**
   * The role of each grid column, from 0; null for a column that the form does not know. A column without a label
   * belongs to the one on its left.
   */
  readonly roles: readonly (IndicatorCell | null)[];
}

const order: readonly IndicatorCell[] = ['levelOne', 'levelTwo', 'levelThree', 'description', 'target', 'basis'];

function roleOf(form: FormDefinition, key: string): IndicatorCell | null {
  return order.find((role) => form.indicators[role].some((label) => labelKey(label) === key)) ?? null;
}

interface Heading {
  readonly cell: GridCell;
  role: IndicatorCell | null;
}

/**
 * Labels that were not read whole (绩效指标 | 示描述) take the role that is missing between their neighbours. Where none
 * is missing, a short fragment widens the column on its left and a readable label is a column that the form does not know.
 */
function fillGaps(headings: readonly Heading[]): void {
  let index = 0;
  while (index < headings.length) {
    if (headings[index]?.role !== null) {
      index++;
      continue;
    }
    let end = index;
    while (end < headings.length && headings[end]?.role === null) end++;
    const [left, right] = [headings[index - 1]?.role ?? null, headings[end]?.role ?? null];
    const from = left === null ? 0 : order.indexOf(left) + 1;
    const missing = order.slice(from, right === null ? order.length : order.indexOf(right));
    const gap = headings.slice(index, end);
    gap.forEach((heading, at) => {
      const isFragment = labelKey(heading.cell.run.text).length <= 2;
      heading.role = missing[Math.min(at, missing.length - 1)] ?? (isFragment ? left : null);
    });
    index = end;
  }
}

/** The number of cells that most rows have. */
function usualWidth(rows: readonly GridRow[]): number {
  const counts = [...Map.groupBy(rows, ({ cells }) => cells.length)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? 0;
}

/**
 * Books the header row's cells as labels and returns the columns. Word text shows a merged header cell as one cell: where
 * the rows below are wider by just that much, the target has a column for each of its parts.
 */
export function readColumns(
  context: Context,
  form: FormDefinition,
  header: GridRow,
  body: readonly GridRow[],
  ragged: boolean,
): Columns {
  const headings = header.cells
    .filter(({ blank }) => !blank)
    .map((cell): Heading => ({ cell, role: roleOf(form, labelKey(cell.run.text)) }));
  for (const { cell } of headings) context.ledger.residue('form-label', cell.run);
  fillGaps(headings);
  const end = Math.max(...header.cells.map(({ column, columnSpan }) => column + columnSpan));
  const roles: (IndicatorCell | null)[] = [];
  let role: IndicatorCell | null = 'levelOne';
  for (let column = 0; column < end; column++) {
    const heading = headings.find(({ cell }) => cell.column === column);
    role = heading === undefined ? role : heading.role;
    roles.push(role);
  }
  const parts = form.targetCells.length;
  const isMerged = ragged && parts > 0 && usualWidth(body) === roles.length + parts - 1;
  return {
    roles: isMerged
      ? roles.flatMap((each) => (each === 'target' ? Array.from({ length: parts }, () => each) : [each]))
      : roles,
  };
}
