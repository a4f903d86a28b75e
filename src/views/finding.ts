/** Findings (核查发现) as pages show them. */
import { indicatorPath, projectPath, rulePath } from '../catalogue/addresses.ts';
import type { Catalogue, DismissedFinding } from '../catalogue/catalogue.ts';
import { ruleTitle } from '../catalogue/rules.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { claimLine } from './indicator-place.ts';
import { type Link, sourceLinkOrNull, type SourceLink } from './link.ts';
import { shortName } from './short-name.ts';
import { visibleBreaks } from './shown-value.ts';

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

/** A finding that a person has looked at. */
export interface DismissedView extends FindingView {
  /** Why nothing has to change, in the words of the person. */
  readonly reason: string;
  /** Who looked at it and when, as far as they said. */
  readonly considered: string;
}

function dismissedView(document: PerformanceDocument, { finding, dismissal }: DismissedFinding): DismissedView {
  const said = [dismissal.by, dismissal.on].filter((each) => each !== null);
  return {
    ...findingView(document, finding),
    reason: dismissal.reason,
    considered: said.length === 0 ? '' : `（${said.join('，')}）`,
  };
}

/** What readers are shown of a document or project: findings that stand, and those that a person has looked at. */
export function findingViews(
  catalogue: Catalogue,
  document: PerformanceDocument,
  projectId?: string,
): { readonly findings: readonly FindingView[]; readonly dismissed: readonly DismissedView[] } {
  return {
    findings: catalogue
      .findingsOf(document.id, projectId)
      .filter(({ owner }) => owner === 'publisher')
      .map((finding) => findingView(document, finding)),
    dismissed: catalogue
      .dismissedOf(document.id, projectId)
      .filter(({ finding }) => finding.owner === 'publisher')
      .map((entry) => dismissedView(document, entry)),
  };
}

export function findingView(document: PerformanceDocument, finding: Finding): FindingView {
  return {
    code: finding.code,
    rule: { label: ruleTitle(finding.code) ?? finding.code, path: rulePath(finding.code) },
    severity: finding.severity,
    severityLabel: severityLabels[finding.severity],
    message: visibleBreaks(finding.message),
    hint: finding.hint,
    printed: finding.printed === null ? null : visibleBreaks(finding.printed),
    expected: finding.understood,
    source: sourceLinkOrNull(document, findingPlace(document, finding)),
    rowNo: finding.rowNo,
    about: aboutLink(document, finding),
  };
}

/** Where to check it: a finding about a whole row leads to its target, since rows often begin with an empty line. */
export function findingPlace(
  document: PerformanceDocument,
  { projectId, rowNo, provenance }: Finding,
): Finding['provenance'] {
  const project = document.projects.find((candidate) => candidate.id === projectId);
  const row = project?.indicators.find((candidate) => candidate.rowNo === rowNo);
  if (!row || provenance?.original !== row.provenance.original) return provenance;
  const wholeRow = provenance.line === row.provenance.line && provenance.to === row.provenance.to;
  return wholeRow ? { original: provenance.original, line: claimLine(row) } : provenance;
}

function aboutLink(document: PerformanceDocument, { projectId, rowNo }: Finding): Link | null {
  const project = document.projects.find((candidate) => candidate.id === projectId);
  if (!project) return null;
  return rowNo === null
    ? { label: shortName(project.name), path: projectPath(document, project) }
    : {
        label: `${shortName(project.name)}，指标第 ${String(rowNo)} 行`,
        path: indicatorPath(document, project, rowNo),
      };
}
