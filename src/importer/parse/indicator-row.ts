/** The cells of one indicator row, sorted by what they are; rows that an extract damaged are put right and reported. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { IndicatorCell } from '../../document/indicator.ts';
import { canonicalLevelTwo } from '../../document/taxonomy.ts';
import { labelKey, type FormDefinition } from '../forms/form.ts';
import { isBlank, join, slice, trim, type Run } from '../extract/run.ts';
import { closeText } from './cell-text.ts';
import type { Columns } from './columns.ts';
import type { Context } from './context.ts';
import { joinFragments } from './fragments.ts';
import type { GridCell, GridRow } from './grid.ts';
import { cutLevelTwo } from './levels.ts';
import { setAside, setGhost } from './stray.ts';
import { parseTarget } from './target.ts';

export const cellsFused: DiagnosticDefinition = {
  code: 'cells-fused',
  title: '粘连的单元格已分开',
  severity: 'warning',
  owner: 'importer',
  hint: '提取时几格文字粘在了一起，这里按次序分开，其中可能有缺字。请对照原件核对这一行。',
};

export const targetCellUnreadable: DiagnosticDefinition = {
  code: 'target-cell-unreadable',
  title: '指标值没有读出',
  severity: 'warning',
  owner: 'importer',
  hint: '提取文字时这一格的内容与邻格混在一起，无法断定。请对照原件补录指标值。',
};

export const splitWordsJoined: DiagnosticDefinition = {
  code: 'split-words-joined',
  title: '拆开的文字已拼接',
  severity: 'info',
  owner: 'importer',
  hint: '一段文字在提取时被拆进了相邻的几格，这里已拼回。请对照原件确认。',
};

export const cutCharacterRepaired: DiagnosticDefinition = {
  code: 'cut-character-repaired',
  title: '格线切开的字已复原',
  severity: 'warning',
  owner: 'importer',
  hint: '格线从一个字中间穿过，提取时读成了两个字。这里按同一张表的其他文字复原，请对照原件确认。',
};

export interface RowCells {
  readonly row: GridRow;
  /** Text of each column; missing when the cell is covered by a merged cell above. */
  readonly texts: Readonly<Partial<Record<IndicatorCell, Run>>>;
  /** The printed cells of the target (符号, 值, 单位), blank ones included, sub-labels removed. */
  readonly target: readonly Run[];
  readonly targetUnreadable: boolean;
  readonly cells: Readonly<Partial<Record<IndicatorCell, GridCell>>>;
}

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
function printsTargetLabels(form: FormDefinition, cells: readonly GridCell[]): boolean {
  const heads = cells.map(({ run }) => /^\S+/u.exec(run.text)?.[0] ?? '');
  const known = form.targetCells.filter((label) => heads.some((head) => head !== '' && label.startsWith(head)));
  return form.targetCells.length > 0 && known.length === form.targetCells.length;
}

/** A cell that swallowed its neighbours: 经济效益指 对经济发展 对经济发展带来效果. */
function splitFused(context: Context, row: GridRow, filled: readonly GridCell[]): RowCells | null {
  const at = filled.findIndex(({ run }) => canonicalLevelTwo(run.text) === null && cutLevelTwo(run.text) !== null);
  const fused = filled[at];
  if (fused === undefined || at > 1) return null;
  const parts = fused.run.text.split(/\s+/u).length;
  const rest = filled.slice(at + 1);
  if (parts < 2 || parts - 1 + rest.length > 4) return null;
  const words: Run[] = [];
  for (const match of fused.run.text.matchAll(/\S+/gu))
    words.push(slice(fused.run, match.index, match.index + match[0].length));
  const order: readonly IndicatorCell[] = ['levelTwo', 'levelThree', 'description', 'target', 'basis'];
  const texts: Partial<Record<IndicatorCell, Run>> = {};
  const cells: Partial<Record<IndicatorCell, GridCell>> = {};
  const values = [...words.map((run) => ({ run, cell: fused })), ...rest.map((cell) => ({ run: cell.run, cell }))];
  const fromRight =
    values.length < order.length
      ? values.findIndex(({ run }, index) => index > 1 && parseTarget(run.text).kind === 'number')
      : 3;
  values.forEach(({ run, cell }, index) => {
    const shift = fromRight > 0 && index >= fromRight ? 3 - fromRight : 0;
    const role = order[index + shift];
    if (role === undefined) return;
    texts[role] = run;
    cells[role] = cell;
  });
  const lead = at === 1 ? filled[0] : undefined;
  if (lead !== undefined) {
    texts.levelOne = lead.run;
    cells.levelOne = lead;
  }
  context.report(cellsFused, `第 ${String(fused.lines.line)} 行有几格文字粘在一起，已按次序分开。`, {
    printed: fused.run.text,
    understood: words.map(({ text }) => text).join(' ｜ '),
    provenance: context.provenance(fused.run, fused.lines, fused.place),
  });
  const target = texts.target === undefined ? [] : [texts.target];
  return { row, texts, target, targetUnreadable: false, cells };
}

/** Joins the fragments of one column and says so. */
function joinColumn(context: Context, fragments: readonly Run[], witnesses: readonly string[]): Run {
  const closed = fragments.map((run) => closeText(run, context.wraps));
  if (closed.length === 1 || !context.wraps) return join(closed, ' ');
  const joined = joinFragments(closed, witnesses);
  for (const ghost of joined.ghosts) setGhost(context, ghost, '与邻格的文字重复，或是被格线切开的半个字。');
  context.report(joined.altered ? cutCharacterRepaired : splitWordsJoined, '相邻几格的文字是同一段，已拼接。', {
    printed: closed.map(({ text }) => text).join('⇥'),
    understood: joined.run.text,
    provenance: context.provenance(join(closed)),
  });
  return joined.run;
}

export interface RowReader {
  readonly context: Context;
  readonly form: FormDefinition;
  readonly columns: Columns;
  /** The extract lost the layout: cells may be shifted or fused. */
  readonly damaged: boolean;
  /** Other texts of the project, squeezed. */
  readonly witnesses: readonly string[];
}

export function readRow({ context, form, columns, damaged, witnesses }: RowReader, row: GridRow): RowCells {
  const filled = row.cells.filter(({ blank }) => !blank);
  if (damaged) {
    const fused = splitFused(context, row, filled);
    if (fused !== null) return fused;
  }
  const groups = new Map<IndicatorCell, GridCell[]>();
  for (const cell of row.cells) {
    const role = columns.roles[cell.column] ?? null;
    if (role === null) {
      if (!cell.blank) setAside(context, cell.run, false);
      continue;
    }
    groups.set(role, [...(groups.get(role) ?? []), cell]);
  }
  const texts: Partial<Record<IndicatorCell, Run>> = {};
  const cells: Partial<Record<IndicatorCell, GridCell>> = {};
  let target: Run[] = [];
  let targetUnreadable = false;
  let descriptions = (groups.get('description') ?? []).filter(({ blank }) => !blank).map(({ run }) => run);
  const targets = groups.get('target') ?? [];
  if (damaged && descriptions.length > 1 && targets.length > 0 && targets.every(({ blank }) => blank)) {
    const [first, second] = [descriptions[0], descriptions.at(-1)];
    if (first !== undefined && second !== undefined) {
      if (parseTarget(second.text).kind === 'number') {
        target = [second];
        descriptions = descriptions.slice(0, -1);
      } else if (descriptions.length === 2 && first.text.replace(/\s/gu, '') === second.text.replace(/\s/gu, '')) {
        descriptions = [first];
        targetUnreadable = true;
        setGhost(context, second, '与左边一格的文字完全相同，可能是重复读取，也可能就是指标值。');
        context.report(
          targetCellUnreadable,
          `第 ${String(row.lines.line)} 行的指标值没有读出：指标值一格是空的，旁边多出一段“${second.text}”。`,
          {
            printed: `${first.text}⇥${second.text}⇥`,
            provenance: context.provenance(second),
          },
        );
      }
    }
  }
  for (const [role, group] of groups) {
    const printed = group.filter(({ blank }) => !blank);
    const first = printed[0] ?? group[0];
    if (first !== undefined) cells[role] = first;
    if (role === 'target') continue;
    const fragments = role === 'description' ? descriptions : printed.map(({ run }) => run);
    texts[role] = fragments.length === 0 ? { text: '', at: [] } : joinColumn(context, fragments, witnesses);
  }
  if (target.length === 0) {
    const labelled = printsTargetLabels(form, targets);
    target = targets.flatMap(({ run }) => {
      const value = labelled && !isBlank(run) ? withoutTargetLabel(context, form, run) : run;
      return value === null ? [] : [closeText(value, context.wraps)];
    });
  }
  return { row, texts, target, targetUnreadable, cells };
}
