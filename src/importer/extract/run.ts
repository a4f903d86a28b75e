/**
 * A run: text that remembers where each of its characters stands in the original. Everything the parser cuts, joins or
 * keeps is a run, so that provenance and the ledger follow by themselves.
 */
import type { Extracted, Located } from './extracted.ts';

export interface Run {
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the source; -1 for a character that we put in (a joint). */
  readonly at: readonly number[];
}

/** The lines of an original as one sequence of offsets; line breaks take one offset each. */
export interface Source {
  readonly lines: readonly string[];
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];
  readonly length: number;
}

export const emptyRun: Run = { text: '', at: [] };

export function createSource(lines: Extracted['lines']): Source {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length + 1;
  }
  return { lines, starts, length };
}

/** The line, from 1, that an offset lies on. */
export function lineAt(source: Source, offset: number): number {
  let [low, high] = [0, source.starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/**
 * The run of located text. Pieces on different lines are joined by a line break; pieces on one line are where the text
 * itself has one there (paragraphs of a Word cell).
 */
export function runOf(source: Source, located: Pick<Located, 'pieces'> & Partial<Pick<Located, 'text'>>): Run {
  let text = '';
  const at: number[] = [];
  let lastLine: number | null = null;
  for (const { line, start, end } of located.pieces) {
    if (lastLine !== null && (line !== lastLine || located.text?.[text.length] === '\n')) {
      text += '\n';
      at.push(-1);
    }
    lastLine = line;
    const from = source.starts[line - 1] ?? 0;
    text += source.lines[line - 1]?.slice(start, end) ?? '';
    for (let offset = start; offset < end; offset++) at.push(from + offset);
  }
  return { text, at };
}

export const slice = (run: Run, start: number, end = run.text.length): Run => ({
  text: run.text.slice(start, end),
  at: run.at.slice(start, end),
});

export function trim(run: Run): Run {
  const start = run.text.length - run.text.trimStart().length;
  return slice(run, start, Math.max(start, run.text.trimEnd().length));
}

/** Joins runs; the joint is text of ours. */
export function join(runs: readonly Run[], joint = ''): Run {
  let text = '';
  const at: number[] = [];
  runs.forEach((run, index) => {
    if (index > 0) {
      text += joint;
      for (let count = 0; count < joint.length; count++) at.push(-1);
    }
    text += run.text;
    for (const offset of run.at) at.push(offset);
  });
  return { text, at };
}

/** Splits at a pattern; the separators are dropped (they are blank or marks that the caller accounts for). */
export function split(run: Run, separator: RegExp): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (const match of run.text.matchAll(new RegExp(separator, 'gu'))) {
    parts.push(slice(run, from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, slice(run, from)];
}

export const isBlank = (run: Run): boolean => run.text.trim() === '';
