/** A part of a Word document as it is read: paragraphs and tables in order, before it stands on lines. */
import type { ResidueKind } from '../../../diagnostics/import-report.ts';

export interface FlowParagraph {
  readonly type: 'paragraph';
  /** Automatic number and text, as printed; '\n' for a line break. */
  readonly text: string;
  /** Text of the paragraph that is not printed. */
  readonly asides: readonly { readonly kind: ResidueKind; readonly text: string }[];
  /** From 1. */
  readonly outlineLevel: number | null;
  /**
   * A line of the table of contents: `marked` by its style or a content control, or the result of a `field`, which
   * counts only when the fields of the document are in order.
   */
  readonly contents: 'marked' | 'field' | null;
  /** What its text boxes hold. */
  readonly boxes: readonly Flow[];
}

export interface FlowCell {
  /** From 0 on the grid. */
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  columnSpan: number;
  readonly flow: readonly Flow[];
}

export interface FlowTable {
  readonly type: 'table';
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly FlowCell[];
  /** Text that merges or hidden rows cover. */
  readonly covered: readonly { readonly row: number; readonly column: number; readonly flow: readonly Flow[] }[];
}

export type Flow = FlowParagraph | FlowTable;
