/** A text extract → `Extracted`. The grammar is told by the text itself. */
import type { Extracted } from '../extracted.ts';
import { readCellLines } from './cell-lines.ts';
import { readTabRows } from './tab-rows.ts';

export type TextGrammar = 'cell-lines' | 'tab-rows';

/** Lines that hold one cell after a TAB outnumber lines with several cells, or the other way round. */
export function textGrammar(lines: readonly string[]): TextGrammar {
  const oneCell = lines.filter((line) => /^\t[^\t]*$/u.test(line)).length;
  const manyCells = lines.filter((line) => /[^\t]\t|\t\t/u.test(line)).length;
  return oneCell >= manyCells && oneCell > 0 ? 'cell-lines' : 'tab-rows';
}

/** Line 1 first; `text` is masked and its line ends are '\n'. */
export function readText(text: string): Extracted {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const grammar = textGrammar(lines);
  return grammar === 'cell-lines'
    ? { format: 'text', lines, blocks: readCellLines(lines) }
    : { format: 'text', lines, wraps: true, blocks: readTabRows(lines) };
}
