/** Runs every check over all documents. Pure; linear in their size. */
import type { Finding } from '../diagnostics/finding.ts';
import type { ImportReport } from '../diagnostics/import-report.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Region } from '../document/register.ts';
import { checks } from './index.ts';
import { withReadingDoubts } from './reading-doubts.ts';

/**
 * Findings in the order of the documents, and within one in the order of its original. `reports` say what was read with
 * doubt: findings that rest on it are the importer's.
 */
export function runChecks(
  documents: readonly PerformanceDocument[],
  regions: readonly Region[],
  reports: readonly ImportReport[] = [],
): Finding[] {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const findings = checks.flatMap((check) => check.run(documents, { region: (code) => byCode.get(code) }));
  return inReadingOrder(withReadingDoubts(findings, reports), documents);
}

function inReadingOrder(findings: readonly Finding[], documents: readonly PerformanceDocument[]): Finding[] {
  const order = new Map(documents.map((document, at) => [document.id, at]));
  return [...findings].sort(
    (a, b) =>
      (order.get(a.documentId) ?? 0) - (order.get(b.documentId) ?? 0) ||
      (a.provenance?.line ?? 0) - (b.provenance?.line ?? 0) ||
      (a.rowNo ?? 0) - (b.rowNo ?? 0),
  );
}
