/** A page of an OFD → glyphs and ruled lines in points. */
import { pageLimits } from '../grid/limits.ts';
import { multiply, toMatrix, type Matrix } from '../grid/matrix.ts';
import type { Glyph, PageContent, Rule } from '../grid/page-content.ts';
import { panelRules, type Panel } from '../grid/panels.ts';
import { filledBoxes, fillRules, strokeRules } from '../grid/shapes.ts';
import { Refusal } from '../reading.ts';
import { elements, ownText, type XmlElement } from '../xml/tree.ts';
import { childOf, localName, numbers, type OfdPage } from './package.ts';
import { readPathData } from './paths.ts';
import { ofdTooComplex } from './refusals.ts';
import { readTextObject } from './text.ts';

/** Millimetres → points. */
const points = 72 / 25.4;
const white = 0.97;

/** Objects that hold objects. */
const containers = new Set(['Content', 'Layer', 'PageBlock']);

interface Drawn {
  /** Composite objects, which are not read. */
  composites: number;
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  readonly panels: Panel[];
}

/** How light a colour is, from 0 (black) to 1 (white); OFD writes `r g b`, `c m y k` or one grey. */
function lightOf(colour: XmlElement | undefined, fallback: number): number {
  const values = numbers(colour?.attributes.Value);
  if (values.length === 0) return fallback;
  if (values.length === 4) {
    const [cyan = 0, magenta = 0, yellow = 0, black = 0] = values.map((value) => value / 255);
    return Math.max(0, 1 - black - (cyan + magenta + yellow) / 3);
  }
  const [red = 0, green = red, blue = red] = values.map((value) => value / 255);
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

function matrixOf(object: XmlElement, outer: Matrix): Matrix {
  const [left = 0, top = 0] = numbers(object.attributes.Boundary);
  const own = toMatrix(numbers(object.attributes.CTM));
  const placed = multiply(outer, [1, 0, 0, 1, left, top]);
  return own ? multiply(placed, own) : placed;
}

const isHidden = ({ attributes }: XmlElement): boolean => attributes.Visible === 'false' || attributes.Alpha === '0';

function drawPath(object: XmlElement, matrix: Matrix, drawn: Drawn): void {
  const data = childOf(object, 'AbbreviatedData');
  if (!data) return;
  const outlines = readPathData(ownText(data), matrix);
  const { Stroke: stroke, Fill: fill } = object.attributes;
  if (stroke !== 'false' && lightOf(childOf(object, 'StrokeColor'), 0) < white) {
    for (const outline of outlines) drawn.rules.push(...strokeRules(outline));
  }
  if (fill !== 'true') return;
  const light = lightOf(childOf(object, 'FillColor'), 0);
  for (const box of filledBoxes(outlines)) {
    const rules = fillRules(box);
    if (rules.length === 0) drawn.panels.push({ box, light });
    else if (light < white) drawn.rules.push(...rules);
  }
}

function draw(parent: XmlElement, matrix: Matrix, drawn: Drawn, depth: number): void {
  for (const object of elements(parent)) {
    if (isHidden(object)) continue;
    const name = localName(object);
    if (containers.has(name) && depth < 30) draw(object, matrix, drawn, depth + 1);
    else if (name === 'TextObject')
      drawn.glyphs.push(...readTextObject(object, matrixOf(object, matrix), drawn.glyphs.length));
    else if (name === 'CompositeObject') drawn.composites++;
    else if (name === 'PathObject') drawPath(object, matrixOf(object, matrix), drawn);
    if (drawn.glyphs.length > pageLimits.glyphs || drawn.rules.length > pageLimits.rules) {
      throw new Refusal(ofdTooComplex, '有一页的文字或线条过多，超过了可读取的上限。');
    }
  }
}

/** Pictures of at least some size, on the page or its templates. */
export function countPictures({ layers }: OfdPage): number {
  const below = (parent: XmlElement, depth: number): number =>
    elements(parent).reduce((sum, object) => {
      const name = localName(object);
      if (containers.has(name) && depth < 30) return sum + below(object, depth + 1);
      const [, , width = 0, height = 0] = numbers(object.attributes.Boundary);
      return sum + (name === 'ImageObject' && width >= 5 && height >= 2 ? 1 : 0);
    }, 0);
  return layers.reduce((sum, { root }) => sum + below(root, 0), 0);
}

export interface DrawnPage extends PageContent {
  /** Objects on the page whose text and lines were not read. */
  readonly unread: number;
}

export function drawPage({ size, layers }: OfdPage, page: number): DrawnPage {
  const matrix: Matrix = [points, 0, 0, points, -size.left * points, -size.top * points];
  const drawn: Drawn = { composites: 0, glyphs: [], rules: [], panels: [] };
  for (const { root } of layers) draw(root, matrix, drawn, 0);
  return {
    page,
    width: size.width * points,
    height: size.height * points,
    glyphs: drawn.glyphs,
    rules: [...drawn.rules, ...panelRules(drawn.panels)],
    unread: drawn.composites,
  };
}
