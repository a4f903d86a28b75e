/** Cuts a part into its own text and its projects: heading, table (over several pages if need be), text after it. */
import { squeeze } from '../../document/squeeze.ts';
import { isIndicatorHeader } from '../forms/index.ts';
import type { FormDefinition } from '../forms/form.ts';
import type { GridRow } from './grid.ts';
import { textsOf } from './grid.ts';
import { toText, type Item, type TableItem, type TextItem } from './items.ts';
import { labelOf } from './labels.ts';
import {
  isNumbered,
  isOtherCaption,
  isProjectHeading,
  isTableHeading,
  isTableTitle,
  isUnitLine,
  takeGroupHeadings,
  takeHeading,
  type ProjectHeading,
} from './project-headings.ts';
import type { OtherTable } from './other-tables.ts';
import { couldGoOn } from './short-row.ts';
import { kindOf } from './table-kind.ts';
import { unitPattern } from './unit-line.ts';

export interface ProjectBlock extends ProjectHeading {
  readonly form: FormDefinition;
  readonly rows: GridRow[];
  /** Rows that a later page printed again. */
  readonly repeated: GridRow[];
  readonly exact: boolean;
  /** What follows the table. */
  readonly text: TextItem[];
}

export interface PartBlocks {
  /** Text before the first project. */
  readonly text: TextItem[];
  readonly projects: ProjectBlock[];
  readonly others: OtherTable[];
}

/** A row that holds nothing but a project's heading, as some extracts put it. */
function headingRow(row: GridRow): TextItem | null {
  const filled = row.cells.filter(({ blank }) => !blank);
  const only = filled[0];
  if (only === undefined || filled.length > 1) return null;
  const item = toText(only.run, only.place);
  return isProjectHeading(item) && isNumbered(item) ? item : null;
}

/** The field whose label a row begins with; `项目名称` may share its cell with the value. */
function firstField(form: FormDefinition, row: GridRow): string | null {
  const text = textsOf(row)[0];
  if (text === undefined) return null;
  const use = labelOf(form, text);
  if (use?.kind === 'field') return use.field.key;
  const key = squeeze(text);
  const identity = form.fields.filter((field) => field.key === 'name' || field.key === 'projectCode');
  return identity.find(({ labels }) => labels.some((label) => key.startsWith(label)))?.key ?? null;
}

/** Splits a table's rows where one project ends and another begins. */
function splitRows(form: FormDefinition, rows: readonly GridRow[]): GridRow[][] {
  const groups: GridRow[][] = [];
  let current: GridRow[] = [];
  let inIndicators = false;
  for (const row of rows) {
    const texts = textsOf(row);
    const startsAnew =
      inIndicators && (firstField(form, row) !== null || (texts.length > 0 && unitPattern.test(texts[0] ?? '')));
    if (startsAnew) {
      groups.push(current);
      current = [];
      inIndicators = false;
    }
    current.push(row);
    if (isIndicatorHeader(texts)) inIndicators = true;
  }
  return [...groups, current].filter((group) => group.length > 0);
}

/** No form prints more rows above its indicators; what follows need not be searched for labels again and again. */
const headReach = 80;

/** The rows above the indicator table, and whether that table has begun. */
function headOf({ rows }: ProjectBlock): { readonly rows: readonly GridRow[]; readonly hasIndicators: boolean } {
  const reach = rows.slice(0, headReach);
  const header = reach.findIndex((row) => isIndicatorHeader(textsOf(row)));
  return { rows: header < 0 ? reach : reach.slice(0, header), hasIndicators: header >= 0 || rows.length > headReach };
}

const sameText = (a: GridRow, b: GridRow): boolean =>
  textsOf(a).map(squeeze).join('\t') === textsOf(b).map(squeeze).join('\t');

/**
 * How many rows at the start of a table repeat what the open project printed above its indicators, as tables do that
 * run over a page. A repeated unit line alone says nothing: every project of a unit has it.
 */
function repeatedRows(block: ProjectBlock, rows: readonly GridRow[]): number {
  const printed = headOf(block).rows.filter((row) => textsOf(row).length > 0);
  const isRepeated = (row: GridRow | undefined): boolean =>
    row !== undefined && printed.some((each) => sameText(each, row));
  let count = 0;
  while (isRepeated(rows[count])) count++;
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

export function splitProjects(items: readonly Item[]): PartBlocks {
  const projects: ProjectBlock[] = [];
  const others: OtherTable[] = [];
  let text: TextItem[] = [];
  const partText = text;
  /** The last table is no project's; a table without any label goes on with it. */
  let inOther = false;

  function addOther(name: string | null, rows: readonly GridRow[]): void {
    const last = others.at(-1);
    if (inOther && last !== undefined && (name === null || name === last.name)) {
      last.rows.push(...rows);
      return;
    }
    const captions: TextItem[] = [];
    while (name !== null && isOtherCaption(text.at(-1))) captions.unshift(text.pop() as TextItem);
    others.push({ name, captions, rows: [...rows] });
    inOther = true;
  }

  function addRows(table: TableItem, rows: readonly GridRow[]): void {
    const kind = kindOf(rows, text);
    if (kind.other !== null) {
      addOther(kind.other, rows);
      return;
    }
    const open = inOther ? undefined : projects.at(-1);
    if (open !== undefined) {
      const repeated = text.some(isProjectHeading) ? 0 : repeatedRows(open, rows);
      const rest = rows.slice(repeated);
      if (continues(open, rest, repeated > 0 ? [] : text)) {
        open.repeated.push(...rows.slice(0, repeated));
        takeInterruption(open);
        open.rows.push(...rest);
        return;
      }
    }
    const { form } = kind;
    const units = rows.flatMap(({ cells }) =>
      cells.filter(({ blank }) => !blank).map(({ run, place }) => toText(run, place)),
    );
    if (form === null && units.length > 0 && units.every(isUnitLine)) {
      // The table's first row, which the end of a page cut off.
      text.push(...units);
      return;
    }
    if (form === null) {
      addOther(null, rows);
      return;
    }
    const heading = takeHeading(text);
    // Between two projects a heading of an outer level is none of the first one's: 二、某某中心.
    if (projects.length > 0) partText.push(...takeGroupHeadings(text, heading));
    const block = { form, ...heading, rows: [...rows], repeated: [], exact: table.exact, text: [] };
    projects.push(block);
    text = block.text;
    inOther = false;
  }

  function addTable(table: TableItem): void {
    let rows: GridRow[] = [];
    const flush = (): void => {
      if (rows.length === 0) return;
      const kind = kindOf(rows, text);
      const form = kind.other === null ? (kind.form ?? projects.at(-1)?.form ?? null) : null;
      for (const group of form === null ? [rows] : splitRows(form, rows)) addRows(table, group);
      rows = [];
    };
    for (const row of table.rows) {
      const heading = headingRow(row);
      if (heading === null) {
        rows.push(row);
        continue;
      }
      flush();
      text.push(heading);
    }
    flush();
  }

  for (const item of items) {
    if (item.type === 'text') text.push(item);
    else addTable(item);
  }
  return { text: partText, projects, others };
}
