/**
 * A page whose text runs sideways (a wide table drawn turned on an upright page) → the page turned so that text reads from
 * left to right. Boxes are then those of the turned page.
 */
import type { Box, Glyph, PageContent, Rule } from './page-content.ts';

type Turn = 90 | 180 | 270;

function turnPoint(
  turn: Turn,
  [x, y]: readonly [number, number],
  width: number,
  height: number,
): readonly [number, number] {
  if (turn === 90) return [y, width - x];
  if (turn === 270) return [height - y, x];
  return [width - x, height - y];
}

function turnBox(turn: Turn, box: Box, width: number, height: number): Box {
  const [ax, ay] = turnPoint(turn, [box[0], box[1]], width, height);
  const [bx, by] = turnPoint(turn, [box[2], box[3]], width, height);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

function turnRule(turn: Turn, { axis, at, from, to }: Rule, width: number, height: number): Rule {
  const box: Box = axis === 'horizontal' ? [from, at, to, at] : [at, from, at, to];
  const [left, top, right, bottom] = turnBox(turn, box, width, height);
  const stays = turn === 180 ? axis : axis === 'horizontal' ? 'vertical' : 'horizontal';
  return stays === 'horizontal'
    ? { axis: stays, at: top, from: left, to: right }
    : { axis: stays, at: left, from: top, to: bottom };
}

/** Upright already when most text is; else the page turned by the angle that most text has. */
export function uprightPage(page: PageContent): PageContent {
  const counts = new Map<Glyph['angle'], number>();
  for (const { angle, text } of page.glyphs) if (text.trim() !== '') counts.set(angle, (counts.get(angle) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[0] === 0) return page;
  const turn = most[0];
  const { width, height } = page;
  const [newWidth, newHeight] = turn === 180 ? [width, height] : [height, width];
  return {
    ...page,
    width: newWidth,
    height: newHeight,
    rules: page.rules.map((rule) => turnRule(turn, rule, width, height)),
    glyphs: page.glyphs.map((glyph) => ({
      ...glyph,
      box: turnBox(turn, glyph.box, width, height),
      angle: ((glyph.angle - turn + 360) % 360) as Glyph['angle'],
    })),
  };
}
