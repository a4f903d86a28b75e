/** 绩效指标: the rows below the header of a project's table. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Indicator, IndicatorCell, Target } from '../../document/indicator.ts';
import type { Spot } from '../../document/provenance.ts';
import { labelKey, type FormDefinition } from '../forms/form.ts';
import { isIndicatorHeader } from '../forms/index.ts';
import { emptyRun, isBlank, join, type Run } from '../extract/run.ts';
import { reportBlankLine } from './blank-line.ts';
import { readColumns } from './columns.ts';
import type { Context } from './context.ts';
import { textsOf, type GridCell, type GridRow } from './grid.ts';
import { readRow, type RowReader } from './indicator-row.ts';
import { hull, provenanceOfLines, spotOf, type Lines } from './provenance.ts';
import { dropPeriodTables } from './period-tables.ts';
import type { RowCells } from './row-cells.ts';
import { readLevels } from './row-levels.ts';
import { isFooter, isForeignRow } from './short-row.ts';
import { setAside } from './stray.ts';
import { blankTarget, parseTarget, parseTargetCells, unreadableTarget } from './target.ts';

export const rowContinued: DiagnosticDefinition = {
  code: 'row-continued',
  title: '跨行的指标已合并',
  severity: 'info',
  owner: 'importer',
  hint: '一行指标的文字在提取时分成了两行，这里已合并。请对照原件确认。',
};

/** A row with what later rows added to it. */
interface Assembled {
  readonly cells: RowCells;
  readonly target: readonly Run[];
  readonly lines: Lines;
}

const wordRoles = ['levelThree', 'description', 'basis'] as const;
const isEmpty = (run: Run | undefined): boolean => run === undefined || isBlank(run);

/** A row that holds nothing but the labels of the target's cells. */
function isTargetLabelRow(form: FormDefinition, row: GridRow): boolean {
  const keys = textsOf(row).map(labelKey);
  return keys.length > 1 && keys.every((key) => form.targetCells.includes(key));
}

/**
 * Joins rows that the layout spread over two lines; `values` rows carry the target of the row before. A row without any
 * text is a row of the table only where it has all cells of its header.
 */
function assemble(
  context: Context,
  rows: readonly RowCells[],
  { lost, width }: { readonly lost: boolean; readonly width: number },
): Assembled[] {
  const result: Assembled[] = [];
  for (const cells of rows) {
    const { texts, target, row } = cells;
    const before = result.at(-1);
    const noLevels = isEmpty(texts.levelOne) && isEmpty(texts.levelTwo);
    const noWords = wordRoles.every((role) => isEmpty(texts[role]));
    const hasTarget = target.some((run) => !isBlank(run));
    if (before !== undefined && noLevels && noWords && hasTarget && before.target.every(isBlank)) {
      result[result.length - 1] = { ...before, target, lines: hull([before.lines, row.lines]) };
    } else if (before !== undefined && lost && noLevels && isEmpty(texts.levelThree) && !noWords && !hasTarget) {
      result[result.length - 1] = continueRow(context, before, cells);
    } else if (!lost || !noLevels || !noWords || hasTarget || cells.targetUnreadable || row.cells.length === width) {
      result.push({ cells, target, lines: row.lines });
    }
  }
  return result;
}

function continueRow(context: Context, before: Assembled, next: RowCells): Assembled {
  const texts = { ...before.cells.texts };
  for (const role of wordRoles) {
    const more = next.texts[role];
    if (more !== undefined && !isBlank(more)) texts[role] = join([texts[role] ?? emptyRun, more]);
  }
  const added = join(
    wordRoles.flatMap((role) => next.texts[role] ?? []),
    '⇥',
  );
  context.report(rowContinued, `第 ${String(next.row.lines.line)} 行接在上一行指标之后。`, {
    printed: added.text,
    provenance: context.provenance(added, next.row.lines),
  });
  return { ...before, cells: { ...before.cells, texts }, lines: hull([before.lines, next.row.lines]) };
}

function readTarget(context: Context, { cells, target }: Assembled): Target {
  if (cells.targetUnreadable) return unreadableTarget;
  for (const run of target) context.ledger.field(run);
  if (target.every(isBlank)) return blankTarget;
  const [sign, value, unit] = target;
  if (sign !== undefined && value !== undefined && unit !== undefined && target.length === 3) {
    return parseTargetCells(sign.text, value.text, unit.text);
  }
  return parseTarget(
    target
      .filter((run) => !isBlank(run))
      .map(({ text }) => text)
      .join(' '),
  );
}

interface Scope {
  readonly context: Context;
  readonly original: string;
  readonly form: FormDefinition;
  readonly ragged: boolean;
  readonly witnesses: readonly string[];
  /** Of two groups of columns side by side the first is that of the year. */
  readonly yearFirst: boolean;
}

/** `rows` begin with the header row. */
export function readIndicators(
  { context, original, form, ragged, witnesses, yearFirst }: Scope,
  rows: readonly GridRow[],
): Indicator[] {
  const from = context.diagnostics.length;
  const [header, ...body] = dropPeriodTables(context, rows);
  if (header === undefined) return [];
  const columns = readColumns(context, { form, ragged, yearFirst }, header, body);
  const lost = ragged && context.wraps;
  const reader: RowReader = { context, form, columns, ragged, damaged: lost, witnesses };
  const read: RowCells[] = [];
  for (const row of body) {
    const isHeader = isIndicatorHeader(textsOf(row));
    if (isHeader || isTargetLabelRow(form, row)) {
      for (const { run } of row.cells) context.ledger.residue(isHeader ? 'repeated-heading' : 'form-label', run);
      continue;
    }
    if (ragged ? isForeignRow(columns, row, lost) : isFooter(columns, row)) {
      for (const { run, blank } of row.cells) if (!blank) setAside(context, run, false);
      continue;
    }
    if (ragged && !lost) reportBlankLine(context, row);
    read.push(readRow(reader, row));
  }
  const assembled = assemble(context, read, { lost, width: columns.roles.length - columns.dropped.size });
  const levels = readLevels(
    context,
    assembled.map(({ cells }) => cells),
    ragged,
  );
  /** Texts of merged cells, for the rows that they cover. */
  const covering = new Map<IndicatorCell, { cell: GridCell; text: string }>();

  function wordsOf(cells: RowCells, role: (typeof wordRoles)[number]): string {
    const run = cells.texts[role];
    if (run === undefined) {
      const above = covering.get(role);
      return above !== undefined && above.cell.row + above.cell.rowSpan > cells.row.index ? above.text : '';
    }
    context.ledger.field(run);
    const cell = cells.cells[role];
    if (cell !== undefined && cell.rowSpan > 1) covering.set(role, { cell, text: run.text });
    return run.text;
  }

  const indicators = assembled.map((row, index): Indicator => {
    const { cells } = row;
    const level = levels[index];
    const levelThree = wordsOf(cells, 'levelThree');
    const description = wordsOf(cells, 'description');
    const target = readTarget(context, row);
    const basis = wordsOf(cells, 'basis');
    const spots: Partial<Record<IndicatorCell, Spot>> = {};
    const locate = (role: IndicatorCell, run: Run | undefined): void => {
      const cell = cells.cells[role];
      if (run !== undefined && !isBlank(run)) spots[role] = spotOf(context.source, run, cell?.lines, cell?.place);
    };
    locate('levelOne', level?.levelOne.source === 'cell' ? cells.texts.levelOne : undefined);
    locate('levelTwo', cells.texts.levelTwo);
    for (const role of wordRoles) locate(role, cells.texts[role]);
    locate('target', join(row.target));
    return {
      rowNo: index + 1,
      blank: levelThree === '' && description === '' && basis === '' && target.kind === 'blank',
      levelOne: level?.levelOne ?? { printed: null, canonical: null, source: 'derived' },
      levelTwo: level?.levelTwo ?? { printed: null, canonical: null, source: 'derived' },
      levelThree,
      description,
      target,
      basis,
      provenance: { ...provenanceOfLines(original, row.lines), cells: spots },
    };
  });
  context.attributeRows(from, indicators);
  return indicators;
}
