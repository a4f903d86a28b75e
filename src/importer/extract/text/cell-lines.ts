/**
 * Word tables saved as text, one cell a line: `cell = TAB text (newline text)*`; an empty line ends a row. Merged cells
 * show as empty ones.
 */
import type { ExtractedBlock, Located } from '../extracted.ts';
import { isPageNumberLine } from './page-number.ts';
import { locate, piecesOutside, toAsides, toParagraph, wordMarks, type Marked } from './pieces.ts';
import { isIndicatorHeader, joinHalves, settleTabs, type TextCell, type TextRow } from './indicator-width.ts';
import { toTable } from './to-table.ts';

/** Lines that never continue a cell, whatever stands before them. */
const partHeading = /^\s*第\s*[一二三四五六七八九十\d]+\s*部\s*分\s*(?:$|.*(?:绩效|目标))/u;
/** The heading of a project, unless it is a goal that is worded like one: what follows then are the indicators. */
const projectHeading = /^\s*\d+\s*[.、．].*绩效目标表\s*$/u;

/** Lines that are headings or titles wherever they stand. */
const heading =
  /^\s*(?:第?[一二三四五六七八九十\d]+[、.．]|[（(][一二三四五六七八九十]+[）)]).*表\s*$|(?:19|20)\d{2}\s*年.*(?:绩效|预算)/u;

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

/** A cell, even a blank one, or words. */
const isPrinted = (line: string | undefined): boolean =>
  line !== undefined && (line.startsWith('\t') || line.trim() !== '');

const isRowEnd = (line: string | undefined): boolean => !isPrinted(line);

/** Tells the lines that occur once; each look costs the same, however many lines there are. */
function uniqueAmong(lines: readonly string[]): (line: string) => boolean {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const line of lines) (seen.has(line) ? again : seen).add(line);
  return (line) => !again.has(line);
}

export function readCellLines(lines: readonly string[]): ExtractedBlock[] {
  const blocks: ExtractedBlock[] = [];
  const cellAfter = nextCells(lines);
  const isUnique = uniqueAmong(lines);
  let rows: TextRow[] = [];
  let row: TextRow | null = null;
  /** Cells of the indicator header that the open table printed last. */
  let width: number | undefined;

  const located = (cell: TextCell): Located => locate(lines, cell.pieces);
  const textOf = (cell: TextCell): string => located(cell).text;

  function endRow(): void {
    if (row !== null) {
      const settled = settleTabs(row, width);
      if (isIndicatorHeader(settled, textOf)) width = settled.length;
      rows.push(settled);
    }
    row = null;
  }

  /** A table has a row of several cells; lone cells are indented paragraphs. */
  function endTable(): void {
    endRow();
    if (rows.some((cells) => cells.length > 1)) {
      blocks.push(toTable(joinHalves(rows, textOf).map((cells) => cells.map(located))));
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
    const cells = text
      .slice(1)
      .split('\t')
      .map((cell): TextCell => {
        const end = start + cell.length;
        const pieces = piecesOutside(line, { start, end }, marked);
        start = end + 1;
        return { pieces };
      });
    const isOne = cells.length > 1 && cells.every((cell) => textOf(cell).trim() !== '');
    if (!isOne) row.push(...cells);
    else row.push({ pieces: piecesOutside(line, { start: 1, end: text.length }, marked), split: cells });
  }

  const startsOutsideTables = (text: string, index: number): boolean => {
    if (partHeading.test(text)) return true;
    return projectHeading.test(text) && cellAfter[index] !== '一级指标';
  };

  /**
   * A line between blank ones whose next row goes on with the indicators (below a merged cell, with a level of its own, or
   * with the cells that the row above lacks): a blank line inside the cell above.
   */
  const isCutOff = (text: string, index: number): boolean => {
    if (row !== null || width === undefined || text.length > 60 || isPageNumberLine(text) || heading.test(text))
      return false;
    if (!isUnique(text)) return false;
    const from = [1, 2, 3, 4].map((step) => index + step).find((at) => isPrinted(lines[at]));
    const next = from === undefined ? undefined : lines[from];
    if (from === undefined || next === undefined) return false;
    if (next.trim() === '') return true;
    if (!next.startsWith('\t')) return false;
    let count = 0;
    for (let at = from; at < lines.length && (at === from || !isRowEnd(lines[at])); at++)
      if (lines[at]?.startsWith('\t') === true) count++;
    const last = rows.at(-1)?.length ?? 0;
    if (/^\t\S*指标\s*$/u.test(next)) return count === width && last === width;
    return last > 1 && last + count === width;
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
    const cell: TextCell | undefined = (row ?? (isCutOff(text, index) ? rows.at(-1) : undefined))?.at(-1);
    if (cell !== undefined && !startsOutsideTables(words, index)) {
      const pieces = piecesOutside(line, { start: 0, end: text.length }, marked);
      cell.pieces.push(...pieces);
      cell.split?.at(-1)?.pieces.push(...pieces);
    } else {
      endTable();
      // Below text of its own another table begins.
      if (!isPageNumberLine(words)) width = undefined;
      blocks.push(...toParagraph(lines, line, marked));
    }
    blocks.push(...toAsides(lines, line, marked));
  });
  endTable();
  return blocks;
}
