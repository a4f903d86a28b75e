/** How the page arranges the rows of an indicator table. */
import { findingAnchor } from '../../site/anchors.ts';
import { findingGroups } from '../../views/finding-groups.ts';
import type { FindingView } from '../../views/finding.ts';
import type { IndicatorRowView, LevelView } from '../../views/indicator-table.ts';

/** Rows under the level-one cell that covers them, in printed order. */
export interface IndicatorGroup {
  readonly level: LevelView;
  readonly rows: readonly IndicatorRowView[];
}

export function groupByLevelOne(rows: readonly IndicatorRowView[]): IndicatorGroup[] {
  const groups: { level: LevelView; rows: IndicatorRowView[] }[] = [];
  for (const row of rows) {
    const open = groups.at(-1);
    if (open && row.levelOne.rowSpan === 0) open.rows.push(row);
    else groups.push({ level: row.levelOne, rows: [row] });
  }
  return groups;
}

/** Where the page's list of findings first speaks of the row; null when it does not. */
export function firstFindingAnchor(findings: readonly FindingView[], row: IndicatorRowView): string | null {
  const groups = findingGroups(findings);
  const index = groups.findIndex((group) => group.findings.some((finding) => row.findings.includes(finding)));
  return index === -1 ? null : findingAnchor(index);
}

/** A number with its unit, which fits a narrow column in one line: `89.10 万元`. */
export const isShort = (text: string): boolean => [...text].length <= 8;
