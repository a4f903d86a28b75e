/** Drawn pages, one a drawing, as the reader of ruled pages reads them. */
import { preparePage, readPages } from '../../src/importer/extract/grid/read-pages.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { contentOf, type Drawing } from './drawing.ts';
import { cellsOf, paragraphsOf, tablesOf } from './reading.ts';

export interface ReadDrawings {
  /** Cells of each table, as `cellsOf` writes them. */
  readonly tables: string[][];
  readonly paragraphs: string[];
  readonly told: string[];
}

/** `tell` writes a diagnostic down for the test. */
export function readDrawings(pages: readonly Drawing[], tell: (diagnostic: Diagnostic) => string): ReadDrawings {
  const result = readPages(pages.map((drawing, index) => preparePage(contentOf(drawing, index + 1))));
  const extracted = { format: 'pdf' as const, ...result };
  return {
    tables: tablesOf(extracted).map(cellsOf),
    paragraphs: paragraphsOf(extracted),
    told: result.diagnostics.map(tell),
  };
}
