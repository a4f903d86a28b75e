/** Links of page data. `path` is a site path (`catalogue/addresses.ts`); templates put it through `href()`. */
import { linePath, originalPath } from '../catalogue/addresses.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Provenance, Spot } from '../document/provenance.ts';

export interface Link {
  readonly label: string;
  readonly path: string;
}

/** Where a value stands in the original: `第 67–84 行`, linked to the numbered line. */
export interface SourceLink extends Link {
  readonly line: number;
  /** Last line, inclusive. */
  readonly to: number;
}

type DocumentKey = Pick<PerformanceDocument, 'identity'>;

const lines = ({ line, to = line }: Spot): string =>
  to === line ? `第 ${String(line)} 行` : `第 ${String(line)}–${String(to)} 行`;

export function sourceLink(document: DocumentKey, provenance: Provenance): SourceLink {
  const { line, to = line } = provenance;
  return { label: lines(provenance), path: linePath(document, provenance), line, to };
}

export const sourceLinkOrNull = (document: DocumentKey, provenance: Provenance | null): SourceLink | null =>
  provenance === null ? null : sourceLink(document, provenance);

/** The page of the whole original. */
export const originalLink = (document: DocumentKey, originalId: string, label: string): Link => ({
  label,
  path: originalPath(document, originalId),
});
