/**
 * Positions of characters in the index. Every record begins at a multiple of the unit, so that a table of a few bits a record
 * tells which record a position belongs to. Between two blocks one position stays empty: no text runs over it.
 */

export const unit = 256;

/** Units that a record of so many positions takes. */
export const unitsFor = (positions: number): number => Math.max(1, Math.ceil(positions / unit));

/** For every unit the record that it belongs to. */
export function recordsOfUnits(units: ArrayLike<number>): Uint32Array {
  let total = 0;
  for (let record = 0; record < units.length; record += 1) total += units[record] ?? 0;
  const records = new Uint32Array(total);
  let at = 0;
  for (let record = 0; record < units.length; record += 1) {
    const end = at + (units[record] ?? 0);
    records.fill(record, at, end);
    at = end;
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
