/** Tables that run over a page: whether rows go on with the project that is open, and what they print again. */
import { squeeze } from '../../document/squeeze.ts';
import { textsOf, type GridRow } from './grid.ts';
import type { TextItem } from './items.ts';
import { firstField, headOf, type ProjectBlock } from './project-block.ts';
import { isProjectHeading, isTableHeading, isTableTitle, isUnitLine } from './project-headings.ts';
import { couldGoOn } from './short-row.ts';

const keyOf = (row: GridRow): string => textsOf(row).map(squeeze).join('\t');

/**
 * How many rows at the start of a table repeat what the open project printed above its indicators. A repeated unit line
 * alone says nothing: every project of a unit has it.
 */
function repeatedRows(block: ProjectBlock, rows: readonly GridRow[]): number {
  const printed = new Set(headOf(block).rows.flatMap((row) => (textsOf(row).length > 0 ? [keyOf(row)] : [])));
  const end = rows.findIndex((row) => !printed.has(keyOf(row)));
  const count = end < 0 ? rows.length : end;
  return rows.slice(0, count).some((row) => firstField(block.form, row) !== null) ? count : 0;
}

/** Whether the rows go on with the project that is open: nothing in them is printed there already. */
function continues(block: ProjectBlock, rows: readonly GridRow[], between: readonly TextItem[]): boolean {
  if (between.some((item) => isProjectHeading(item) || isTableHeading(item) || isTableTitle(item) || isUnitLine(item)))
    return false;
  const head = headOf(block);
  const first = rows.map((row) => firstField(block.form, row)).find((key) => key !== null);
  if (first === undefined) {
    // Below the indicators and text of its own, a table without any level of theirs is another table.
    return !head.hasIndicators || between.length === 0 || couldGoOn(rows);
  }
  return !head.hasIndicators && !head.rows.some((row) => firstField(block.form, row) === first);
}

/**
 * Paragraphs between the rows of one table: before the indicators they go on with the cell above them (a blank line inside
 * a cell), after that they stay text.
 */
function takeInterruption(block: ProjectBlock): void {
  if (headOf(block).hasIndicators) return;
  for (const { run, place } of block.text.splice(0)) {
    const lines = { line: 1, to: 1 };
    const index = (block.rows.at(-1)?.index ?? 0) + 1;
    const cell = { run, blank: false, row: index, column: 1, rowSpan: 1, columnSpan: 1, lines, place };
    block.rows.push({ index, cells: [cell], lines: block.rows.at(-1)?.lines ?? lines });
  }
}

/** Adds the rows to the project when they go on with it, and says whether they do. */
export function continueTable(block: ProjectBlock, rows: readonly GridRow[]): boolean {
  const repeated = block.text.some(isProjectHeading) ? 0 : repeatedRows(block, rows);
  const rest = rows.slice(repeated);
  if (!continues(block, rest, repeated > 0 ? [] : block.text)) return false;
  block.repeated.push(...rows.slice(0, repeated));
  takeInterruption(block);
  block.rows.push(...rest);
  return true;
}
