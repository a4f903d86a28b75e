/**
 * Paragraphs and tables of ruled pages → the numbered-line text copy and the blocks that point into it.
 *
 * The text copy: a line of text outside tables is a line; a table row is one line, its cells joined by TAB, with an empty
 * place for each column that a cell from above covers; a cell's own lines are closed (see join-lines). A row that a page
 * end cut is one line. Page numbers and running heads inside a table's pages follow the table.
 */
import type { ResidueKind } from '../../../diagnostics/import-report.ts';
import type { Place } from '../../../document/provenance.ts';
import type { Cell, ExtractedBlock } from '../extracted.ts';
import { createTextCopy, type Written } from '../office/text-copy.ts';
import { cellText, type GridCell, type GridTable } from './grid-table.ts';
import { maskAcross } from './mask-across.ts';
import { boxAround, type Box } from './page-content.ts';
import type { PageLine } from './page-layout.ts';

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

/** Where a cell stands: the part of it that holds text. */
function placeOfCell({ parts }: GridCell): { place?: Place } {
  const part = parts.find((candidate) => candidate.lines.length > 0) ?? parts[0];
  return part ? { place: placeOf(part.page, [part.box]) } : {};
}

/** The cells that a row touches, from left to right: those that begin in it and those that reach into it. */
function rowsOf(table: GridTable): GridCell[][] {
  const rows: GridCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) {
    for (let row = cell.row; row < Math.min(table.rows, cell.row + cell.rowSpan); row++) rows[row]?.push(cell);
  }
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  return rows;
}

export function compose(items: readonly FlowItem[]): Composed {
  const copy = createTextCopy();
  const blocks: ExtractedBlock[] = [];
  let acrossLines = 0;

  function write(texts: readonly string[]): Written {
    const { lines, masked } = maskAcross(texts);
    acrossLines += masked;
    return copy.paragraph(lines.join('\n'));
  }

  function addTable(table: GridTable): void {
    const cells: Cell[] = [];
    rowsOf(table).forEach((touched, row) => {
      const written = copy.row(touched.map((cell) => (cell.row === row ? cellText(cell) : '')));
      touched.forEach((cell, index) => {
        const own = written[index];
        if (cell.row !== row || !own) return;
        const { column, rowSpan, columnSpan } = cell;
        cells.push({ ...own, ...placeOfCell(cell), row, column, rowSpan, columnSpan });
      });
    });
    blocks.push({ type: 'table', grid: 'exact', rows: table.rows, columns: table.xs.length - 1, cells });
    for (const cell of table.repeated) {
      const text = cellText(cell);
      if (text !== '') blocks.push({ type: 'aside', kind: 'repeated-heading', ...write([text]), ...placeOfCell(cell) });
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
    const boxes = own.filter((line) => line.page === first.page).map((line) => line.box);
    const located = { ...write(own.map((line) => line.text)), place: placeOf(first.page, boxes) };
    blocks.push(
      item.type === 'paragraph' ? { type: 'paragraph', ...located } : { type: 'aside', kind: item.kind, ...located },
    );
  }
  return { lines: copy.lines, blocks, masked: copy.masked + acrossLines };
}
