/** Writes what was read of a Word document as numbered lines and neutral blocks. */
import type { Place } from '../../../document/provenance.ts';
import type { Cell, ExtractedBlock } from '../extracted.ts';
import { createTextCopy, type TextCopy } from '../office/text-copy.ts';
import type { Flow, FlowCell, FlowParagraph, FlowTable } from './flow.ts';

type AsideText = FlowParagraph['asides'][number];

/** What a cell prints, a line a paragraph; a table inside it a line a row. */
export function printed(flow: readonly Flow[]): string {
  return flow
    .map((block) => {
      if (block.type === 'paragraph')
        return [block.text, printed(block.boxes)].filter((text) => text !== '').join('\n');
      const rows = Map.groupBy(block.cells, (cell) => cell.row);
      return [...rows.values()]
        .map((row) => row.map((cell) => printed(cell.flow).replace(/\s*\n\s*/gu, ' ')).join(' '))
        .join('\n');
    })
    .join('\n');
}

/** What a cell holds without printing it. */
function asidesOf(flow: readonly Flow[]): AsideText[] {
  return flow.flatMap((block) => {
    if (block.type === 'paragraph') return [...block.asides, ...asidesOf(block.boxes)];
    const covered = block.covered.flatMap(({ flow: inner }) => coveredAsides(inner));
    return [...block.cells.flatMap((cell) => asidesOf(cell.flow)), ...covered];
  });
}

const coveredAsides = (flow: readonly Flow[]): AsideText[] => {
  const text = printed(flow).trim();
  return [...(text === '' ? [] : [{ kind: 'hidden-text' as const, text }]), ...asidesOf(flow)];
};

/** A table that only arranges: one cell a row, and other tables inside. */
function isFrame(table: FlowTable): boolean {
  const single = table.cells.length === table.rows && new Set(table.cells.map(({ row }) => row)).size === table.rows;
  return single && table.cells.some(({ flow }) => flow.some((block) => block.type === 'table'));
}

/**
 * What each row's line has slots for, left to right: cells that start in it, cells that go on through it, and null for
 * a gap before the first cell.
 */
function slotsByRow(table: FlowTable): (FlowCell | null)[][] {
  const rows = Array.from({ length: table.rows }, (): FlowCell[] => []);
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) rows[row]?.push(cell);
  }
  return rows.map((row) => {
    const slots = row.sort((a, b) => a.column - b.column);
    return (slots[0]?.column ?? 0) > 0 ? [null, ...slots] : slots;
  });
}

export interface FlowWriter {
  readonly copy: TextCopy;
  readonly blocks: readonly ExtractedBlock[];
  /** Writes the body. */
  body(flow: readonly Flow[]): void;
  /** Writes text that is no part of the body, a line a paragraph. */
  aside(kind: AsideText['kind'], text: string): void;
}

/** `contentsFields`: the fields of the document are in order, so that a table of contents made by one ends where it says. */
export function createFlowWriter(contentsFields: boolean): FlowWriter {
  const copy = createTextCopy();
  const blocks: ExtractedBlock[] = [];
  let paragraphs = 0;
  let tables = 0;

  const aside = ({ kind, text }: AsideText, place?: Place): void => {
    if (text.trim() === '') return;
    blocks.push({ type: 'aside', kind, ...copy.paragraph(text), ...(place === undefined ? {} : { place }) });
  };

  const paragraph = (block: FlowParagraph, place: Place): void => {
    const written = copy.paragraph(block.text);
    if (written.text !== '') {
      const level = block.outlineLevel === null ? {} : { outlineLevel: block.outlineLevel };
      blocks.push(
        block.contents === 'marked' || (block.contents === 'field' && contentsFields)
          ? { type: 'aside', kind: 'contents-page', ...written, place }
          : { type: 'paragraph', ...written, place, ...level },
      );
    }
    for (const { kind, text } of block.asides) {
      if (kind === 'word-field') blocks.push({ type: 'aside', kind, ...copy.append(text), place });
      else aside({ kind, text }, place);
    }
  };

  const table = (block: FlowTable): void => {
    tables += 1;
    const number = tables;
    const placeOf = (row: number, column: number): Place => ({
      in: 'table',
      table: number,
      row: row + 1,
      column: column + 1,
    });
    if (isFrame(block)) {
      for (const cell of block.cells) write(cell.flow, placeOf(cell.row, cell.column));
      return;
    }
    const cells: Cell[] = [];
    slotsByRow(block).forEach((slots, row) => {
      const written = copy.row(slots.map((cell) => (cell?.row === row ? printed(cell.flow) : '')));
      slots.forEach((cell, index) => {
        const at = written[index];
        if (cell?.row !== row || at === undefined) return;
        const { column, rowSpan, columnSpan } = cell;
        cells.push({ row, column, rowSpan, columnSpan, ...at, place: placeOf(row, column) });
      });
    });
    blocks.push({ type: 'table', grid: 'exact', rows: block.rows, columns: block.columns, cells });
    for (const cell of block.cells) {
      for (const text of asidesOf(cell.flow)) aside(text, placeOf(cell.row, cell.column));
    }
    for (const { row, column, flow } of block.covered) {
      for (const text of coveredAsides(flow)) aside(text, placeOf(row, column));
    }
  };

  /** `host` is the place of what the flow stands in; in the body paragraphs are counted instead. */
  function write(flow: readonly Flow[], host: Place | null): void {
    for (const block of flow) {
      if (block.type === 'table') table(block);
      else {
        if (host === null) paragraphs += 1;
        const place: Place = host ?? { in: 'paragraph', paragraph: paragraphs };
        paragraph(block, place);
        write(block.boxes, place);
      }
    }
  }

  return {
    copy,
    blocks,
    body(flow) {
      write(flow, null);
    },
    aside(kind, text) {
      aside({ kind, text });
    },
  };
}
