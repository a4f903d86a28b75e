/**
 * The indicator table as printed, row by row with blank template rows, its levels spanning the rows that share them.
 * The understood target (operator, value, unit) stands beside the printed text, never instead of it.
 */
import type { Indicator, IndicatorCell, Level, Operator, Target } from '../document/indicator.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FindingView } from './finding.ts';
import { rowPlace } from './indicator-place.ts';
import { sourceLink, type SourceLink } from './link.ts';
import { stateWording, visibleBreaks } from './shown-value.ts';

export interface LevelView {
  /** The printed label, or 无法识读. */
  readonly label: string;
  /** The taxonomy's label, when it differs from the printed one. */
  readonly canonical: string | null;
  /** Says that the label was derived because it cannot be read in the original; null otherwise. */
  readonly note: string | null;
  /** How many rows from here share the label; 0 when an earlier row's cell covers this one. */
  readonly rowSpan: number;
}

interface CellView {
  readonly state: 'read' | 'blank' | 'unreadable';
  /** The printed text, or 空白 / 无法识读. */
  readonly text: string;
  readonly source: SourceLink | null;
}

interface TargetView extends CellView {
  readonly kind: Target['kind'];
  /** ≥ ≤ = > < as a sign and in words; null when there is none. */
  readonly operator: { readonly sign: string; readonly words: string } | null;
  readonly value: string | null;
  readonly unit: string | null;
  /** Words beside operator, value and unit. */
  readonly words: string | null;
  /** Whether the reading says more than the printed text: there is a number to set apart. */
  readonly isMeasure: boolean;
  /** Whether the reading differs from the printed text in more than its blanks. */
  readonly saysMore: boolean;
  /** The line of the value where the row does not already begin there; null otherwise. */
  readonly ownLine: SourceLink | null;
}

export interface IndicatorRowView {
  readonly rowNo: number;
  /** `row-3`, the anchor of `indicatorPath`. */
  readonly anchor: string;
  /** A template row in which only the levels are printed. */
  readonly blank: boolean;
  readonly levelOne: LevelView;
  readonly levelTwo: LevelView;
  readonly levelThree: CellView;
  readonly description: CellView;
  readonly target: TargetView;
  readonly basis: CellView;
  readonly source: SourceLink;
  readonly findings: readonly FindingView[];
  /** Why a cell of the row could not be read. */
  readonly readingNotes: readonly string[];
}

export interface IndicatorTableView {
  readonly rows: readonly IndicatorRowView[];
  readonly filled: number;
  readonly blank: number;
  /** `9 行有内容，另有 3 行空白模板行。` */
  readonly caption: string;
}

const operators: Readonly<Record<Operator, { sign: string; words: string }>> = {
  '>=': { sign: '≥', words: '不低于' },
  '<=': { sign: '≤', words: '不高于' },
  '=': { sign: '=', words: '等于' },
  '>': { sign: '>', words: '高于' },
  '<': { sign: '<', words: '低于' },
};

type LevelKey = 'levelOne' | 'levelTwo';

/** Rows from `at` that share the label; level two only within its level one. */
function span(rows: readonly Indicator[], at: number, key: LevelKey): number {
  const same = (a: Indicator | undefined, b: Indicator | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.levelOne.printed === b.levelOne.printed &&
    (key === 'levelOne' || (a.levelTwo.printed === b.levelTwo.printed && b.levelTwo.source !== 'cell'));
  const here = rows[at];
  if (same(rows[at - 1], here)) return 0;
  let end = at + 1;
  while (same(rows[end - 1], rows[end])) end += 1;
  return end - at;
}

/** How the label over these rows is known where none of them holds it whole; null when one does. */
function levelNote(levels: readonly Level[]): string | null {
  if (levels.some(({ source, received }) => source === 'cell' && received === undefined)) return null;
  const held = levels.flatMap(({ received }) => received ?? []).join('、');
  const isDerived = levels.some(({ source }) => source === 'derived');
  if (held === '') return isDerived ? '收到的文字里没有读出这一格，名称由二级指标推断。' : null;
  return `收到的文字里这一格是“${held}”，名称${isDerived ? '由二级指标推断' : '按表式的固定名称补全'}。`;
}

function levelView(rows: readonly Indicator[], at: number, key: LevelKey, level: Level): LevelView {
  const rowSpan = span(rows, at, key);
  const levels = rows.slice(at, at + rowSpan).map((row) => row[key]);
  return {
    label: level.printed ?? stateWording.unreadable,
    canonical: level.canonical === level.printed ? null : level.canonical,
    note: rowSpan > 0 ? levelNote(levels) : null,
    rowSpan,
  };
}

export function indicatorTableView(
  document: PerformanceDocument,
  project: Project,
  findings: readonly FindingView[],
  diagnostics: readonly Diagnostic[] = [],
): IndicatorTableView {
  const rows = project.indicators;
  const blank = rows.filter((row) => row.blank).length;
  const filled = rows.length - blank;
  return {
    rows: rows.map((row, at) => rowView(document, rows, row, at, findings, diagnostics)),
    filled,
    blank,
    caption: `${String(filled)} 行有内容${blank === 0 ? '' : `，另有 ${String(blank)} 行为空白模板行`}。`,
  };
}

function readingNotes(
  { rowNo, levelThree, description, target, basis }: Indicator,
  all: readonly Diagnostic[],
): string[] {
  if (![levelThree, description, target.printed, basis].includes(null)) return [];
  return all
    .filter((diagnostic) => diagnostic.rowNo === rowNo && diagnostic.code.endsWith('unreadable'))
    .map(({ message }) => visibleBreaks(message));
}

function rowView(
  document: PerformanceDocument,
  rows: readonly Indicator[],
  row: Indicator,
  at: number,
  findings: readonly FindingView[],
  diagnostics: readonly Diagnostic[],
): IndicatorRowView {
  const { original, cells } = row.provenance;
  const cell = (key: IndicatorCell, text: string | null): CellView => {
    const spot = cells[key];
    const source = spot ? sourceLink(document, { original, ...spot }) : null;
    if (text === null) return { state: 'unreadable', text: stateWording.unreadable, source };
    return text === '' ? { state: 'blank', text: stateWording.blank, source } : { state: 'read', text, source };
  };
  const { target } = row;
  const source = sourceLink(document, rowPlace(row));
  const targetCell = cell('target', target.printed);
  const operator = target.operator === null ? null : operators[target.operator];
  const reading = [operator?.sign, target.value, target.unit, target.text].join('').replace(/\s/gu, '');
  return {
    rowNo: row.rowNo,
    anchor: `row-${String(row.rowNo)}`,
    blank: row.blank,
    levelOne: levelView(rows, at, 'levelOne', row.levelOne),
    levelTwo: levelView(rows, at, 'levelTwo', row.levelTwo),
    levelThree: cell('levelThree', row.levelThree),
    description: cell('description', row.description),
    target: {
      ...targetCell,
      ownLine: targetCell.state === 'read' && targetCell.source?.line !== source.line ? targetCell.source : null,
      kind: target.kind,
      operator,
      value: target.value === null ? null : String(target.value),
      unit: target.unit,
      words: target.text,
      isMeasure: target.value !== null,
      saysMore: target.value !== null && reading !== target.printed?.replace(/\s/gu, ''),
    },
    basis: cell('basis', row.basis),
    source,
    findings: findings.filter((finding) => finding.rowNo === row.rowNo),
    readingNotes: readingNotes(row, diagnostics),
  };
}
