/** Runs and cells → the spots of the document model. */
import type { Place, Provenance, Spot } from '../../document/provenance.ts';
import { lineAt, type Run, type Source } from '../extract/run.ts';

/** A stretch of lines for what holds no character of its own: a blank cell. */
export interface Lines {
  readonly line: number;
  readonly to: number;
}

const toSpot = ({ line, to }: Lines, place?: Place): Spot => ({
  line,
  ...(to === line ? {} : { to }),
  ...(place === undefined ? {} : { place }),
});

/** The lines that a run's characters stand on. Loops, not spread arguments: a run may be as long as a file. */
export function linesOf(source: Source, run: Run): Lines | null {
  let [first, last] = [Infinity, -1];
  for (const offset of run.at) {
    if (offset < 0) continue;
    first = Math.min(first, offset);
    last = Math.max(last, offset);
  }
  return last < 0 ? null : { line: lineAt(source, first), to: lineAt(source, last) };
}

/** From the first to the last line of several stretches. */
export const hull = (stretches: readonly Lines[]): Lines =>
  stretches.reduce((whole, { line, to }) => ({ line: Math.min(whole.line, line), to: Math.max(whole.to, to) }), {
    line: stretches[0]?.line ?? 1,
    to: stretches[0]?.to ?? 1,
  });

export const spotOf = (source: Source, run: Run, fallback: Lines = { line: 1, to: 1 }, place?: Place): Spot =>
  toSpot(linesOf(source, run) ?? fallback, place);

export const provenanceOf = (
  source: Source,
  original: string,
  run: Run,
  fallback?: Lines,
  place?: Place,
): Provenance => ({ original, ...spotOf(source, run, fallback, place) });

export const provenanceOfLines = (original: string, lines: Lines, place?: Place): Provenance => ({
  original,
  ...toSpot(lines, place),
});

/** Printed words with where they stand. */
export interface Named {
  readonly text: string;
  readonly provenance: Provenance;
}
