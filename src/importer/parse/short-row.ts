/**
 * Rows of a Word table saved as text that print fewer cells than the header. Nothing says which cell is missing; only what a
 * target looks like can tell, and a person has to compare the row with the original in any case.
 */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { IndicatorCell } from '../../document/indicator.ts';
import { canonicalLevelOne, canonicalLevelTwo } from '../../document/taxonomy.ts';
import { squeeze } from '../../document/squeeze.ts';
import { labelKey } from '../forms/form.ts';
import { emptyRun } from '../extract/run.ts';
import type { Columns } from './columns.ts';
import type { Context } from './context.ts';
import type { GridCell, GridRow } from './grid.ts';
import type { Placed } from './row-cells.ts';
import { parseTarget } from './target.ts';

export const cellsMissing: DiagnosticDefinition = {
  code: 'cells-missing',
  title: '这一行比表头少了单元格',
  severity: 'warning',
  owner: 'importer',
  hint: '文本里这一行的格数比表头少，可能是合并单元格，也可能丢了一格。请对照原件核对这一行各栏。',
};

/** A number with its operator or unit; words never are certain. */
function isTarget(text: string): boolean {
  const { kind, operator, value, unit } = parseTarget(text);
  return kind === 'number' && value !== null && (operator !== null || unit !== null);
}

const isLevelTwo = (cell: GridCell): boolean =>
  cell.blank || (canonicalLevelTwo(cell.run.text) !== null && canonicalLevelOne(cell.run.text) === null);

/** The cells by what they are; null when that cannot be told, so that they stay under the header that they stand under. */
function byTarget(columns: Columns, row: GridRow): Placed[] | null {
  const { cells } = row;
  const targets = cells.filter((cell) => cell.column >= 2 && isTarget(cell.run.text));
  const [target] = targets;
  if (target === undefined || targets.length > 1) return null;
  const at = cells.indexOf(target);
  const wanted = columns.roles.indexOf('target');
  const after = columns.roles.length - 1 - columns.roles.lastIndexOf('target');
  if (columns.roles.lastIndexOf('target') !== wanted || at >= wanted || cells.length - 1 - at !== after) return null;
  const [one, two] = cells;
  const levels: IndicatorCell[] = two !== undefined && isLevelTwo(two) ? ['levelOne', 'levelTwo'] : ['levelOne'];
  if (one === undefined || (!one.blank && levels.length === 1 && canonicalLevelOne(one.run.text) === null)) return null;
  const words: IndicatorCell[] = ['levelThree', 'description'];
  const between = at - levels.length;
  if (between < 1 || between > words.length) return null;
  const roles = [...levels, ...words.slice(0, between), ...columns.roles.slice(wanted)];
  return cells.flatMap((cell, index): Placed[] => {
    const role = roles[index] ?? null;
    return role === null ? [] : [{ role, run: cell.run, cell }];
  });
}

/** Null when the row stays as it is. Whatever is made of it, the lack is reported. */
export function placeShortRow(context: Context, columns: Columns, row: GridRow): Placed[] | null {
  const { cells } = row;
  if (cells.every(({ blank }) => blank)) return null;
  const placed = byTarget(columns, row);
  const [printed, wanted] = [cells.length, columns.roles.length].map(String);
  context.report(
    cellsMissing,
    `第 ${String(row.lines.line)} 行只有 ${printed ?? ''} 格，表头有 ${wanted ?? ''} 格，${placed === null ? '各栏按次序填入' : '已按指标值的样子归位'}。`,
    {
      printed: cells.map(({ run }) => run.text).join('⇥'),
      provenance: context.provenance(emptyRun, row.lines, cells[0]?.place),
    },
  );
  return placed;
}

const footer = /^(?:备注|注|说明|填报|填表|制表|审核|经办|负责人|联系)/u;

/** Whether a cell names a level of the indicators. */
const isLevel = (cell: GridCell | undefined): boolean =>
  cell !== undefined &&
  (canonicalLevelOne(cell.run.text) !== null ||
    canonicalLevelTwo(cell.run.text) !== null ||
    /指标$/u.test(squeeze(cell.run.text)));

const namesLevel = (row: GridRow): boolean => row.cells.slice(0, 3).some(isLevel);

/** A row that could be an indicator's: it names a level, or its place below a merged cell says so. */
const couldBeIndicator = (row: GridRow): boolean => row.cells[0]?.blank !== false || namesLevel(row);

/** Whether rows after a page break could go on with the indicators above it. */
export const couldGoOn = (rows: readonly GridRow[]): boolean =>
  rows.some(namesLevel) || (rows[0] !== undefined && couldBeIndicator(rows[0]));

/** A row below the indicators that is none of them: 填报人：…, 备注, a table that follows without a blank line. */
export function isForeignRow(columns: Columns, row: GridRow, lost: boolean): boolean {
  if (couldBeIndicator(row)) return false;
  const lead = row.cells[0]?.run.text ?? '';
  if (footer.test(labelKey(lead)) && (row.cells.length < columns.roles.length || /[:：]/u.test(lead))) return true;
  return !lost && row.cells.length < columns.roles.length - 1;
}

/** The same in a table whose merged cells are known: a row of signatures or remarks, or one that a single text fills. */
export function isFooter(columns: Columns, row: GridRow): boolean {
  const [lead, ...rest] = row.cells;
  if (lead === undefined || lead.blank || lead.column > 0 || namesLevel(row)) return false;
  if (footer.test(labelKey(lead.run.text)) && /[:：]/u.test(lead.run.text)) return true;
  const width = columns.roles.length;
  return rest.length <= 1 && row.cells.some(({ columnSpan }) => columnSpan * 2 > width);
}
