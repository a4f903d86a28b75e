/**
 * The last mask before a text is published: numbers that run over the end of a paragraph, a row or a cell, which no
 * reader sees as a whole. The same search as the gates make; digits become stars in place, so that pieces stay true.
 */
import { maskInPlace } from '../../privacy/personal-numbers.ts';
import type { Extracted, ExtractedBlock, Located } from './extracted.ts';

export interface MaskedExtract {
  readonly extracted: Extracted;
  readonly masked: number;
}

export function maskExtracted(extracted: Extracted): MaskedExtract {
  const { text, masked } = maskInPlace(extracted.lines.join('\n'));
  if (masked === 0) return { extracted, masked };
  const lines = text.split('\n');
  const blocks = extracted.blocks.map((block) => maskBlock(block, extracted.lines, lines));
  return { extracted: { ...extracted, lines, blocks }, masked };
}

function maskBlock(block: ExtractedBlock, before: readonly string[], after: readonly string[]): ExtractedBlock {
  if (block.type !== 'table') return { ...block, text: maskLocated(block, before, after) };
  return { ...block, cells: block.cells.map((cell) => ({ ...cell, text: maskLocated(cell, before, after) })) };
}

/** The text with each piece's characters as they now stand on its line. */
function maskLocated({ text, pieces }: Located, before: readonly string[], after: readonly string[]): string {
  let masked = text;
  let from = 0;
  for (const { line, start, end } of pieces) {
    const printed = before[line - 1]?.slice(start, end) ?? '';
    const at = masked.indexOf(printed, from);
    if (printed === '' || at < 0) continue;
    masked = masked.slice(0, at) + (after[line - 1]?.slice(start, end) ?? '') + masked.slice(at + printed.length);
    from = at + printed.length;
  }
  return masked;
}
