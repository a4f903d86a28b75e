/** What checking a content folder comes to. */
import { createHash } from 'node:crypto';
import type { ContentProblem } from '../../src/catalogue/read-content.ts';
import { type Considered, subjectKey } from '../../src/checks/dismissals.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { ImportReport } from '../../src/diagnostics/import-report.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';

export interface CheckOutcome {
  readonly documents: readonly PerformanceDocument[];
  readonly gates: readonly ContentProblem[];
  /** Without those that a person has dismissed. */
  readonly findings: readonly Finding[];
  readonly dismissed: Considered['dismissed'];
  readonly unused: Considered['unused'];
  readonly reports: readonly ImportReport[];
  /** What deserves a look in `content/` but stops nothing. */
  readonly notices: readonly ContentProblem[];
}

/** By which a person names a finding on the command line: the same as long as the text and the rule are the same. */
export const findingId = (finding: Finding): string =>
  createHash('sha256').update(subjectKey(finding.documentId, finding)).digest('hex').slice(0, 8);

/** The outcome for programs: everything but the documents themselves. */
export function checkJson({ documents, gates, findings, dismissed, reports, notices }: CheckOutcome) {
  return {
    documents: documents.map(({ id }) => id),
    publishable: gates.length === 0,
    gates,
    findings,
    dismissed: dismissed.map(({ finding, dismissal: { reason, by, on } }) => ({ ...finding, reason, by, on })),
    reading: reports.flatMap(({ document, diagnostics }) =>
      diagnostics.filter(needsLook).map((diagnostic) => ({ document, ...diagnostic })),
    ),
    notices,
  };
}

export const needsLook = ({ owner, severity }: Diagnostic): boolean => owner === 'importer' && severity !== 'info';
