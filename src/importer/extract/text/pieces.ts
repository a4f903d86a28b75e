/** Lines of a text extract → located text with what is no text of the document set aside. */
import type { ResidueKind } from '../../../diagnostics/import-report.ts';
import type { Aside, Located, Paragraph, Piece } from '../extracted.ts';
import { wordFields } from './word-fields.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Marked extends Stretch {
  readonly kind: ResidueKind;
}

export function locate(lines: readonly string[], pieces: readonly Piece[]): Located {
  let text = '';
  let lastLine: number | null = null;
  for (const { line, start, end } of pieces) {
    if (lastLine !== null && lastLine !== line) text += '\n';
    text += lines[line - 1]?.slice(start, end) ?? '';
    lastLine = line;
  }
  return { text, pieces };
}

/** The part of a line from `start` to `end` without the marked stretches. */
export function piecesOutside(line: number, { start, end }: Stretch, marked: readonly Marked[]): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const mark of marked) {
    if (mark.end <= start || mark.start >= end) continue;
    if (mark.start > from) pieces.push({ line, start: from, end: mark.start });
    from = Math.max(from, mark.end);
  }
  // A blank cell keeps an empty piece: it says where the cell stands.
  if (from < end || pieces.length === 0) pieces.push({ line, start: Math.min(from, end), end });
  return pieces;
}

export const wordMarks = (text: string): Marked[] =>
  wordFields(text).map((stretch) => ({ ...stretch, kind: 'word-field' as const }));

export const toAsides = (lines: readonly string[], line: number, marked: readonly Marked[]): Aside[] =>
  marked.map(({ start, end, kind }) => ({ type: 'aside', kind, ...locate(lines, [{ line, start, end }]) }));

/** A line as a paragraph, or nothing when only marked stretches stand on it. */
export function toParagraph(
  lines: readonly string[],
  line: number,
  marked: readonly Marked[],
  outlineLevel?: number,
): Paragraph[] {
  const whole = { start: 0, end: lines[line - 1]?.length ?? 0 };
  const located = locate(lines, piecesOutside(line, whole, marked));
  if (located.text.trim() === '') return [];
  return [{ type: 'paragraph', ...located, ...(outlineLevel === undefined ? {} : { outlineLevel }) }];
}
