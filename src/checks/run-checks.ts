/** Runs every check over all documents. Pure; linear in their size. */
import type { Finding } from '../diagnostics/finding.ts';
import type { ImportReport } from '../diagnostics/import-report.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Region } from '../document/register.ts';
import type { CheckContext } from './check.ts';
import { checks } from './index.ts';
import { withReadingDoubts } from './reading-doubts.ts';

const documentChecks = checks.filter(({ scope }) => scope === 'document');
const corpusChecks = checks.filter(({ scope }) => scope === 'corpus');

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
  const reported = new Map(reports.map((report) => [report.document, report]));
  const context: CheckContext = { regions, region: (code) => byCode.get(code), report: (id) => reported.get(id) };
  const compared = Map.groupBy(
    corpusChecks.flatMap((check) => check.run(documents, context)),
    ({ documentId }) => documentId,
  );
  // One document after the other, so that what is worked out for one can be let go before the next.
  return documents.flatMap((document) => {
    const own = documentChecks.flatMap((check) => check.run([document], context));
    const findings = [...own, ...(compared.get(document.id) ?? [])].sort(inReadingOrder);
    const report = reported.get(document.id);
    return report ? withReadingDoubts(findings, [report]) : findings;
  });
}

const inReadingOrder = (a: Finding, b: Finding): number =>
  (a.provenance?.line ?? 0) - (b.provenance?.line ?? 0) || (a.rowNo ?? 0) - (b.rowNo ?? 0);
