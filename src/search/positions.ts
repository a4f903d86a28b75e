/**
 * Positions of characters in the index. Every record begins at a multiple of the unit, so that a table of a few bits a record
 * tells which record a position belongs to. Between two blocks one position stays empty: no text runs over it.
 */

export const unit = 256;

/** Units that a record of so many positions takes. */
export const unitsFor = (positions: number): number => Math.max(1, Math.ceil(positions / unit));

/** For every unit the record that it belongs to. */
export function recordsOfUnits(units: readonly number[]): Uint32Array {
  const records = new Uint32Array(units.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const [record, count] of units.entries()) {
    records.fill(record, at, at + count);
    at += count;
  }
  return records;
}

/** Positions, ascending, of `first` for which `second` holds the position so many characters further. */
export function followedBy(first: readonly number[], second: readonly number[], distance: number): number[] {
  const kept: number[] = [];
  let at = 0;
  for (const position of first) {
    const wanted = position + distance;
    while (at < second.length && (second[at] ?? Infinity) < wanted) at += 1;
    if (at === second.length) break;
    if (second[at] === wanted) kept.push(position);
  }
  return kept;
}
