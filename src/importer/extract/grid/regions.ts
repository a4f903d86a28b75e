/**
 * Fields of a grid → the cells that they make. Where a line has a gap, cells on both sides of it would be one: a region
 * that is no rectangle shows it, and the gap is closed along the line's ends.
 */

/** For each line and each field along it: is there a line? */
type Borders = readonly (readonly boolean[])[];

/**
 * Fields that no line parts belong together. Returns the region of each field, row by row; -1 is the outside. A region
 * that runs out of the frame at its top or bottom only is a cell that a page end cut, one that runs out sideways only has
 * no outer line: both are cells.
 */
function flood(rows: number, columns: number, over: Borders, left: Borders): Int32Array {
  const region = new Int32Array(rows * columns);
  let next = 0;
  for (let start = 0; start < region.length; start++) {
    if (region[start] !== 0) continue;
    next++;
    const mine = [start];
    const leaks = { upright: false, sideways: false };
    region[start] = next;
    for (let index = 0; index < mine.length; index++) {
      const field = mine[index] ?? 0;
      const [row, column] = [Math.floor(field / columns), field % columns];
      const step = (barred: boolean | undefined, toRow: number, toColumn: number): void => {
        if (barred) return;
        if (toRow < 0 || toRow >= rows) leaks.upright = true;
        else if (toColumn < 0 || toColumn >= columns) leaks.sideways = true;
        else {
          const to = toRow * columns + toColumn;
          if (region[to] !== 0) return;
          region[to] = next;
          mine.push(to);
        }
      };
      step(over[row]?.[column], row - 1, column);
      step(over[row + 1]?.[column], row + 1, column);
      step(left[column]?.[row], row, column - 1);
      step(left[column + 1]?.[row], row, column + 1);
    }
    if (leaks.upright && leaks.sideways) for (const field of mine) region[field] = -1;
  }
  return region;
}

export type Rectangle = readonly [top: number, left: number, bottom: number, right: number];

/** Regions → rectangles, in reading order. A region that is no rectangle falls into several. */
function rectangles(region: Int32Array, rows: number, columns: number): Rectangle[] {
  const taken = new Uint8Array(region.length);
  const found: Rectangle[] = [];
  for (let field = 0; field < region.length; field++) {
    const name = region[field] ?? -1;
    if (name < 0 || taken[field]) continue;
    const [row, column] = [Math.floor(field / columns), field % columns];
    const free = (r: number, c: number): boolean => region[r * columns + c] === name && !taken[r * columns + c];
    let right = column + 1;
    while (right < columns && free(row, right)) right++;
    let bottom = row + 1;
    const whole = (r: number): boolean => {
      for (let c = column; c < right; c++) if (!free(r, c)) return false;
      return true;
    };
    while (bottom < rows && whole(bottom)) bottom++;
    for (let r = row; r < bottom; r++) for (let c = column; c < right; c++) taken[r * columns + c] = 1;
    found.push([row, column, bottom, right]);
  }
  return found;
}

/** Names of the regions that are no rectangles. */
function ragged(region: Int32Array, found: readonly Rectangle[], columns: number): Set<number> {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const [top, left] of found) {
    const name = region[top * columns + left] ?? -1;
    (seen.has(name) ? twice : seen).add(name);
  }
  return twice;
}

/** How many lines differ. */
const changed = (before: Borders, after: Borders): number =>
  after.filter((line, at) => line.some((border, field) => border !== before[at]?.[field])).length;

/** A side that is drawn in part, and at each end itself or met by the line there, is a side all along. */
function wholeSide(side: readonly boolean[], metAtTop: boolean, metAtBottom: boolean): readonly boolean[] {
  const isWhole = side.includes(true) && (side[0] === true || metAtTop) && (side.at(-1) === true || metAtBottom);
  return isWhole ? side.map(() => true) : side;
}

/** One line with its gaps closed where they lie within one region that should be two: `isGap` says which fields do. */
function withoutGaps(line: readonly boolean[], isGap: (at: number) => boolean): boolean[] {
  const whole = [...line];
  for (let from = 0; from < line.length; from++) {
    if (line[from] || !isGap(from)) continue;
    let to = from;
    while (to + 1 < line.length && !line[to + 1] && isGap(to + 1)) to++;
    const [begins, ends] = [from === 0 || line[from - 1] === true, line[to + 1] === true];
    if (begins && ends) whole.fill(true, from, to + 1);
    from = to;
  }
  return whole;
}

/**
 * The line below a merged cell may be drawn too high, above the row's end: the cell below it then has an arm up its column.
 * The arm is given to the cell above. Returns how many were.
 */
function lowerSteps(region: Int32Array, names: ReadonlySet<number>, rows: number, columns: number): number {
  let lowered = 0;
  const at = (row: number, column: number): number => region[row * columns + column] ?? -1;
  for (const name of names) {
    const fields = [...region.keys()].filter((field) => region[field] === name);
    const [left, right] = [
      Math.min(...fields.map((field) => field % columns)),
      Math.max(...fields.map((field) => field % columns)),
    ];
    const top = Math.floor((fields[0] ?? 0) / columns);
    const ownColumns = (row: number): number[] =>
      Array.from({ length: right - left + 1 }, (_, index) => left + index).filter((column) => at(row, column) === name);
    const arm = ownColumns(top);
    let end = top;
    while (end < rows && String(ownColumns(end)) === String(arm)) end++;
    const [first = 0, last = 0] = [arm[0], arm.at(-1)];
    const above = top > 0 ? at(top - 1, first) : -1;
    const isAlone = (column: number): boolean => column < 0 || column >= columns || at(top - 1, column) !== above;
    const isArm =
      first === left &&
      last < right &&
      arm.length === last - first + 1 &&
      above > 0 &&
      !names.has(above) &&
      arm.every((column) => at(top - 1, column) === above) &&
      isAlone(first - 1) &&
      isAlone(last + 1) &&
      ownColumns(end).length === right - left + 1;
    if (!isArm) continue;
    for (let row = top; row < end; row++) for (const column of arm) region[row * columns + column] = above;
    lowered++;
  }
  return lowered;
}

export interface Regions {
  readonly region: Int32Array;
  readonly found: readonly Rectangle[];
  /** Names of the regions that are no rectangles, whatever was mended. */
  readonly ragged: ReadonlySet<number>;
  /** Lines whose gaps were closed. */
  readonly mended: number;
}

/** `over` has one line more than there are rows, `left` one more than columns. */
export function regionsOf(over: Borders, left: Borders): Regions {
  const [rows, columns] = [over.length - 1, left.length - 1];
  const shaped = (region: Int32Array): Omit<Regions, 'mended'> => {
    const found = rectangles(region, rows, columns);
    return { region, found, ragged: ragged(region, found, columns) };
  };
  const sided = left.map((line, at) => {
    const outermost = at === 0 ? 0 : at === columns ? columns - 1 : null;
    return outermost === null ? line : wholeSide(line, over[0]?.[outermost] === true, over[rows]?.[outermost] === true);
  });
  const drawn = shaped(flood(rows, columns, over, sided));
  if (drawn.ragged.size === 0) return { ...drawn, mended: changed(left, sided) };
  const mended = sided.map((line, at) =>
    withoutGaps(line, (row) => {
      const [before, after] = [drawn.region[row * columns + at - 1], drawn.region[row * columns + at]];
      return at > 0 && at < columns && before === after && before !== undefined && drawn.ragged.has(before);
    }),
  );
  const again = shaped(flood(rows, columns, over, mended));
  const isBetter = again.ragged.size < drawn.ragged.size;
  const best = isBetter ? again : drawn;
  const lines = changed(left, isBetter ? mended : sided);
  const lowered = lowerSteps(best.region, best.ragged, rows, columns);
  return { ...(lowered > 0 ? shaped(best.region) : best), mended: lines + lowered };
}
