/**
 * A canvas that records instead of drawing: the graphics state of PDF, and what was painted as glyphs, ruled lines and
 * images in page coordinates.
 */
import type { Box, Glyph, Rule } from '../grid/page-content.ts';
import { boxAround } from '../grid/page-content.ts';
import { apply, identity, multiply, type Matrix } from '../grid/matrix.ts';
import type { Panel } from '../grid/panels.ts';
import { filledBoxes, fillRules, strokeRules, type Outline } from '../grid/shapes.ts';
import { OutsideText } from './outside-text.ts';

export interface PaintedImage {
  /** The name under which the page keeps its pixels; null for one without any. */
  readonly name: string | null;
  /** From the unit square to the page. */
  readonly matrix: Matrix;
}

interface State {
  matrix: Matrix;
  clip: Box | null;
  /** From 0 (black) to 1 (white). */
  light: { fill: number; stroke: number };
}

/** How text stands: what Tc, Tw, Tz, TL, Tf, Ts and Tr set. */
export interface TextState {
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  font: string;
  size: number;
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

const freshText: TextState = {
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  font: '',
  size: 0,
  matrix: identity,
  lineX: 0,
  lineY: 0,
  x: 0,
  y: 0,
};

/** Lines as light as this are not seen on paper. */
const white = 0.97;
/** A shaded cell begins this near to its border, in points. */
const beside = 2;

/** The font's em box around the baseline: Han fonts stand from −0.12 to 0.88. */
const [descent, ascent] = [-0.12, 0.88];

function intersect(a: Box | null, b: Box): Box {
  return a === null ? b : [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

/** Degrees that text may lean and still count as upright: scans do. */
const leaning = 12;

const isAslant = (degrees: number): boolean => Math.abs(degrees - 90 * Math.round(degrees / 90)) > leaning;

const roughly = (angle: number): Glyph['angle'] => ((((Math.round(angle / 90) % 4) + 4) % 4) * 90) as Glyph['angle'];

export class PageCanvas {
  readonly glyphs: Glyph[] = [];
  /** Glyphs that are on the page without being seen: the text layer of a scan. */
  readonly unseen: Glyph[] = [];
  /** Text that runs aslant: watermarks. */
  aslant = '';
  /** Texts that run on where they cannot be seen: beyond the page, or what the page shows of their cell. */
  cutOff = 0;
  readonly outside = new OutsideText();
  readonly rules: Rule[] = [];
  /** Filled rectangles too wide for lines. */
  readonly panels: Panel[] = [];
  readonly images: PaintedImage[] = [];
  private state: State;
  private readonly stack: { state: State; text: TextState }[] = [];
  private readonly page: Box;
  private order = 0;
  /** The pen was moved since the last glyph. */
  private moved = true;
  text: TextState = { ...freshText };

  constructor(matrix: Matrix, page: Box) {
    this.state = { matrix, clip: null, light: { fill: 0, stroke: 0 } };
    this.page = page;
  }

  save(): void {
    if (this.stack.length < 1000) {
      this.stack.push({ state: { ...this.state, light: { ...this.state.light } }, text: { ...this.text } });
    }
  }

  restore(): void {
    const top = this.stack.pop();
    if (top) ({ state: this.state, text: this.text } = top);
  }

  transform(matrix: Matrix): void {
    this.state.matrix = multiply(this.state.matrix, matrix);
  }

  colour(of: 'fill' | 'stroke', light: number): void {
    this.state.light[of] = light;
  }

  private place({ points, closed }: Outline): Outline {
    return { points: points.map(([x, y]) => apply(this.state.matrix, x, y)), closed };
  }

  /** Lines as light as paper are seen where something darker lies under them or beside them: shaded cells. */
  private isSeen({ axis, at, from, to }: Rule, light: number): boolean {
    if (light < white) return true;
    const middle = (from + to) / 2;
    return [-beside, 0, beside].some((aside) => {
      const [x, y] = axis === 'horizontal' ? [middle, at + aside] : [at + aside, middle];
      const under = this.panels.findLast(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
      return under !== undefined && under.light < light - 0.03;
    });
  }

  private add(rules: readonly Rule[], light: number): void {
    const clip = intersect(this.state.clip, this.page);
    for (const { axis, at, from, to } of rules) {
      const [low, high, start, end] =
        axis === 'horizontal' ? [clip[1], clip[3], clip[0], clip[2]] : [clip[0], clip[2], clip[1], clip[3]];
      if (at < low - 1 || at > high + 1 || to < start || from > end) continue;
      if (!this.isSeen({ axis, at, from, to }, light)) continue;
      this.rules.push({ axis, at, from: Math.max(from, start), to: Math.min(to, end) });
    }
  }

  stroke(outlines: readonly Outline[]): void {
    this.add(
      outlines.flatMap((outline) => strokeRules(this.place(outline))),
      this.state.light.stroke,
    );
  }

  fill(outlines: readonly Outline[]): void {
    const light = this.state.light.fill;
    for (const shape of filledBoxes(outlines.map((outline) => this.place(outline)))) {
      const box = intersect(this.state.clip, shape);
      const rules = fillRules(box);
      if (rules.length === 0) this.panels.push({ box, light });
      else this.add(rules, light);
    }
  }

  /** Narrows the clip to the box around the outlines. */
  clip(outlines: readonly Outline[]): void {
    const box = boxAround(outlines.flatMap((outline) => this.place(outline).points.map(([x, y]): Box => [x, y, x, y])));
    if (box) this.state.clip = intersect(this.state.clip, box);
  }

  image(name: string | null): void {
    const { matrix } = this.state;
    this.images.push({ name, matrix });
  }

  beginText(): void {
    this.moved = true;
    Object.assign(this.text, { matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 });
  }

  moveText(x: number, y: number): void {
    this.moved = true;
    this.text.x = this.text.lineX += x;
    this.text.y = this.text.lineY += y;
  }

  setTextMatrix(matrix: Matrix): void {
    this.moved = true;
    Object.assign(this.text, { matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
  }

  /** One glyph at the pen, `advance` wide in text space; `down` for vertical writing. */
  glyph(text: string, advance: number, down: boolean): void {
    const { x, y, rise, size, scale, mode } = this.text;
    const space = multiply(this.state.matrix, this.text.matrix);
    const height = Math.abs(size);
    const corners: readonly (readonly [number, number])[] = down
      ? [
          [x - (height * scale) / 2, y],
          [x + (height * scale) / 2, y + advance],
        ]
      : [
          [x, y + rise + descent * size],
          [x + advance * scale, y + rise + ascent * size],
        ];
    const box = boxAround(
      corners.flatMap(([cx]) =>
        corners.map(([, cy]): Box => {
          const [px, py] = apply(space, cx, cy);
          return [px, py, px, py];
        }),
      ),
    );
    const [ax, ay] = apply(space, 0, 0);
    const [bx, by] = down ? apply(space, 0, Math.sign(advance)) : apply(space, Math.sign(size * scale) || 1, 0);
    const [ux, uy] = down ? apply(space, height, 0) : apply(space, 0, height);
    const shown = Math.hypot(ux - ax, uy - ay);
    if (!box) return;
    const degrees = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
    const clip = intersect(this.state.clip, this.page);
    const [middleX, middleY] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    const isOutside = middleX < clip[0] || middleX > clip[2] || middleY < clip[1] || middleY > clip[3];
    this.outside.glyph(text, box, shown, isOutside || shown < 0.5);
    if (shown < 0.5) return;
    if (isOutside) {
      const last = this.glyphs.at(-1);
      if (last && Math.abs(last.box[2] - box[0]) < shown * 0.12 && Math.abs(last.box[3] - box[3]) < 1) this.cutOff++;
      return;
    }
    const target = mode === 3 || mode === 7 ? this.unseen : this.glyphs;
    if (isAslant(degrees)) this.aslant += text;
    else target.push({ text, box, size: shown, angle: roughly(degrees), order: this.order++, begins: this.moved });
    this.moved = false;
  }
}
