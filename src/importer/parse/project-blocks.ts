/** Cuts a part into its own text, its projects and the tables that are no project's. */
import { continueTable } from './continued-table.ts';
import type { GridRow } from './grid.ts';
import { toText, type Item, type TableItem, type TextItem } from './items.ts';
import type { OtherTable } from './other-tables.ts';
import type { ProjectBlock } from './project-block.ts';
import { isOtherCaption, isUnitLine, takeGroupHeadings, takeHeading } from './project-headings.ts';
import { splitAtHeadings, splitAtLabels } from './project-rows.ts';
import { kindOf } from './table-kind.ts';

interface PartBlocks {
  /** Text before the first project. */
  readonly text: TextItem[];
  readonly projects: ProjectBlock[];
  readonly others: OtherTable[];
}

/** A part as far as it is read: text goes to what was read last. */
interface OpenPart extends PartBlocks {
  /** The last table is no project's; a table without any label goes on with it. */
  inOther: boolean;
}

const textOf = ({ text, projects }: OpenPart): TextItem[] => projects.at(-1)?.text ?? text;

function addOther(part: OpenPart, name: string | null, rows: readonly GridRow[]): void {
  const last = part.others.at(-1);
  if (part.inOther && last !== undefined && (name === null || name === last.name)) {
    last.rows.push(...rows);
    return;
  }
  const text = textOf(part);
  const above = name === null ? -1 : text.findLastIndex((item) => !isOtherCaption(item));
  const captions = name === null ? [] : text.splice(above + 1);
  part.others.push({ name, captions, rows: [...rows] });
  part.inOther = true;
}

function addProject(part: OpenPart, project: Pick<ProjectBlock, 'form' | 'exact' | 'rows'>): void {
  const text = textOf(part);
  const heading = takeHeading(text);
  // Between two projects a heading of an outer level is none of the first one's: 二、某某中心.
  if (part.projects.length > 0) part.text.push(...takeGroupHeadings(text, heading));
  part.projects.push({ ...project, ...heading, repeated: [], text: [] });
  part.inOther = false;
}

const textsIn = (rows: readonly GridRow[]): TextItem[] =>
  rows.flatMap(({ cells }) => cells.filter(({ blank }) => !blank).map(({ run, place }) => toText(run, place)));

/** Rows of one table that belong together. */
function addRows(part: OpenPart, rows: readonly GridRow[], exact: boolean): void {
  const { form, other } = kindOf(rows, textOf(part));
  const open = part.inOther ? undefined : part.projects.at(-1);
  if (other !== null) addOther(part, other, rows);
  else if (open !== undefined && continueTable(open, rows)) return;
  else if (form !== null) addProject(part, { form, exact, rows: [...rows] });
  else {
    const texts = textsIn(rows);
    // A unit line alone is a table's first row, which the end of a page cut off.
    if (texts.length > 0 && texts.every(isUnitLine)) textOf(part).push(...texts);
    else addOther(part, null, rows);
  }
}

function addTable(part: OpenPart, table: TableItem): void {
  for (const { heading, rows } of splitAtHeadings(table.rows)) {
    if (heading !== null) textOf(part).push(heading);
    if (rows.length === 0) continue;
    const kind = kindOf(rows, textOf(part));
    const form = kind.other === null ? (kind.form ?? part.projects.at(-1)?.form ?? null) : null;
    for (const group of form === null ? [rows] : splitAtLabels(form, rows)) addRows(part, group, table.exact);
  }
}

export function splitProjects(items: readonly Item[]): PartBlocks {
  const part: OpenPart = { text: [], projects: [], others: [], inOther: false };
  for (const item of items) {
    if (item.type === 'text') textOf(part).push(item);
    else addTable(part, item);
  }
  return part;
}
