/**
 * The format-neutral model between reading bytes and understanding forms. Every reader makes one; the parser reads
 * nothing else. All text stands in `lines` (the numbered-line copy that is published); blocks and cells point into it,
 * so that one ledger can account for every character whatever the format.
 */
import type { OriginalFormat } from '../../document/original.ts';
import type { Place } from '../../document/provenance.ts';
import type { ResidueKind } from '../../diagnostics/import-report.ts';

/** A run of characters of one line: `line` from 1, `start` inclusive and `end` exclusive UTF-16 offsets. */
export interface Piece {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Text with where it stands. `text` is the pieces' text, joined by '\n' between lines. */
export interface Located {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The spot in the original's own terms; text originals have none. */
  readonly place?: Place;
}

export interface Paragraph extends Located {
  readonly type: 'paragraph';
  /** Heading level that the format itself declares (Word outline level), if any. */
  readonly outlineLevel?: number;
}

/** A cell of a table; row and column from 0 on the table's grid. */
export interface Cell extends Located {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * A table. `grid` says how far rows and columns can be trusted: `exact` when spans come from the format or ruled lines;
 * `ragged` when an extract has lost merges, so that only order and labels can be relied on.
 */
export interface Table {
  readonly type: 'table';
  readonly grid: 'exact' | 'ragged';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
}

/** Text that the reader itself knows to be no content: page numbers, running heads, fields. */
export interface Aside extends Located {
  readonly type: 'aside';
  readonly kind: ResidueKind;
}

export type ExtractedBlock = Paragraph | Table | Aside;

export interface Extracted {
  readonly format: OriginalFormat;
  /** The numbered-line text copy, line 1 first, already masked. */
  readonly lines: readonly string[];
  /**
   * True when a space between two Han characters may be nothing but a line wrap of the printed page (text taken out of
   * a PDF by some other tool). Left out where the format tells words and wraps apart.
   */
  readonly wraps?: boolean;
  /** In reading order. */
  readonly blocks: readonly ExtractedBlock[];
}
