/** Findings (核查发现) as pages show them. */
import { indicatorPath, projectPath, rulePath } from '../catalogue/addresses.ts';
import { ruleTitle } from '../catalogue/rules.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { type Link, sourceLinkOrNull, type SourceLink } from './link.ts';

export const severityLabels: Readonly<Record<Severity, string>> = { error: '需核实', warning: '请留意', info: '说明' };

export interface FindingView {
  /** The rule's permanent code. */
  readonly code: string;
  /** The rule's name and where it is explained. */
  readonly rule: Link;
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly message: string;
  readonly hint: string;
  readonly printed: string | null;
  /** What the rule would expect. */
  readonly expected: string | null;
  readonly source: SourceLink | null;
  readonly rowNo: number | null;
  /** The row or project that it is about; null when it is about the document. */
  readonly about: Link | null;
}

export function findingView(document: PerformanceDocument, finding: Finding): FindingView {
  return {
    code: finding.code,
    rule: { label: ruleTitle(finding.code) ?? finding.code, path: rulePath(finding.code) },
    severity: finding.severity,
    severityLabel: severityLabels[finding.severity],
    message: finding.message,
    hint: finding.hint,
    printed: finding.printed,
    expected: finding.understood,
    source: sourceLinkOrNull(document, finding.provenance),
    rowNo: finding.rowNo,
    about: aboutLink(document, finding),
  };
}

function aboutLink(document: PerformanceDocument, { projectId, rowNo }: Finding): Link | null {
  const project = document.projects.find((candidate) => candidate.id === projectId);
  if (!project) return null;
  return rowNo === null
    ? { label: project.name, path: projectPath(document, project) }
    : { label: `${project.name}，指标第 ${String(rowNo)} 行`, path: indicatorPath(document, project, rowNo) };
}
