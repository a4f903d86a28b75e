/**
 * Indicator rows of an extract that lost the page's layout: cells that moved to a neighbouring column or ran together.
 * What a cell is, is told by what it says: a level-two label, a target.
 */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { IndicatorCell } from '../../document/indicator.ts';
import { canonicalLevelTwo } from '../../document/taxonomy.ts';
import { emptyRun, slice, type Run } from '../extract/run.ts';
import type { Columns } from './columns.ts';
import type { Context } from './context.ts';
import type { GridCell, GridRow } from './grid.ts';
import { cutLevelTwo, startsWithLevelTwo } from './levels.ts';
import type { Placed } from './row-cells.ts';
import { parseTarget } from './target.ts';

export const cellsFused: DiagnosticDefinition = {
  code: 'cells-fused',
  title: '粘连的单元格已分开',
  severity: 'warning',
  owner: 'importer',
  hint: '提取时几格文字粘在了一起，这里按次序分开，其中可能有缺字。请对照原件核对这一行。',
};

export const cellsShifted: DiagnosticDefinition = {
  code: 'cells-shifted',
  title: '错位的单元格已归位',
  severity: 'warning',
  owner: 'importer',
  hint: '提取时这一行的文字错了栏，这里按内容归位。请对照原件核对这一行。',
};

const order: readonly IndicatorCell[] = ['levelTwo', 'levelThree', 'description', 'target', 'basis'];

const words = (run: Run): Run[] =>
  [...run.text.matchAll(/\S+/gu)].map((match) => slice(run, match.index, match.index + match[0].length));

/** Nothing but a target can look like this: an operator with a number, or a number with a sign of percent. */
const isPlainTarget = (text: string): boolean => /^(?:[≥≤＞＜><=≧≦]=?\s*\d|\d+(?:\.\d+)?\s*[%％]$)/u.test(text.trim());

/** A piece of a target that a cell border cut off: an operator, a number, a sign of percent. */
export const isTargetFragment = (text: string): boolean => /^[≥≤＞＜><=≧≦\d.%％\s]+$/u.test(text);

/** The row's pieces in order, from level two on: the last of them are target and basis. */
function place(pieces: readonly { run: Run; cell: GridCell }[]): Placed[] {
  const target = pieces.findIndex(({ run }, index) => index > 0 && isPlainTarget(run.text));
  // Without a target that can be told by its looks the pieces are taken in order.
  const shift = target > 0 && pieces.length < order.length ? order.indexOf('target') - target : 0;
  return pieces.flatMap(({ run, cell }, index) => {
    const role = order[index >= target && target > 0 ? index + shift : index];
    return role === undefined ? [] : [{ role, run, cell }];
  });
}

/** A cell that swallowed its neighbours: 经济效益指 对经济发展 对经济发展带来效果. Null when the row has none. */
export function splitFused(context: Context, filled: readonly GridCell[]): Placed[] | null {
  const at = filled.findIndex(({ run }) => canonicalLevelTwo(run.text) === null && cutLevelTwo(run.text) !== null);
  const fused = filled[at];
  if (fused === undefined || at > 1) return null;
  const parts = words(fused.run);
  const rest = filled.slice(at + 1).map((cell) => ({ run: cell.run, cell }));
  if (parts.length < 2 || parts.length + rest.length > order.length) return null;
  context.report(cellsFused, `第 ${String(fused.lines.line)} 行有几格文字粘在一起，已按次序分开。`, {
    printed: fused.run.text,
    understood: parts.map(({ text }) => text).join(' ｜ '),
    provenance: context.provenance(fused.run, fused.lines, fused.place),
  });
  const lead = filled.slice(0, at).map((cell): Placed => ({ role: 'levelOne', run: cell.run, cell }));
  return [...lead, ...place([...parts.map((run) => ({ run, cell: fused })), ...rest])];
}

/** Moves a row sideways so that its level-two label stands in its column. */
export function shiftToLevelTwo(context: Context, columns: Columns, row: GridRow): GridRow {
  const cell = row.cells.find(({ run, blank }) => !blank && startsWithLevelTwo(run.text));
  const wanted = columns.roles.indexOf('levelTwo');
  const distance = cell === undefined ? 0 : wanted - cell.column;
  const before = row.cells.filter((each) => cell !== undefined && each.column < cell.column);
  if (cell === undefined || distance === 0 || before.filter(({ blank }) => !blank).length > 1) return row;
  const moved = row.cells.map((each): GridCell =>
    each.column < cell.column
      ? { ...each, column: Math.min(each.column, wanted - 1) }
      : { ...each, column: each.column + distance },
  );
  reportShift(context, row);
  return { ...row, cells: moved };
}

function reportShift(context: Context, row: GridRow): void {
  const [first] = row.cells;
  context.report(cellsShifted, `第 ${String(row.lines.line)} 行的文字错了栏，已按内容归位。`, {
    printed: row.cells.map(({ run }) => run.text).join('⇥'),
    provenance: context.provenance(emptyRun, row.lines, first?.place),
  });
}

/**
 * A target that stands under another header while its own column is blank: what precedes it are the words of the
 * indicator, what follows is its basis. Null when the row is in order.
 */
export function realign(context: Context, columns: Columns, row: GridRow): Placed[] | null {
  const roleAt = (cell: GridCell): IndicatorCell | null => columns.roles[cell.column] ?? columns.roles.at(-1) ?? null;
  const filled = row.cells.filter(({ blank }) => !blank);
  const target = filled.find((cell) => isPlainTarget(cell.run.text));
  if (
    target === undefined ||
    roleAt(target) === 'target' ||
    filled.some((cell) => roleAt(cell) === 'target' && parseTarget(cell.run.text).kind === 'number')
  )
    return null;
  const at = filled.indexOf(target);
  const levels = filled.slice(0, at).filter((cell) => roleAt(cell) === 'levelOne' || roleAt(cell) === 'levelTwo');
  // Below a header that is out of place itself a cell's column says nothing.
  if (levels.some((cell, index) => cell !== filled[index])) return null;
  const between = filled.slice(levels.length, at);
  const isDescriptionTail = roleAt(target) === 'description' && between.length >= 2;
  if (between.length === 0 || between.length > 2) return null;
  if (!isDescriptionTail) reportShift(context, row);
  const [only] = between;
  const halves = between.length === 1 && only !== undefined ? words(only.run) : [];
  const named =
    halves.length === 2 && only !== undefined
      ? halves.map((run) => ({ run, cell: only }))
      : between.map((cell) => ({ run: cell.run, cell }));
  if (halves.length === 2 && only !== undefined) {
    context.report(cellsFused, `第 ${String(only.lines.line)} 行有两格文字粘在一起，已按空格分开。`, {
      printed: only.run.text,
      understood: halves.map(({ text }) => text).join(' ｜ '),
      provenance: context.provenance(only.run, only.lines, only.place),
    });
  }
  return [
    ...levels.flatMap((cell): Placed[] => {
      const role = roleAt(cell);
      return role === null ? [] : [{ role, run: cell.run, cell }];
    }),
    ...named.map(({ run, cell }, index): Placed => ({ role: index === 0 ? 'levelThree' : 'description', run, cell })),
    { role: 'target', run: target.run, cell: target },
    ...filled.slice(at + 1).map((cell): Placed => ({ role: 'basis', run: cell.run, cell })),
  ];
}
