/** Where a finding stands, in words. */
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';

const longestName = 28;

const shortened = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName)}…` : name);

/** Tells places in these documents; looking up is quick however many there are. */
export function placesIn(documents: readonly PerformanceDocument[]): (finding: Finding) => string {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const names = new Map<PerformanceDocument, ReadonlyMap<string, string>>();
  const nameOf = (document: PerformanceDocument, projectId: string): string | undefined => {
    const known = names.get(document) ?? new Map(document.projects.map(({ id, name }) => [id, name]));
    names.set(document, known);
    return known.get(projectId);
  };
  return ({ documentId, projectId, rowNo, provenance }) => {
    const document = byId.get(documentId);
    const name = document && projectId !== null ? nameOf(document, projectId) : undefined;
    return [
      documentId,
      ...(name === undefined ? [] : [`“${shortened(name)}”`]),
      ...(rowNo === null ? [] : [`指标第 ${String(rowNo)} 行`]),
      ...(provenance ? [`原件第 ${String(provenance.line)} 行`] : []),
    ].join(' ');
  };
}
