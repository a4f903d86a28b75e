/** Which column of an indicator table holds what, told by the header row. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { IndicatorCell } from '../../document/indicator.ts';
import type { FormDefinition } from '../forms/form.ts';
import { isAmong, labelKey } from '../forms/form.ts';
import { emptyRun } from '../extract/run.ts';
import type { Context } from './context.ts';
import type { GridCell, GridRow } from './grid.ts';

export const columnNotImported: DiagnosticDefinition = {
  code: 'column-not-imported',
  title: '指标表里有一栏没有收录',
  severity: 'info',
  owner: 'importer',
  hint: '本站的数据没有这一栏（例如分值、备注），文字列在“未收录的表和栏”里，原件的文字版照样公布。',
};

export const periodIndicatorsNotImported: DiagnosticDefinition = {
  code: 'period-indicators-not-imported',
  title: '多年期的指标没有收录',
  severity: 'warning',
  owner: 'importer',
  hint: '表上并列印了多年期（实施期、中期、长期）和年度两组指标，只收录年度的一组。请对照原件确认收录的是年度指标。',
};

/** What a column of the target holds where it has several: 指标性质, 指标值, 度量单位. */
type TargetPart = 'sign' | 'value' | 'unit';

export interface Columns {
  /**
   * The role of each grid column, from 0; null for a column that the form does not know. A column without a label
   * belongs to the one on its left.
   */
  readonly roles: readonly (IndicatorCell | null)[];
  /** Columns that are understood and not imported. */
  readonly dropped: ReadonlySet<number>;
  readonly targetParts: ReadonlyMap<number, TargetPart>;
}

const order: readonly IndicatorCell[] = ['levelOne', 'levelTwo', 'levelThree', 'description', 'target', 'basis'];
const partOrder: readonly TargetPart[] = ['sign', 'value', 'unit'];

type Role = IndicatorCell | 'other';

function targetPart({ indicators }: FormDefinition, key: string): TargetPart | null {
  if (isAmong(indicators.target, key)) return 'value';
  if (isAmong(indicators.targetSign, key)) return 'sign';
  return isAmong(indicators.targetUnit, key) ? 'unit' : null;
}

function roleOf(form: FormDefinition, key: string): Role | null {
  const role = order.find((each) => isAmong(form.indicators[each], key));
  if (role !== undefined) return role;
  if (targetPart(form, key) !== null) return 'target';
  return isAmong(form.indicators.others, key) ? 'other' : null;
}

interface Heading {
  readonly cell: GridCell;
  role: Role | null;
  /** Understood and not imported. */
  dropped: boolean;
}

const isRole = (role: Role | null): role is IndicatorCell => role !== null && role !== 'other';

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
    const left = headings.slice(0, index).findLast(({ role }) => isRole(role))?.role ?? null;
    const right = headings.slice(end).find(({ role }) => isRole(role))?.role ?? null;
    const from = isRole(left) ? order.indexOf(left) + 1 : 0;
    const missing = order.slice(from, isRole(right) ? order.indexOf(right) : order.length);
    const gap = headings.slice(index, end);
    gap.forEach((heading, at) => {
      const isFragment = labelKey(heading.cell.run.text).length <= 2;
      heading.role = missing[Math.min(at, missing.length - 1)] ?? (isFragment ? left : null);
    });
    index = end;
  }
}

/** The labels of two groups side by side: those of several years are dropped. True when there are two. */
function dropPeriod(headings: readonly Heading[], yearFirst: boolean): boolean {
  const opening = headings.filter(({ role }) => role === 'levelOne').length > 1 ? 'levelOne' : 'levelTwo';
  const starts = headings.flatMap(({ role }, index) => (role === opening ? [index] : []));
  const [first, second] = starts;
  if (first === undefined || second === undefined) return false;
  const [from, to] = yearFirst ? [second, headings.length] : [first, second];
  for (const heading of headings.slice(from, to)) heading.dropped = true;
  return true;
}

/** The number of cells that most rows have. */
function usualWidth(rows: readonly GridRow[]): number {
  const counts = [...Map.groupBy(rows, ({ cells }) => cells.length)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? 0;
}

function reportDropped(
  context: Context,
  header: GridRow,
  body: readonly GridRow[],
  { headings, isDouble, yearFirst }: { headings: readonly Heading[]; isDouble: boolean; yearFirst: boolean },
): void {
  const holdsText = ({ cell }: Heading): boolean =>
    body.some((row) =>
      row.cells.some(({ blank, column }) => !blank && column >= cell.column && column < cell.column + cell.columnSpan),
    );
  const provenance = context.provenance(emptyRun, header.lines, header.cells[0]?.place);
  const filled = headings.filter((heading) => heading.dropped && holdsText(heading));
  const others = filled
    .filter(({ role, cell }) => role === 'other' && labelKey(cell.run.text) !== '序号')
    .map(({ cell }) => cell.run.text.replace(/\s+/gu, ''));
  if (others.length > 0)
    context.report(columnNotImported, `指标表的${others.map((label) => `“${label}”`).join('、')}没有收录。`, {
      printed: others.join('、'),
      provenance,
    });
  if (isDouble && filled.some(({ role }) => role !== 'other'))
    context.report(
      periodIndicatorsNotImported,
      `表上并列印了两组指标，收录的是${yearFirst ? '左' : '右'}边的年度指标，另一组没有收录。`,
      { printed: header.cells.map(({ run }) => run.text).join('⇥'), provenance },
    );
}

export interface ColumnsScope {
  readonly form: FormDefinition;
  readonly ragged: boolean;
  /** Of two groups of columns side by side the first is that of the year. */
  readonly yearFirst: boolean;
}

/**
 * Books the header row's cells as labels and returns the columns. Word text shows a merged header cell as one cell: where
 * the rows below are wider by just that much, the target has a column for each of its parts.
 */
export function readColumns(
  context: Context,
  { form, ragged, yearFirst }: ColumnsScope,
  header: GridRow,
  body: readonly GridRow[],
): Columns {
  const headings = header.cells
    .filter(({ blank }) => !blank)
    .map((cell): Heading => {
      const role = roleOf(form, labelKey(cell.run.text));
      return { cell, role, dropped: role === 'other' };
    });
  for (const { cell } of headings) context.ledger.residue('form-label', cell.run);
  fillGaps(headings);
  if (!headings.some(({ role }) => role === 'levelThree'))
    for (const heading of headings) if (heading.role === 'description') heading.role = 'levelThree';
  const isDouble = dropPeriod(headings, yearFirst);
  reportDropped(context, header, body, { headings, isDouble, yearFirst });
  const end = Math.max(...header.cells.map(({ column, columnSpan }) => column + columnSpan));
  const roles: (IndicatorCell | null)[] = [];
  const dropped = new Set<number>();
  const targetParts = new Map<number, TargetPart>();
  let open: Heading | null = null;
  for (let column = 0; column < end; column++) {
    open = headings.find(({ cell }) => cell.column === column) ?? open;
    const role: Role | null = open === null ? 'levelOne' : open.role;
    const part = open === null ? null : targetPart(form, labelKey(open.cell.run.text));
    if (open?.dropped === true) dropped.add(column);
    else if (part !== null) targetParts.set(column, part);
    roles.push(open?.dropped === true || !isRole(role) ? null : role);
  }
  const parts = form.targetCells.length;
  const isMerged =
    ragged && dropped.size === 0 && targetParts.size < 2 && parts > 0 && usualWidth(body) === roles.length + parts - 1;
  return {
    roles: isMerged
      ? roles.flatMap((each) => (each === 'target' ? Array.from({ length: parts }, () => each) : [each]))
      : roles,
    dropped,
    targetParts: new Set(targetParts.values()).size > 1 ? targetParts : new Map(),
  };
}

/** The cells of one target in the order 符号, 值, 单位, however the form orders its columns. */
export const inTargetOrder = <T extends { readonly cell: GridCell }>(columns: Columns, cells: readonly T[]): T[] =>
  cells.toSorted((a, b) => {
    const [left, right] = [a, b].map(({ cell }) => columns.targetParts.get(cell.column));
    if (left === undefined || right === undefined) return 0;
    return partOrder.indexOf(left) - partOrder.indexOf(right);
  });
