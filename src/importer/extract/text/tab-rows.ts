/**
 * Tables of a PDF taken out by another tool: one row a line, cells separated by TABs. Blank lines and rows of dashes
 * inside a table are decoration, and so are the list, emphasis and heading marks that such tools put before text.
 */
import type { ExtractedBlock, Located } from '../extracted.ts';
import { isPageNumberLine } from './page-number.ts';
import { locate, piecesOutside, toAsides, toParagraph, wordMarks, type Marked } from './pieces.ts';
import { toTable } from './to-table.ts';

/** `- 15 -` is a page number and no list. */
const pageNumber = /^\s*[-—–]\s*\d{1,4}\s*[-—–]\s*$/u;
const dashes = /^[\s|:+=\-—_]*[-—_=]{3,}[\s|:+=\-—_]*$/u;
const decoration = /^(?<lead>\s*)(?<marks>(?:[-*•]\s+(?=\S)|#{1,6}\s+(?=\S)|\*\*(?=\S)))|\*\*\s*$/gu;

/** The marks of a line and the heading level that they declare. */
function decorations(text: string): { marked: Marked[]; outlineLevel?: number } {
  const marked: Marked[] = [];
  let outlineLevel: number | undefined;
  if (pageNumber.test(text)) return { marked };
  for (const match of text.matchAll(decoration)) {
    const lead = match.groups?.['lead']?.length ?? 0;
    const marks = match.groups?.['marks'] ?? match[0];
    const start = match.index + lead;
    marked.push({ kind: 'decoration', start, end: start + marks.length });
    if (marks.startsWith('#')) outlineLevel = marks.trim().length;
  }
  return { marked, ...(outlineLevel === undefined ? {} : { outlineLevel }) };
}

const whole = (text: string): Marked => ({ kind: 'decoration', start: 0, end: text.length });

/** The header of the indicators tells how many cells their rows have; a column of its own may head them all. */
const indicatorHeader = /^\s*(?:\S*绩效指标\s*\t\s*)?一级指标\s*\t/u;
const levelLabel = /指标\s*$/u;

const widthOf = (text: string): number => text.split('\t').length;

/**
 * How many of the lines from `from` on are one row that line breaks inside its cells cut: together they have just as many
 * cells as the header, and none of them but the first could begin a row. 1 when the line is a row of its own.
 */
function rowLength(lines: readonly string[], from: number, width: number): number {
  let cells = widthOf(lines[from] ?? '');
  if (cells >= width || (lines[from] ?? '').endsWith('\t')) return 1;
  for (let count = 1; count < 5; count++) {
    const next = lines[from + count];
    const first = next?.split('\t')[0] ?? '';
    if (next === undefined || first.trim() === '' || levelLabel.test(first)) return 1;
    cells += widthOf(next) - 1;
    if (cells === width && next.includes('\t')) return count + 1;
    if (cells >= width && next.includes('\t')) return 1;
  }
  return 1;
}

export function readTabRows(lines: readonly string[]): ExtractedBlock[] {
  const blocks: ExtractedBlock[] = [];
  let rows: Located[][] = [];
  /** Cells of the header that was printed last; 0 before any. */
  let width = 0;
  /** Lines that belong to the row above them. */
  let joined = 0;

  /** The first cell of the line goes on with the last one of the row above. */
  function continueRow(cells: readonly Located[]): void {
    const row = rows.at(-1) ?? [];
    const [last, next] = [row.pop(), cells[0]];
    const pieces = [...(last?.pieces ?? []), ...(next?.pieces ?? [])];
    row.push(locate(lines, pieces), ...cells.slice(1));
  }

  /** As many blank cells as the open table has columns: a row of it, of which nothing is filled in. */
  const isBlankRow = (text: string): boolean => rows.length > 0 && width > 1 && text === '\t'.repeat(width - 1);

  function endTable(): void {
    if (rows.length > 0) blocks.push(toTable(rows));
    rows = [];
  }

  function cellsOf(line: number, text: string, marked: readonly Marked[]): Located[] {
    let start = 0;
    return text.split('\t').map((cell) => {
      const end = start + cell.length;
      const located = locate(lines, piecesOutside(line, { start, end }, marked));
      start = end + 1;
      return located;
    });
  }

  lines.forEach((text, index) => {
    const line = index + 1;
    if (text.trim() === '' && !isBlankRow(text)) return;
    if (dashes.test(text)) {
      blocks.push(...toAsides(lines, line, [whole(text)]));
      return;
    }
    const fields = wordMarks(text);
    if (joined > 0) {
      joined--;
      continueRow(cellsOf(line, text, fields));
      blocks.push(...toAsides(lines, line, fields));
      return;
    }
    if (text.includes('\t')) {
      if (indicatorHeader.test(text)) width = widthOf(text);
      else if (width > 0) joined = rowLength(lines, index, width) - 1;
      rows.push(cellsOf(line, text, fields));
      blocks.push(...toAsides(lines, line, fields));
      return;
    }
    endTable();
    // Below text of its own another table begins.
    if (!isPageNumberLine(text)) width = 0;
    const { marked, outlineLevel } = decorations(text);
    const all = [...marked, ...fields].sort((a, b) => a.start - b.start);
    blocks.push(...toParagraph(lines, line, all, outlineLevel), ...toAsides(lines, line, all));
  });
  endTable();
  return blocks;
}
