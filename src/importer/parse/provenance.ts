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

/** The lines that a run's characters stand on. */
export function linesOf(source: Source, run: Run): Lines | null {
  const offsets = run.at.filter((offset) => offset >= 0);
  if (offsets.length === 0) return null;
  return {
    line: lineAt(source, Math.min(...offsets)),
    to: lineAt(source, Math.max(...offsets)),
  };
}

/** From the first to the last line of several stretches. */
export const hull = (stretches: readonly Lines[]): Lines => ({
  line: Math.min(...stretches.map(({ line }) => line)),
  to: Math.max(...stretches.map(({ to }) => to)),
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
