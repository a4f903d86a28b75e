/** A TextObject → glyphs: positions from X, Y, DeltaX, DeltaY; widths from the distance to the next character. */
import { apply, type Matrix } from '../grid/matrix.ts';
import { boxAround, type Box, type Glyph } from '../grid/page-content.ts';
import { isWide } from '../grid/text-lines.ts';
import { ownText, type XmlElement } from '../xml/tree.ts';
import { childrenOf } from './package.ts';

/** `1 2 g 3 4` is 1 2 4 4 4. Never longer than `count`: the file's own counts are not believed. */
export function readDeltas(value: string | undefined, count: number): number[] {
  const deltas: number[] = [];
  const items = (value ?? '').trim().split(/[\s,]+/u);
  for (let at = 0; at < items.length && deltas.length < count; at++) {
    if (items[at] === 'g') {
      const [times, delta] = [Number(items[at + 1]), Number(items[at + 2])];
      at += 2;
      for (let n = 0; n < times && deltas.length < count; n++) deltas.push(Number.isFinite(delta) ? delta : 0);
    } else if (items[at] !== '') {
      const delta = Number(items[at]);
      deltas.push(Number.isFinite(delta) ? delta : 0);
    }
  }
  return deltas;
}

const narrow = /[iljtfr.,:;'|!()[\] ]/u;
const broad = /[mwMW%@]/u;

/** Width of a character in font sizes when nothing follows that would tell. */
function usualWidth(character: string): number {
  if (isWide(character)) return 1;
  if (narrow.test(character)) return 0.32;
  if (broad.test(character)) return 0.85;
  return /[A-Z]/u.test(character) ? 0.67 : 0.52;
}

const numeric = (value: string | undefined, fallback: number): number => {
  const number = Number(value);
  return value === undefined || !Number.isFinite(number) ? fallback : number;
};

/** Quarter turns, clockwise: of each character about its own origin (CharDirection), of the line (ReadDirection). */
const quarters = (degrees: string | undefined): number => Math.round(numeric(degrees, 0) / 90) & 3;

function turned(turn: number, x: number, y: number): readonly [number, number] {
  if (turn === 1) return [-y, x];
  if (turn === 2) return [-x, -y];
  return turn === 3 ? [y, -x] : [x, y];
}

interface Pen {
  x: number;
  y: number;
}

/** `matrix` maps the object's own space to points on the page. */
export function readTextObject(object: XmlElement, matrix: Matrix, firstOrder: number): Glyph[] {
  const size = numeric(object.attributes.Size, 0);
  const scale = numeric(object.attributes.HScale, 1) || 1;
  const pen: Pen = { x: 0, y: 0 };
  const glyphs: Glyph[] = [];
  const unit = Math.hypot(matrix[2], matrix[3]);
  if (size <= 0 || unit === 0) return [];

  const turn = quarters(object.attributes.CharDirection);
  const reading = quarters(object.attributes.ReadDirection);
  const draw = (text: string, width: number, drawn: readonly [number, number]): void => {
    const corners = [
      [0, 0.12 * size],
      [width, -0.88 * size],
      [0, -0.88 * size],
      [width, 0.12 * size],
    ].map(([x = 0, y = 0]) => {
      const [across, down] = turned(turn, x, y);
      return [pen.x + across, pen.y + down] as const;
    });
    // Turned characters tell the direction of reading; upright ones, where the next one stands.
    const direction = turn === 0 ? drawn : turned(turn, 1, 0);
    const box = boxAround(
      corners.map(([x, y]): Box => {
        const [px, py] = apply(matrix, x, y);
        return [px, py, px, py];
      }),
    );
    const [ox, oy] = apply(matrix, 0, 0);
    const [dx, dy] = apply(matrix, ...direction);
    const quarter = Math.round(Math.atan2(dy - oy, dx - ox) / (Math.PI / 2));
    const angle = ((((quarter % 4) + 4) % 4) * 90) as Glyph['angle'];
    const order = firstOrder + glyphs.length;
    if (box) glyphs.push({ text, box, size: size * unit, angle, order, begins: glyphs.length === 0 });
  };

  for (const code of childrenOf(object, 'TextCode')) {
    const characters = Array.from(ownText(code).replace(/[\r\n\t]/gu, ' '));
    pen.x = numeric(code.attributes.X, pen.x);
    pen.y = numeric(code.attributes.Y, pen.y);
    const across = readDeltas(code.attributes.DeltaX, characters.length);
    const down = readDeltas(code.attributes.DeltaY, characters.length);
    const placed = across.length > 0 || down.length > 0;
    const vertical = across.every((delta) => delta === 0) && down.some((delta) => delta !== 0);
    characters.forEach((character, index) => {
      const usual = usualWidth(character) * size * scale;
      const [dx, dy] = placed ? [across[index] ?? 0, down[index] ?? 0] : turned(reading, usual, 0);
      const along = turn % 2 === 0 ? Math.abs(dx) : Math.abs(dy);
      const told = along > 0 && along <= size * scale * 1.02 && !isWide(character);
      const upwards = dy < 0 ? -1 : 1;
      draw(character, told ? along : usual, vertical ? [0, upwards] : [dx < 0 ? -1 : 1, 0]);
      pen.x += dx;
      pen.y += dy;
    });
  }
  return glyphs;
}
