/** Where in the original a row of indicators is to be read: rows often begin with an empty line. */
import type { Indicator } from '../document/indicator.ts';
import type { Provenance } from '../document/provenance.ts';

type Row = Pick<Indicator, 'provenance'>;

/** The row from its first cell that holds text. */
export function rowPlace({ provenance }: Row): Provenance {
  const { original, line, to = line, cells } = provenance;
  const within = Object.values(cells).flatMap((spot) => (spot.line >= line && spot.line <= to ? [spot.line] : []));
  const first = within.length === 0 ? line : Math.min(...within);
  return { original, line: first, ...(to > first ? { to } : {}) };
}

/** Where a claim about the row is checked, in the original's own terms as far as they are known. */
export function claimPlace(row: Row): Provenance {
  const { original, cells } = row.provenance;
  const first = rowPlace(row);
  const spot = cells.target ?? Object.values(cells).find(({ line }) => line === first.line) ?? row.provenance;
  return { original, line: claimLine(row), ...(spot.place ? { place: spot.place } : {}) };
}

/** The line that a claim about the row is checked at: its target, else its first cell that holds text. */
export const claimLine = (row: Row): number => row.provenance.cells.target?.line ?? rowPlace(row).line;
