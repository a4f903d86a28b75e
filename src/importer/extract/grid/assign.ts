/**
 * Which cell a glyph belongs to: the one that holds its centre. Text that was drawn in one go over a cell border (a code
 * or name too long for its cell) stays together, in the cell where it begins or, when it is centred, in the middle one.
 */
import { boxAround, centre, type Glyph } from './page-content.ts';
import type { RuledTable } from './ruled-table.ts';

/** Finds the cell at a point; -1 outside. */
function cellFinder({ xs, ys, cells }: RuledTable): (x: number, y: number) => number {
  const columns = xs.length - 1;
  const owner = new Int32Array(columns * (ys.length - 1)).fill(-1);
  cells.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    for (let r = row; r < row + rowSpan; r++)
      owner.fill(index, r * columns + column, r * columns + column + columnSpan);
  });
  const field = (lines: readonly number[], at: number): number => {
    let [low, high] = [0, lines.length - 1];
    if (at < (lines[0] ?? 0) || at >= (lines[high] ?? 0)) return -1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lines[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low;
  };
  return (x, y) => {
    const [column, row] = [field(xs, x), field(ys, y)];
    return column < 0 || row < 0 ? -1 : (owner[row * columns + column] ?? -1);
  };
}

/** The next glyph stands where the pen was left. */
function continues(glyph: Glyph, next: Glyph): boolean {
  if (glyph.angle !== 0 || next.angle !== 0 || next.order - glyph.order > 2) return false;
  const reach = glyph.size * 0.12;
  return (
    Math.abs(next.size - glyph.size) <= glyph.size * 0.1 &&
    Math.abs(next.box[3] - glyph.box[3]) <= reach &&
    Math.abs(next.box[0] - glyph.box[2]) <= reach &&
    !(glyph.text.trim() === '' && next.text.trim() === '')
  );
}

/** Glyphs drawn one after the other without lifting the pen. */
export function chains(glyphs: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [];
  for (const glyph of glyphs) {
    const chain = found.at(-1);
    const last = chain?.at(-1);
    if (chain && last && continues(last, glyph)) chain.push(glyph);
    else found.push([glyph]);
  }
  return found;
}

const place = (x: number): number => Math.round(x * 2);

/** How many texts begin at each place across the page. */
function startsOf(drawn: readonly (readonly Glyph[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [first] of drawn) if (first) counts.set(place(first.box[0]), (counts.get(place(first.box[0])) ?? 0) + 1);
  return counts;
}

const inCode = /^[0-9A-Za-z.]$/u;

/**
 * A full line may end just where the text of the next cell begins: two texts. That one begins there is told by how it was
 * drawn, or by others that begin below each other.
 */
function partedAtCells(
  chain: readonly Glyph[],
  starts: ReadonlyMap<number, number>,
  sameCell: (a: Glyph, b: Glyph) => boolean,
): Glyph[][] {
  const parts: Glyph[][] = [];
  for (const glyph of chain) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const isDrawnAlone = glyph.begins === true && last?.begins === false;
    const begun = isDrawnAlone || (starts.get(place(glyph.box[0])) ?? 0) >= 3;
    const parted = begun && last && !sameCell(last, glyph) && !(inCode.test(last.text) && inCode.test(glyph.text));
    if (part && !parted) part.push(glyph);
    else parts.push([glyph]);
  }
  return parts;
}

/** The parts of a page, from its edges, where a cut table ends. */
const pageEnd = 0.15;

/**
 * Text that hangs out of an open cell over the page's end of the table: where a page cuts a cell, its text may stand
 * beyond the last line drawn.
 */
function hangingFrom(glyph: Glyph, tables: readonly RuledTable[], height: number): readonly [number, number] | null {
  const [x, y] = centre(glyph.box);
  const [atHead, atFoot] = [y < height * pageEnd, y > height * (1 - pageEnd)];
  for (const [index, { cells }] of tables.entries()) {
    const found = cells.findIndex(({ box, openTop, openBottom }) => {
      const above = atHead && openTop && y < box[1] && box[1] - y < glyph.size * 1.3;
      const below = atFoot && openBottom && y > box[3] && y - box[3] < glyph.size * 1.3;
      return (above || below) && x > box[0] && x < box[2];
    });
    if (found >= 0) return [index, found];
  }
  return null;
}

/** Text too tall for a cell at a table's lower edge runs over the line and stands on it; the cell it runs over from. */
function runningOver(chain: readonly Glyph[], tables: readonly RuledTable[]): readonly [number, number] | null {
  const inked = chain.filter(({ text }) => text.trim() !== '');
  const box = boxAround(inked.map((glyph) => glyph.box));
  const size = inked[0]?.size ?? 0;
  if (!box) return null;
  for (const [index, table] of tables.entries()) {
    const edge = table.box[3];
    if (box[1] > edge - size * 0.1 || box[3] < edge) continue;
    const found = table.cells.findIndex(
      (cell) => cell.box[3] > edge - 1 && box[0] >= cell.box[0] && box[2] <= cell.box[2] + size * 0.5,
    );
    if (found >= 0) return [index, found];
  }
  return null;
}

export interface Assigned {
  /** Glyphs by table and cell. */
  readonly cells: readonly (readonly Glyph[])[][];
  /** Glyphs in no table. */
  readonly outside: readonly Glyph[];
}

/** `height` is the page's. */
export function assignGlyphs(glyphs: readonly Glyph[], tables: readonly RuledTable[], height: number): Assigned {
  const finders = tables.map(cellFinder);
  const cells: Glyph[][][] = tables.map((table) => table.cells.map(() => []));
  const outside: Glyph[] = [];
  const locate = (x: number, y: number): readonly [number, number] => {
    for (const [table, finder] of finders.entries()) {
      const cell = finder(x, y);
      if (cell >= 0) return [table, cell];
    }
    return [-1, -1];
  };
  const put = (glyph: Glyph, [table, cell]: readonly [number, number]): void => {
    (table < 0 ? outside : (cells[table]?.[cell] ?? outside)).push(glyph);
  };
  const drawn = chains(glyphs);
  const starts = startsOf(drawn);
  const sameCell = (a: Glyph, b: Glyph): boolean =>
    String(locate(...centre(a.box))) === String(locate(...centre(b.box)));
  for (const chain of drawn.flatMap((one) => partedAtCells(one, starts, sameCell))) {
    const spots = chain.map((glyph) => locate(...centre(glyph.box)));
    const [start] = spots;
    const [first, last] = [chain[0], chain.at(-1)];
    if (!start || !first || !last) continue;
    if (spots.every(([table, cell]) => table === start[0] && cell === start[1])) {
      const over = start[0] < 0 ? runningOver(chain, tables) : null;
      for (const glyph of chain)
        put(glyph, start[0] < 0 ? (over ?? hangingFrom(glyph, tables, height) ?? start) : start);
      continue;
    }
    const cell = tables[start[0]]?.cells[start[1]];
    const fromLeft = cell !== undefined && first.box[0] - cell.box[0] <= Math.max(8, first.size * 0.8);
    const middle = locate((first.box[0] + last.box[2]) / 2, (first.box[1] + first.box[3]) / 2);
    const home = fromLeft || middle[0] < 0 ? start : middle;
    for (const [index, glyph] of chain.entries()) put(glyph, home[0] < 0 ? (spots[index] ?? home) : home);
  }
  return { cells, outside };
}
