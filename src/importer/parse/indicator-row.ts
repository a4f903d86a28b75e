/** The cells of one indicator row, sorted by what they are; rows that an extract damaged are put right and reported. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { IndicatorCell } from '../../document/indicator.ts';
import { squeeze } from '../../document/squeeze.ts';
import { labelKey, type FormDefinition } from '../forms/form.ts';
import { emptyRun, isBlank, join, slice, trim, type Run } from '../extract/run.ts';
import { closeText } from './cell-text.ts';
import { inTargetOrder, type Columns } from './columns.ts';
import type { Context } from './context.ts';
import { joinCut } from './cut-text.ts';
import { isTargetFragment, realign, shiftToLevelTwo, splitFused } from './damaged-row.ts';
import type { GridCell, GridRow } from './grid.ts';
import type { Placed, RowCells } from './row-cells.ts';
import { placeShortRow } from './short-row.ts';
import { setAside, setGhost } from './stray.ts';

export const targetCellUnreadable: DiagnosticDefinition = {
  code: 'target-cell-unreadable',
  title: '指标值没有读出',
  severity: 'warning',
  owner: 'importer',
  hint: '提取文字时这一格的内容与邻格混在一起，无法断定。请对照原件补录指标值。',
};

/** `符号 >=` → `>=`: the label is booked, the value comes back. Null when nothing but the label stands there. */
function withoutTargetLabel(context: Context, form: FormDefinition, run: Run): Run | null {
  const [head = ''] = /^\S+/u.exec(run.text) ?? [];
  // A label of two characters may have lost one: 符 for 符号.
  const isLabel = form.targetCells.some(
    (label) => labelKey(head) === label || (label.length === 2 && label.startsWith(head)),
  );
  if (!isLabel) return run;
  const rest = trim(slice(run, head.length));
  if (isBlank(rest) && head === '') return run;
  context.ledger.residue('form-label', slice(run, 0, head.length));
  return isBlank(rest) ? null : rest;
}

/** Whether the row prints the labels of the target's cells, all of them and in order. */
function printsTargetLabels(form: FormDefinition, runs: readonly Run[]): boolean {
  const heads = runs.map(({ text }) => /^\S+/u.exec(text)?.[0] ?? '');
  const known = form.targetCells.filter((label) => heads.some((head) => head !== '' && label.startsWith(head)));
  return form.targetCells.length > 0 && known.length === form.targetCells.length;
}

/** Joins the fragments of one column and says so. */
function joinColumn(context: Context, fragments: readonly Run[], witnesses: readonly string[]): Run {
  const closed = fragments.map((run) => closeText(run, context.wraps));
  if (closed.length === 1 || !context.wraps) return join(closed, ' ');
  return joinCut(context, closed, witnesses);
}

export interface RowReader {
  readonly context: Context;
  readonly form: FormDefinition;
  readonly columns: Columns;
  /** Merged cells are not told: a row may lack some. */
  readonly ragged: boolean;
  /** The extract lost the layout: cells may be shifted or fused. */
  readonly damaged: boolean;
  /** Other texts of the project, squeezed. */
  readonly witnesses: readonly string[];
}

/** Every cell of the row with its role; text under no known header is set aside. */
function place({ context, columns, damaged }: RowReader, row: GridRow, isShort: boolean): Placed[] {
  const filled = row.cells.filter(({ blank }) => !blank);
  if (damaged) {
    const repaired = splitFused(context, filled) ?? realign(context, columns, row);
    if (repaired !== null) return repaired;
  } else if (isShort) {
    const placed = placeShortRow(context, columns, row);
    if (placed !== null) return placed;
  }
  return row.cells.flatMap((cell): Placed[] => {
    // Cells beyond the header of a damaged table are pieces of the last column.
    const isBeyond = cell.column >= columns.roles.length;
    const role = (isBeyond && damaged ? columns.roles.at(-1) : columns.roles[cell.column]) ?? null;
    if (role !== null) return [{ role, run: cell.run, cell }];
    if (!cell.blank) setAside(context, cell.run, false);
    return [];
  });
}

/** What stands in the right half of the description while the target is blank. */
function splitDescription(
  context: Context,
  row: GridRow,
  descriptions: readonly Run[],
): { descriptions: readonly Run[]; target: readonly Run[]; unreadable: boolean } {
  const [first, second] = [descriptions[0], descriptions.at(-1)];
  if (first === undefined || second === undefined || descriptions.length < 2)
    return { descriptions, target: [], unreadable: false };
  const cut = descriptions.findIndex((run, index) => index > 0 && isTargetFragment(run.text));
  if (cut > 0) return { descriptions: descriptions.slice(0, cut), target: descriptions.slice(cut), unreadable: false };
  if (descriptions.length > 2 || squeeze(first.text) !== squeeze(second.text))
    return { descriptions, target: [], unreadable: false };
  const line = String(row.lines.line);
  setGhost(context, second, '与左边一格的文字完全相同，可能是重复读取，也可能就是指标值。');
  context.report(
    targetCellUnreadable,
    `第 ${line} 行的指标值没有读出：指标值一格是空的，旁边多出一段“${second.text}”。`,
    {
      printed: `${first.text}⇥${second.text}⇥`,
      provenance: context.provenance(second),
    },
  );
  return { descriptions: [first], target: [], unreadable: true };
}

/** The row without the columns that are not imported. */
function withoutDropped(context: Context, columns: Columns, row: GridRow): GridRow {
  const isDropped = ({ column }: GridCell): boolean => columns.dropped.has(column);
  for (const { run } of row.cells.filter(isDropped)) context.ledger.residue('not-imported', run);
  return { ...row, cells: row.cells.filter((cell) => !isDropped(cell)) };
}

export function readRow(reader: RowReader, printed: GridRow): RowCells {
  const { context, form, columns, damaged, ragged, witnesses } = reader;
  const lacksCells = ragged && printed.cells.length < columns.roles.length;
  const isShort = ragged && (printed.cells.at(-1)?.column ?? 0) < columns.roles.length - 1;
  const kept = withoutDropped(context, columns, printed);
  const row = damaged || lacksCells ? shiftToLevelTwo(context, columns, kept) : kept;
  const groups = Map.groupBy(place(reader, row, isShort), ({ role }) => role);
  const filledRuns = (role: IndicatorCell): Run[] =>
    (groups.get(role) ?? []).map(({ run }) => run).filter((run) => !isBlank(run));
  const targets = inTargetOrder(columns, groups.get('target') ?? []);
  const isCut = damaged && filledRuns('target').every(({ text }) => isTargetFragment(text));
  const described = isCut
    ? splitDescription(context, row, filledRuns('description'))
    : { descriptions: filledRuns('description'), target: [], unreadable: false };
  const texts: Partial<Record<IndicatorCell, Run>> = {};
  const cells: Partial<Record<IndicatorCell, GridCell>> = {};
  for (const [role, group] of groups) {
    const first = group.find(({ run }) => !isBlank(run)) ?? group[0];
    if (first !== undefined) cells[role] = first.cell;
    if (role === 'target') continue;
    const fragments = role === 'description' ? described.descriptions : filledRuns(role);
    texts[role] = fragments.length === 0 ? emptyRun : joinColumn(context, fragments, witnesses);
  }
  const labelled = printsTargetLabels(
    form,
    targets.map(({ run }) => run),
  );
  const values = targets.flatMap(({ run }) => {
    const value = labelled && !isBlank(run) ? withoutTargetLabel(context, form, run) : run;
    return value === null ? [] : [closeText(value, context.wraps)];
  });
  const target = described.target.length === 0 ? values : [join([...described.target, ...values])];
  return { row, texts, target, targetUnreadable: described.unreadable, cells };
}
