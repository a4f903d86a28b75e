/**
 * Paragraphs and tables of ruled pages → the numbered-line text copy and the blocks that point into it.
 *
 * The text copy: a line of text outside tables is a line; a table row is one line, its cells joined by TAB, with an empty
 * place for each column that a cell from above covers; a cell's own lines are closed (see join-lines). A row that a page
 * end cut is one line. Page numbers and running heads inside a table's pages follow the table.
 */
import type { ResidueKind } from '../../../diagnostics/import-report.ts';
import type { Place } from '../../../document/provenance.ts';
import type { Cell, ExtractedBlock, Piece } from '../extracted.ts';
import { cellText, type GridCell, type GridTable } from './grid-table.ts';
import { maskLines } from './mask-lines.ts';
import type { PageLine } from './page-layout.ts';
import { boxAround, type Box } from './page-content.ts';

export type FlowItem =
  | { readonly type: 'paragraph'; readonly lines: readonly PageLine[] }
  | { readonly type: 'aside'; readonly kind: ResidueKind; readonly line: PageLine }
  | GridTable;

export interface Composed {
  readonly lines: readonly string[];
  readonly blocks: readonly ExtractedBlock[];
  readonly masked: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function placeOf(page: number, boxes: readonly Box[]): Place {
  const box = boxAround(boxes);
  return { in: 'page', page, ...(box ? { box: [round(box[0]), round(box[1]), round(box[2]), round(box[3])] } : {}) };
}

export function compose(items: readonly FlowItem[]): Composed {
  const lines: string[] = [];
  const blocks: ExtractedBlock[] = [];
  let masked = 0;

  function mask(texts: readonly string[]): readonly string[] {
    const result = maskLines(texts);
    masked += result.masked;
    return result.lines;
  }

  /** Adds whole lines; returns the pieces that cover them. */
  function addLines(texts: readonly string[]): Piece[] {
    return mask(texts).map((text) => ({ line: lines.push(text), start: 0, end: text.length }));
  }

  const located = (pieces: readonly Piece[]): { text: string; pieces: readonly Piece[] } => ({
    text: pieces.map(({ line, start, end }) => (lines[line - 1] ?? '').slice(start, end)).join('\n'),
    pieces,
  });

  function addRow(cells: readonly GridCell[], row: number, columns: number): Map<GridCell, Piece> {
    const found = new Map<GridCell, Piece>();
    const line = lines.length + 1;
    let text = '';
    let first = true;
    for (let column = 0; column < columns;) {
      const cell = cells.find((other) => other.column <= column && column < other.column + other.columnSpan);
      if (!first) text += '\t';
      first = false;
      if (cell?.row === row) {
        const [own = ''] = mask([cellText(cell)]);
        found.set(cell, { line, start: text.length, end: text.length + own.length });
        text += own;
      }
      column = cell ? cell.column + cell.columnSpan : column + 1;
    }
    lines.push(text);
    return found;
  }

  function addTable(table: GridTable): void {
    const columns = table.xs.length - 1;
    const cells: Cell[] = [];
    const byRow: GridCell[][] = Array.from({ length: table.rows }, () => []);
    for (const cell of table.cells) {
      for (let row = cell.row; row < Math.min(table.rows, cell.row + cell.rowSpan); row++) byRow[row]?.push(cell);
    }
    byRow.forEach((covering, row) => {
      for (const [cell, piece] of addRow(covering, row, columns)) {
        const part = cell.parts.find((candidate) => candidate.lines.length > 0) ?? cell.parts[0];
        cells.push({
          ...located([piece]),
          ...(part ? { place: placeOf(part.page, [part.box]) } : {}),
          row: cell.row,
          column: cell.column,
          rowSpan: cell.rowSpan,
          columnSpan: cell.columnSpan,
        });
      }
    });
    blocks.push({ type: 'table', grid: 'exact', rows: table.rows, columns, cells });
    for (const cell of table.repeated) {
      const text = cellText(cell);
      const [part] = cell.parts;
      if (text === '' || !part) continue;
      const pieces = addLines([text]);
      blocks.push({
        type: 'aside',
        kind: 'repeated-heading',
        ...located(pieces),
        place: placeOf(part.page, [part.box]),
      });
    }
  }

  for (const item of items) {
    if (item.type === 'table') {
      addTable(item);
      continue;
    }
    const own = item.type === 'paragraph' ? item.lines : [item.line];
    const [first] = own;
    if (!first) continue;
    const place = placeOf(
      first.page,
      own.filter((line) => line.page === first.page).map((line) => line.box),
    );
    const pieces = addLines(own.map((line) => line.text));
    blocks.push(
      item.type === 'paragraph'
        ? { type: 'paragraph', ...located(pieces), place }
        : { type: 'aside', kind: item.kind, ...located(pieces), place },
    );
  }
  return { lines, blocks, masked };
}
