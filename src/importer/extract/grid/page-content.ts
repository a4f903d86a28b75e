/**
 * What the grid code reads: a page as glyphs and ruled lines, whatever format drew it. Coordinates are points from the
 * top left corner of the page as displayed, y downwards.
 */

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** One drawn character (or ligature): its em box, from pen position to pen position. */
export interface Glyph {
  readonly text: string;
  readonly box: Box;
  /** Font size in points, as displayed. */
  readonly size: number;
  /** Where the text runs: 0 to the right, 90 downwards, 180 to the left, 270 upwards. */
  readonly angle: 0 | 90 | 180 | 270;
  /** Position in painting order. */
  readonly order: number;
  /** The pen was put down for it, not left where the glyph before ended. */
  readonly begins?: boolean;
}

/** A horizontal or vertical ruled line, or a thin filled rectangle: `at` on the other axis, its extent from–to. */
export interface Rule {
  readonly axis: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageContent {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Text that runs aslant, as it was drawn: watermarks. */
  readonly aslant?: string;
  readonly rules: readonly Rule[];
  /** The text was recognised in a picture: its positions are estimates. */
  readonly recognised?: boolean;
}

export const centre = ([left, top, right, bottom]: Box): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** The smallest box around all; null around nothing. */
export function boxAround(boxes: Iterable<Box>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return left > right ? null : [left, top, right, bottom];
}
