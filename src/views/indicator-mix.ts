/** What kind of promises a document makes: its filled rows by level one, and whether their targets are figures or words. */
import { barRow, type BarRow, barRowsHeight } from './bar-rows.ts';
import type { Indicator } from '../document/indicator.ts';
import { levelOneLabels } from '../document/taxonomy.ts';
import type { Project } from '../document/project.ts';

interface MixRow extends BarRow {
  readonly label: string;
  readonly total: number;
  readonly parts: readonly MixPart[];
}

interface MixPart {
  readonly kind: MixKind;
  readonly count: number;
  /** Where it starts and how wide it is, in shares of the figure's width, 0–100. */
  readonly start: number;
  readonly width: number;
}

export type MixKind = 'number' | 'text' | 'missing';

export const mixLabels: Readonly<Record<MixKind, string>> = {
  number: '写了数字',
  text: '只有文字',
  missing: '空白或没能读出',
};

export interface IndicatorMix {
  readonly title: string;
  readonly description: string;
  readonly kinds: readonly MixKind[];
  /** In rem. */
  readonly height: number;
  readonly rows: readonly MixRow[];
}

const other = '其他';
/** Fewer rows are read faster than a figure. */
const fewest = 12;

const kindOf = ({ target: { kind } }: Indicator): MixKind =>
  kind === 'number' ? 'number' : kind === 'text' ? 'text' : 'missing';

const order: readonly string[] = [...levelOneLabels, other];
const kindOrder: readonly MixKind[] = ['number', 'text', 'missing'];

/** Null where a figure would show nothing: few rows, one level, or all targets of one kind. */
export function indicatorMix(projects: readonly Pick<Project, 'indicators'>[]): IndicatorMix | null {
  const filled = projects.flatMap(({ indicators }) => indicators.filter((row) => !row.blank));
  const byLevel = Map.groupBy(filled, ({ levelOne }) => levelOne.canonical ?? other);
  const labels = order.filter((label) => byLevel.has(label));
  const kinds = kindOrder.filter((kind) => filled.some((row) => kindOf(row) === kind));
  if (filled.length < fewest || labels.length < 2 || kinds.length < 2) return null;
  const widest = Math.max(...labels.map((label) => byLevel.get(label)?.length ?? 0));
  const rows = labels.map((label, index) => ({
    ...barRow(index),
    ...mixRow(label, byLevel.get(label) ?? [], kinds, widest),
  }));
  return {
    title: `${String(filled.length)} 项指标的构成`,
    description: rows
      .map(
        ({ label, parts }) =>
          `${label}：${parts.map(({ kind, count }) => `${mixLabels[kind]} ${String(count)}`).join('，')}`,
      )
      .join('；'),
    kinds,
    height: barRowsHeight(rows.length),
    rows,
  };
}

function mixRow(
  label: string,
  rows: readonly Indicator[],
  kinds: readonly MixKind[],
  widest: number,
): Omit<MixRow, keyof BarRow> {
  const share = (count: number): number => Math.round((count / widest) * 1000) / 10;
  const counts = kinds.map((kind) => ({ kind, count: rows.filter((row) => kindOf(row) === kind).length }));
  return {
    label,
    total: rows.length,
    parts: counts.map(({ kind, count }, index) => ({
      kind,
      count,
      start: share(counts.slice(0, index).reduce((sum, each) => sum + each.count, 0)),
      width: share(count),
    })),
  };
}
