/** Findings as lists show them: what deserves a look first, then notes by rule; a row is named once a rule. */
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { FindingView } from './finding.ts';

/** What one rule says about one row, project or document. */
interface FindingLine {
  readonly first: FindingView;
  readonly messages: readonly string[];
}

export interface FindingGroup {
  /** Lines of one rule. A finding that deserves a look stands alone. */
  readonly lines: readonly FindingLine[];
  readonly first: FindingView;
  readonly findings: readonly FindingView[];
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const lineKey = ({ code, rowNo, about }: FindingView): string => `${code} ${about?.path ?? ''} ${String(rowNo)}`;

function groupOf(findings: readonly FindingView[]): FindingGroup[] {
  const lines = [...Map.groupBy(findings, lineKey).values()].flatMap((same): FindingLine[] => {
    const [first] = same;
    return first ? [{ first, messages: [...new Set(same.map(({ message }) => message))] }] : [];
  });
  const [head] = findings;
  return head ? [{ first: head, lines, findings }] : [];
}

export function findingGroups(findings: readonly FindingView[]): FindingGroup[] {
  const key = (finding: FindingView): string => (finding.severity === 'info' ? finding.code : lineKey(finding));
  return [...Map.groupBy(findings, key).values()]
    .flatMap(groupOf)
    .sort((a, b) => order[a.first.severity] - order[b.first.severity]);
}
