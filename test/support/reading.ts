/** Short views of what a reader returned, for tests. */
import { expect } from 'vitest';
import type { Extracted, Located, Table } from '../../src/importer/extract/extracted.ts';
import type { Reading, ReadResult } from '../../src/importer/extract/reading.ts';

/** What was read; fails the test when the file was refused. */
export function accepted({ value, diagnostics }: ReadResult): Reading {
  if (value === null) throw new Error(`refused: ${diagnostics.map(({ message }) => message).join(' ')}`);
  return value;
}

/** The code of the refusal; fails the test when the file was read. */
export function refusalCode({ value, diagnostics }: ReadResult): string | undefined {
  expect(value).toBeNull();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.severity).toBe('error');
  return diagnostics[0]?.code;
}

/** `row,column rows×columns text`, spans left out when 1×1. */
export const cellsOf = (table: Table): string[] =>
  table.cells.map(({ row, column, rowSpan, columnSpan, text }) => {
    const span = rowSpan === 1 && columnSpan === 1 ? '' : ` ${String(rowSpan)}×${String(columnSpan)}`;
    return `${String(row)},${String(column)}${span} ${text}`;
  });

export const tablesOf = (extracted: Extracted): Table[] =>
  extracted.blocks.filter((block): block is Table => block.type === 'table');

export const paragraphsOf = (extracted: Extracted): string[] =>
  extracted.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));

export const asidesOf = (extracted: Extracted): [string, string][] =>
  extracted.blocks.flatMap((block): [string, string][] => (block.type === 'aside' ? [[block.kind, block.text]] : []));

/** Every piece must lie where it says, and all text of the lines must be pointed to. */
export function expectSoundPieces({ lines, blocks }: Extracted): void {
  const claimed = lines.map((line) => new Array<boolean>(line.length).fill(false));
  const located = blocks.flatMap((block): Located[] => (block.type === 'table' ? [...block.cells] : [block]));
  for (const { text, pieces } of located) {
    expect(pieces.map(({ line, start, end }) => lines[line - 1]?.slice(start, end)).join('\n')).toBe(text);
    for (const { line, start, end } of pieces) {
      for (let at = start; at < end; at++) {
        expect(claimed[line - 1]?.[at], `line ${String(line)}, offset ${String(at)} is claimed twice`).toBe(false);
        claimed[line - 1]?.splice(at, 1, true);
      }
    }
  }
  const lost = lines.map((line, index) =>
    line.replace(/[^]/gu, (mark, at: number) => (claimed[index]?.[at] === true ? '' : mark)),
  );
  expect(lost.join('').trim()).toBe('');
}
