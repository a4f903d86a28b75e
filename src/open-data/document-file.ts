/** A whole document as it is published, and the hash that is its version. */
import { createHash } from 'node:crypto';
import { type ImportReport, importReportSchema } from '../diagnostics/import-report.ts';
import { documentSchema, type PerformanceDocument } from '../document/performance-document.ts';
import { prettyJson } from './json.ts';

export const documentFile = (document: PerformanceDocument): string => prettyJson(documentSchema.parse(document));

export const importReportFile = (report: ImportReport): string => prettyJson(importReportSchema.parse(report));

/** A document is read only and asked for many times. */
const hashes = new WeakMap<PerformanceDocument, string>();

export function documentSha256(document: PerformanceDocument): string {
  const known = hashes.get(document);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(documentFile(document)).digest('hex');
  hashes.set(document, hash);
  return hash;
}
