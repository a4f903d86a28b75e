/** Where, inside one table, one project ends and another begins. */
import type { FormDefinition } from '../forms/form.ts';
import { isIndicatorHeader } from '../forms/index.ts';
import { textsOf, type GridRow } from './grid.ts';
import { toText, type TextItem } from './items.ts';
import { firstField } from './project-block.ts';
import { isNumbered, isProjectHeading } from './project-headings.ts';
import { unitPattern } from './unit-line.ts';

/** A stretch of a table's rows, with the heading above it where a row of the table prints one. */
interface Stretch {
  readonly heading: TextItem | null;
  readonly rows: readonly GridRow[];
}

/** A row that holds nothing but a project's heading, as some extracts put it. */
function headingRow(row: GridRow): TextItem | null {
  const filled = row.cells.filter(({ blank }) => !blank);
  const only = filled[0];
  if (only === undefined || filled.length > 1) return null;
  const item = toText(only.run, only.place);
  return isProjectHeading(item) && isNumbered(item) ? item : null;
}

/** Cuts a table at the rows that are headings of projects; a stretch may be without rows. */
export function splitAtHeadings(rows: readonly GridRow[]): readonly Stretch[] {
  const stretches: { heading: TextItem | null; rows: GridRow[] }[] = [{ heading: null, rows: [] }];
  for (const row of rows) {
    const heading = headingRow(row);
    if (heading === null) stretches.at(-1)?.rows.push(row);
    else stretches.push({ heading, rows: [] });
  }
  return stretches;
}

/** Cuts rows where the labels of a project stand below indicators. */
export function splitAtLabels(form: FormDefinition, rows: readonly GridRow[]): readonly (readonly GridRow[])[] {
  const groups: GridRow[][] = [];
  let inIndicators = false;
  for (const row of rows) {
    const texts = textsOf(row);
    const startsAnew: boolean = inIndicators && (firstField(form, row) !== null || unitPattern.test(texts[0] ?? ''));
    const current = groups.at(-1);
    if (current === undefined || startsAnew) groups.push([row]);
    else current.push(row);
    inIndicators = isIndicatorHeader(texts) || (inIndicators && !startsAnew);
  }
  return groups;
}
