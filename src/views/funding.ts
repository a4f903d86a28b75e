/** How a project is funded, row by row as the form prints it. */
import { fundingLabel, withoutColon, type FundingKey } from '../document/funding-label.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import { type ShownAmount, shownAmount } from './shown-value.ts';

export interface FundingRow {
  /** `further`: an amount that the form prints beside the three usual ones. */
  readonly key: FundingKey | 'further';
  /** As printed; the usual name where the form prints none. */
  readonly label: string;
  readonly amount: ShownAmount;
}

export interface FundingView {
  /** False when the form has no money fields at all; then a sentence takes the table's place. */
  readonly printed: boolean;
  /** `原件以“万元”为单位。`, or that the original prints none. */
  readonly unitNote: string | null;
  /** Beside the headline amount; null when the unit is printed. */
  readonly assumedUnitNote: string | null;
  readonly rows: readonly FundingRow[];
}

const keys = ['totalFunds', 'fiscalFunds', 'otherFunds'] as const;

const unitNote = (unit: string | null, assumed: boolean): string => {
  if (unit === null) return '原件没有印出金额单位，金额照录，没有换算。';
  return assumed ? `原件没有印出单位，本站按${unit}理解。` : `原件以“${unit}”为单位。`;
};

/** `unitAssumed` when the form prints no unit and ours is a guess. */
export function fundingView(
  document: PerformanceDocument,
  { funding }: Pick<Project, 'funding'>,
  unitAssumed = false,
): FundingView {
  const printed = keys.some((key) => funding[key].state !== 'absent');
  return {
    printed,
    unitNote: printed ? unitNote(funding.unit, unitAssumed) : null,
    assumedUnitNote: printed && unitAssumed ? unitNote(funding.unit, true) : null,
    rows: [
      ...keys.map((key) => ({ key, label: fundingLabel(funding, key), amount: shownAmount(document, funding[key]) })),
      ...(funding.further ?? []).map(({ label, amount }) => ({
        key: 'further' as const,
        label: withoutColon(label),
        amount: shownAmount(document, amount),
      })),
    ],
  };
}
