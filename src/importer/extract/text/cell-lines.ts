/**
 * Word tables saved as text, one cell a line: `cell = TAB text (newline text)*`; an empty line ends a row. Merged cells
 * show as empty ones.
 */
import type { ExtractedBlock, Located, Piece } from '../extracted.ts';
import { locate, piecesOutside, toAsides, toParagraph, wordMarks, type Marked } from './pieces.ts';
import { toTable } from './to-table.ts';

interface OpenCell {
  readonly pieces: Piece[];
}

/** Lines that never continue a cell, whatever stands before them. */
const partHeading = /^\s*第\s*[一二三四五六七八九十\d]+\s*部\s*分\s*(?:$|.*(?:绩效|目标))/u;
/** The heading of a project, unless it is a goal that is worded like one: what follows then are the indicators. */
const projectHeading = /^\s*\d+\s*[.、．].*绩效目标表\s*$/u;

/** For each line the text of the next line that begins a cell. */
function nextCells(lines: readonly string[]): (string | null)[] {
  let next: string | null = null;
  return lines
    .toReversed()
    .map((line) => {
      const here = next;
      if (line.startsWith('\t')) next = line.replace(/\s+/gu, '');
      return here;
    })
    .reverse();
}

export function readCellLines(lines: readonly string[]): ExtractedBlock[] {
  const blocks: ExtractedBlock[] = [];
  const cellAfter = nextCells(lines);
  let rows: OpenCell[][] = [];
  let row: OpenCell[] | null = null;

  const located = (cell: OpenCell): Located => locate(lines, cell.pieces);

  function endRow(): void {
    if (row !== null) rows.push(row);
    row = null;
  }

  /** A table has a row of several cells; lone cells are indented paragraphs. */
  function endTable(): void {
    endRow();
    if (rows.some((cells) => cells.length > 1)) {
      blocks.push(toTable(rows.map((cells) => cells.map(located))));
    } else {
      for (const cell of rows.flat()) {
        const text = located(cell);
        if (text.text.trim() !== '') blocks.push({ type: 'paragraph', ...text });
      }
    }
    rows = [];
  }

  function addCells(line: number, text: string, marked: readonly Marked[]): void {
    row ??= [];
    let start = 1;
    for (const cell of text.slice(1).split('\t')) {
      const end = start + cell.length;
      row.push({ pieces: piecesOutside(line, { start, end }, marked) });
      start = end + 1;
    }
  }

  const startsOutsideTables = (text: string, index: number): boolean => {
    if (partHeading.test(text)) return true;
    return projectHeading.test(text) && cellAfter[index] !== '一级指标';
  };

  /** A line between blank ones whose next row stands below a merged cell: a blank line inside the cell above. */
  const isCutOff = (text: string, index: number): boolean => {
    const next = lines
      .slice(index + 1, index + 5)
      .find((line) => line !== '' && (line.startsWith('\t') || line.trim() !== ''));
    return (
      row === null &&
      rows.some((cells) => (cells[0] === undefined ? '' : located(cells[0]).text.trim()) === '一级指标') &&
      next?.trim() === '' &&
      text.length <= 60 &&
      !/^\W*(?:第?\s*\d+\s*页?)\W*$/u.test(text) &&
      lines.indexOf(text) === lines.lastIndexOf(text)
    );
  };

  lines.forEach((text, index) => {
    const line = index + 1;
    const marked = wordMarks(text);
    if (text.startsWith('\t')) {
      addCells(line, text, marked);
      blocks.push(...toAsides(lines, line, marked));
      return;
    }
    if (text.trim() === '') {
      endRow();
      return;
    }
    const words = marked.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    const cell: OpenCell | undefined = (row ?? (isCutOff(text, index) ? rows.at(-1) : undefined))?.at(-1);
    if (cell !== undefined && !startsOutsideTables(words, index)) {
      cell.pieces.push(...piecesOutside(line, { start: 0, end: text.length }, marked));
    } else {
      endTable();
      blocks.push(...toParagraph(lines, line, marked));
    }
    blocks.push(...toAsides(lines, line, marked));
  });
  endTable();
  return blocks;
}
