/** 资金支出计划（%）: points in the header row, percentages in the row below. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Percent } from '../../document/printed.ts';
import type { Milestone, Schedule } from '../../document/project.ts';
import type { FormDefinition } from '../forms/form.ts';
import { join } from '../extract/run.ts';
import type { Context } from './context.ts';
import type { GridCell } from './grid.ts';
import type { RawSchedule } from './raw-fields.ts';
import { readHead, type Head } from './schedule-head.ts';
import { blankValue, parsePercent } from './values.ts';

export const percentageRejoined: DiagnosticDefinition = {
  code: 'percentage-rejoined',
  title: '拆开的百分数已拼接',
  severity: 'info',
  owner: 'importer',
  hint: '一个百分数在提取时被拆进了两格，这里已拼回一个数。请对照原件确认。',
};

export const scheduleUnreadable: DiagnosticDefinition = {
  code: 'schedule-unreadable',
  title: '支出计划没有读懂',
  severity: 'warning',
  owner: 'importer',
  hint: '百分数与时点对不上，没有采用。请对照原件补录。',
};

export const shareNotStated: DiagnosticDefinition = {
  code: 'share-not-stated',
  title: '支出计划有一格没有写百分数',
  severity: 'info',
  owner: 'importer',
  hint: '这一格印的不是百分数，照录原文，不作数值理解。请对照原件确认。',
};

export const shareUnreadable: DiagnosticDefinition = {
  code: 'share-unreadable',
  title: '支出计划有一格没有读懂',
  severity: 'warning',
  owner: 'importer',
  hint: '这一格印的不是百分数，照录原文，没有作数值采用。请对照原件确认；原件写错的，请报送部门更正。',
};

/** Signs that stand in a cell for nothing. */
const nothing = /^[/／\\\-—–－_]+$|^(?:无|不涉及)$/u;

/** Cells whose texts make up one percentage: `2` and `5%`. Null when they cannot be grouped that way. */
function groupByPercentSign(cells: readonly GridCell[], count: number): GridCell[][] | null {
  const groups: GridCell[][] = [];
  let current: GridCell[] = [];
  for (const cell of cells) {
    current.push(cell);
    if (/[%％]\s*$/u.test(cell.run.text)) {
      groups.push(current);
      current = [];
    }
  }
  const isWhole = (group: readonly GridCell[]): boolean =>
    parsePercent(group.map(({ run }) => run.text).join('')) !== null;
  return current.length === 0 && groups.length === count && groups.every(isWhole) ? groups : null;
}

/** A number without its sign that makes a percentage with the cell after it: `2` before `5%`, but no `0`. */
function couldBeFragment({ run: { text } }: GridCell, index: number, cells: readonly GridCell[]): boolean {
  const next = cells[index + 1]?.run.text;
  if (next === undefined || /[%％]\s*$/u.test(text)) return false;
  const joined = /^0/u.test(text.trim()) ? null : parsePercent(`${text}${next}`);
  return joined !== null && joined <= 100;
}

/** Which cells belong to which point; null when that cannot be told. */
function assign(head: readonly Head[], values: readonly GridCell[], ragged: boolean): (readonly GridCell[])[] | null {
  const filled = values.filter(({ blank }) => !blank);
  const signed = filled.filter(({ run }) => /[%％]\s*$/u.test(run.text)).length;
  const isWhole = ({ run: { text } }: GridCell): boolean => nothing.test(text) || parsePercent(text) !== null;
  const isMarked = filled.some(({ run }) => nothing.test(run.text)) && filled.every(isWhole);
  const isOrdered = filled.length === head.length && filled.every(isWhole) && !filled.some(couldBeFragment);
  if ((isMarked && filled.length === head.length) || isOrdered) return filled.map((cell) => [cell]);
  // A number without its sign among others with one is a fragment.
  if (signed > 0 && signed < filled.length) return groupByPercentSign(filled, head.length);
  if (filled.length === head.length) return filled.map((cell) => [cell]);
  // A cell too few, and nothing says which.
  if (ragged && filled.length > 0 && values.length < head.length) return null;
  const columns = new Set(head.map(({ column }) => column));
  const aligned = filled.every(({ column }) => columns.has(column));
  return aligned ? head.map(({ column }) => values.filter((cell) => cell.column === column)) : null;
}

/**
 * `cumulative` when the percentages never fall and end at 100; `increments` when only their sum is 100. Percentages are
 * compared in hundredths, so that 33.33 + 33.33 + 33.34 is exactly 100.
 */
export function scheduleReading(percents: readonly (number | null)[]): Schedule['reading'] {
  const known = percents.filter((percent) => percent !== null).map((percent) => Math.round(percent * 100));
  if (known.length !== percents.length || known.length === 0) return 'unclear';
  const rises = known.every((percent, index) => index === 0 || percent >= (known[index - 1] ?? 0));
  if (rises && known.at(-1) === 10_000) return 'cumulative';
  return known.reduce((sum, percent) => sum + percent, 0) === 10_000 ? 'increments' : 'unclear';
}

/** `ragged`: the columns of the cells are no more than their order. */
export function readSchedule(
  context: Context,
  form: FormDefinition,
  raw: RawSchedule,
  ragged: boolean,
): Schedule | null {
  const head = readHead(context, form, raw.head);
  const groups = assign(head, raw.values, ragged);
  const filled = raw.values.filter(({ blank }) => !blank);
  const row = join(
    filled.map(({ run }) => run),
    '\t',
  );
  if (groups === null) {
    context.ledger.field(row);
    const provenance = context.provenance(row);
    context.report(scheduleUnreadable, `第 ${String(provenance.line)} 行的百分数与支出计划的时点对不上。`, {
      printed: row.text,
      provenance,
    });
    const milestones = head.map(({ by, label }, index): Milestone => ({
      by,
      label,
      share: { state: 'unreadable', printed: index === 0 ? row.text : '', provenance },
    }));
    return { reading: 'unclear', milestones };
  }
  const milestones = head.map(({ by, label }, index): Milestone => {
    const cells = groups[index] ?? [];
    const texts = cells.filter(({ blank }) => !blank).map(({ run }) => run);
    const run = join(texts);
    context.ledger.field(run);
    const lines = (cells[0] ?? raw.values[0] ?? raw.head[0]?.cell)?.lines;
    const provenance = context.provenance(run, lines, cells[0]?.place);
    if (texts.length === 0) return { by, label, share: blankValue(provenance) };
    const printed = texts.map(({ text }) => text).join('\t');
    const percent = parsePercent(run.text);
    const share: Percent =
      percent === null ? { state: 'unreadable', printed, provenance } : { state: 'read', printed, percent, provenance };
    if (percent === null)
      context.report(
        nothing.test(run.text) ? shareNotStated : shareUnreadable,
        `${label}一格印的是“${printed.replaceAll('\t', '⇥')}”，没有写明百分数。`,
        {
          printed,
          provenance,
        },
      );
    if (texts.length > 1) {
      context.report(percentageRejoined, `${label}的百分数被拆进了 ${String(texts.length)} 格，已拼接。`, {
        printed: texts.map(({ text }) => text).join('⇥'),
        understood: run.text,
        provenance,
      });
    }
    return { by, label, share };
  });
  const percents = milestones.map(({ share }) => (share.state === 'read' ? share.percent : null));
  return { reading: scheduleReading(percents), milestones };
}
