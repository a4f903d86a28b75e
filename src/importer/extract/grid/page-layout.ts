/** A page → its lines of text and its tables with text in their cells, from top to bottom. */
import { assignGlyphs } from './assign.ts';
import type { Box, PageContent } from './page-content.ts';
import { readFrame, type RuledCell, type RuledTable } from './ruled-table.ts';
import { findFrames } from './rules.ts';
import { turnStackedDigits } from './stacked-digits.ts';
import { isTangled } from './tangled.ts';
import { readLines, type TextLine } from './text-lines.ts';
import { withoutUnderlines } from './underlines.ts';

export interface FilledCell extends RuledCell {
  readonly page: number;
  readonly lines: readonly TextLine[];
  /** Texts stand on top of each other in it. */
  readonly tangled: boolean;
}

export interface FilledTable extends Omit<RuledTable, 'cells'> {
  readonly type: 'table';
  readonly page: number;
  readonly cells: readonly FilledCell[];
}

export interface PageLine extends TextLine {
  readonly type: 'line';
  readonly page: number;
}

export interface PageLayout {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** A watermark. */
  readonly aslant: PageLine | null;
  /** Lines and tables, top to bottom. */
  readonly items: readonly (PageLine | FilledTable)[];
}

const area = ([left, top, right, bottom]: Box): number => (right - left) * (bottom - top);

const within = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] - 1 && inner[1] >= outer[1] - 1 && inner[2] <= outer[2] + 1 && inner[3] <= outer[3] + 1;

/** A frame of one field around other frames, or around most of the page, is a border of the page. */
function isPageBorder(table: RuledTable, all: readonly RuledTable[], page: PageContent): boolean {
  if (table.cells.length > 1) return false;
  const around = all.some((other) => other !== table && within(other.box, table.box));
  return around || area(table.box) > page.width * page.height * 0.55;
}

function watermark({ page, width, height, aslant = '' }: PageContent): PageLine | null {
  const text = aslant.replace(/\s+/gu, ' ').trim();
  return text === '' ? null : { type: 'line', page, text, spaceAtEnd: false, box: [0, 0, width, height], size: 0 };
}

export function layOut(page: PageContent): PageLayout {
  const framed = findFrames(withoutUnderlines(page.rules, page.glyphs)).flatMap((frame) => readFrame(frame) ?? []);
  const tables = framed
    .filter((table) => !isPageBorder(table, framed, page))
    // A table inside a cell takes its text before the table around it.
    .sort((a, b) => area(a.box) - area(b.box));
  const precise = page.recognised !== true;
  const { cells, outside } = assignGlyphs(page.glyphs, tables, page.height);
  const filled = tables.map((table, index): FilledTable => ({
    ...table,
    type: 'table',
    page: page.page,
    cells: table.cells.map((cell, at) => ({
      ...cell,
      page: page.page,
      lines: readLines(cells[index]?.[at] ?? [], precise),
      tangled: precise && isTangled(cells[index]?.[at] ?? []),
    })),
  }));
  const lines = readLines(turnStackedDigits(outside), precise).map((line): PageLine => ({
    ...line,
    type: 'line',
    page: page.page,
  }));
  const items = [...lines, ...filled.filter((table) => table.cells.some((cell) => cell.lines.length > 0))];
  items.sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0]);
  return { page: page.page, width: page.width, height: page.height, aslant: watermark(page), items };
}
