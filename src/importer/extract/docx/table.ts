/** One Word table on its grid: rows, columns, and merges of every kind. */
import { tableTooLarge } from '../office/refusals.ts';
import { Refusal } from '../reading.ts';
import type { XmlElement } from '../xml/tree.ts';
import type { Flow, FlowCell, FlowTable } from './flow.ts';
import { noNumbering } from './numbering.ts';
import type { Story } from './story.ts';
import { placeCells, type Extent } from './table-columns.ts';
import { readRows, type StoredCell, type StoredRow } from './table-rows.ts';

/** Word itself stops at 63 columns. */
const maxColumns = 256;
const maxRows = 20_000;

function checkSize(rows: readonly StoredRow[], placed: readonly Extent[][]): void {
  let columns = 0;
  for (const row of placed) for (const { column, span } of row) columns = Math.max(columns, column + span);
  if (columns > maxColumns) {
    const counted = `文件里有一张 ${String(columns)} 列的表格，超过 ${String(maxColumns)} 列的上限。`;
    throw new Refusal(tableTooLarge, counted);
  }
  if (rows.length > maxRows) {
    const counted = `文件里有一张 ${String(rows.length)} 行的表格，超过 ${String(maxRows)} 行的上限。`;
    throw new Refusal(tableTooLarge, counted);
  }
}

interface Group {
  readonly lead: StoredCell;
  readonly column: number;
  span: number;
  /** Cells that a legacy horizontal merge (w:hMerge) puts under the leading one. */
  readonly under: StoredCell[];
}

function groupRow(row: StoredRow, extents: readonly Extent[]): Group[] {
  const groups: Group[] = [];
  row.cells.forEach((stored, at) => {
    const { column, span } = extents[at] ?? { column: at, span: 1 };
    const last = groups.at(-1);
    if (stored.horizontal === 'continue' && last !== undefined) {
      last.span += span;
      last.under.push(stored);
    } else groups.push({ lead: stored, column, span, under: [] });
  });
  return groups;
}

const hasText = (flow: readonly Flow[]): boolean =>
  flow.some(
    (block) => block.type === 'table' || block.text.trim() !== '' || block.asides.length > 0 || hasText(block.boxes),
  );

export function readTable(
  element: XmlElement,
  story: Story,
  readCell: (cell: XmlElement, story: Story) => Flow[],
): FlowTable {
  const stored = readRows(element, story);
  const placed = placeCells(stored);
  checkSize(stored, placed);

  const cells: FlowCell[] = [];
  const covered: FlowTable['covered'][number][] = [];
  /** Cells of the row above that may go on downwards, by their first column. */
  let above = new Map<number, FlowCell>();
  let shown = 0;

  // What a merge covers is not printed, and its automatic numbers are not counted.
  const cover = (row: number, column: number, hidden: readonly StoredCell[]): void => {
    for (const cell of hidden) {
      const flow = readCell(cell.element, { ...story, numbering: noNumbering });
      if (hasText(flow)) covered.push({ row, column, flow });
    }
  };

  stored.forEach((row, index) => {
    if (row.hidden) {
      cover(Math.max(0, shown - 1), 0, row.cells);
      return;
    }
    const below = new Map<number, FlowCell>();
    for (const { lead, column, span, under } of groupRow(row, placed[index] ?? [])) {
      const upper = lead.vertical === 'continue' ? above.get(column) : undefined;
      if (upper === undefined) {
        const cell = { row: shown, column, rowSpan: 1, columnSpan: span, flow: readCell(lead.element, story) };
        cells.push(cell);
        if (lead.vertical !== null) below.set(column, cell);
      } else {
        upper.rowSpan += 1;
        // Where the edges differ the common columns stay merged, so that cells never overlap.
        upper.columnSpan = Math.min(upper.columnSpan, span);
        below.set(column, upper);
        cover(shown, column, [lead]);
      }
      cover(shown, column, under);
    }
    above = below;
    shown += 1;
  });

  let columns = 0;
  for (const cell of cells) columns = Math.max(columns, cell.column + cell.columnSpan);
  return { type: 'table', rows: shown, columns, cells, covered };
}
