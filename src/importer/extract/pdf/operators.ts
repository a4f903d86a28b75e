/**
 * Replays pdfjs's operator list on a recording canvas. The list is no stable API of pdfjs: the package is pinned, and the
 * tests read real files through it.
 */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageLimits } from '../grid/limits.ts';
import { toMatrix } from '../grid/matrix.ts';
import type { Outline, Point } from '../grid/shapes.ts';
import { Refusal } from '../reading.ts';
import type { PageCanvas } from './page-canvas.ts';
import { pdfTooComplex } from './refusals.ts';

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What is needed of a font. */
export interface Font {
  readonly unitsToText: number;
  readonly vertical: boolean;
}

type Arguments = readonly unknown[];

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const list = (value: unknown): Arguments =>
  Array.isArray(value)
    ? (value as Arguments)
    : ArrayBuffer.isView(value)
      ? Array.from(value as unknown as ArrayLike<unknown>)
      : [];

/** pdfjs's packed path: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. Curves end the outline: no ruled line is curved. */
export function readPath(packed: unknown): Outline[] {
  const data = list(packed).map(number);
  const outlines: { points: Point[]; closed: boolean }[] = [];
  let at = 0;
  const point = (offset: number): Point => [data[at + offset] ?? 0, data[at + offset + 1] ?? 0];
  while (at < data.length) {
    const step = data[at++];
    const outline = outlines.at(-1);
    if (step === 0) {
      outlines.push({ points: [point(0)], closed: false });
      at += 2;
    } else if (step === 1) {
      outline?.points.push(point(0));
      at += 2;
    } else if (step === 2 || step === 3) {
      const size = step === 2 ? 6 : 4;
      outlines.push({ points: [point(size - 2)], closed: false });
      at += size;
    } else if (step === 4) {
      if (outline) outline.closed = true;
    } else break;
  }
  return outlines;
}

interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly down: number | null;
}

function shownGlyph(value: unknown): ShownGlyph | null {
  if (typeof value !== 'object' || value === null) return null;
  const { unicode, width, isSpace, vmetric } = value as Record<string, unknown>;
  if (typeof unicode !== 'string') return null;
  const down = Array.isArray(vmetric) ? number(vmetric[0]) : null;
  return { unicode, width: number(width), isSpace: isSpace === true, down };
}

function showText(canvas: PageCanvas, glyphs: Arguments, font: Font): void {
  const { text } = canvas;
  for (const item of glyphs) {
    if (typeof item === 'number') {
      if (font.vertical) text.y -= (item * text.size) / 1000;
      else text.x -= ((item * text.size) / 1000) * text.scale;
      continue;
    }
    const glyph = shownGlyph(item);
    if (!glyph) continue;
    const spacing = (glyph.isSpace ? text.wordSpacing : 0) + text.charSpacing;
    if (font.vertical) {
      const advance = (glyph.down ?? -1000) * font.unitsToText * text.size;
      canvas.glyph(glyph.unicode, advance, true);
      text.y += advance + spacing;
    } else {
      const advance = glyph.width * font.unitsToText * text.size;
      canvas.glyph(glyph.unicode, advance, false);
      text.x += (advance + spacing) * text.scale;
    }
  }
}

/** How light a colour is; pdfjs gives colours as #rrggbb. Patterns and the like count as black: they show. */
function lightOf(colour: unknown): number {
  const hex = typeof colour === 'string' ? /^#([0-9a-f]{6})$/iu.exec(colour)?.[1] : undefined;
  if (hex === undefined) return 0;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

type Handler = (args: Arguments) => void;

export function replay({ fnArray, argsArray }: OperatorList, canvas: PageCanvas, fontOf: (name: string) => Font): void {
  let clipping = false;
  const strokes = new Set<number>([OPS.stroke, OPS.closeStroke]);
  const fills = new Set<number>([OPS.fill, OPS.eoFill]);
  const both = new Set<number>([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
  const closing = new Set<number>([OPS.closeStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

  function constructPath([paint, data]: Arguments): void {
    const outlines = readPath(list(data)[0]);
    const operator = number(paint);
    if (strokes.has(operator) || both.has(operator)) {
      canvas.stroke(closing.has(operator) ? outlines.map((outline) => ({ ...outline, closed: true })) : outlines);
    }
    if (fills.has(operator) || both.has(operator)) canvas.fill(outlines);
    if (clipping) canvas.clip(outlines);
    clipping = false;
  }

  const unitSquare: Outline = {
    points: [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
    closed: true,
  };
  const transform: Handler = (args) => {
    const matrix = toMatrix(args);
    if (matrix) canvas.transform(matrix);
  };
  const image: Handler = ([name]) => {
    canvas.image(typeof name === 'string' ? name : null);
  };
  const mask: Handler = () => {
    canvas.fill([unitSquare]);
  };
  const handlers = new Map<number, Handler>([
    [
      OPS.save,
      () => {
        canvas.save();
      },
    ],
    [
      OPS.restore,
      () => {
        canvas.restore();
      },
    ],
    [OPS.transform, transform],
    [
      OPS.paintFormXObjectBegin,
      ([matrix]) => {
        canvas.save();
        transform(list(matrix));
      },
    ],
    [
      OPS.paintFormXObjectEnd,
      () => {
        canvas.restore();
      },
    ],
    [
      OPS.beginGroup,
      () => {
        canvas.save();
      },
    ],
    [
      OPS.endGroup,
      () => {
        canvas.restore();
      },
    ],
    [
      OPS.beginAnnotation,
      ([, , place, matrix]) => {
        canvas.save();
        transform(list(place));
        transform(list(matrix));
      },
    ],
    [
      OPS.endAnnotation,
      () => {
        canvas.restore();
      },
    ],
    [
      OPS.setFillRGBColor,
      ([colour]) => {
        canvas.colour('fill', lightOf(colour));
      },
    ],
    [
      OPS.setStrokeRGBColor,
      ([colour]) => {
        canvas.colour('stroke', lightOf(colour));
      },
    ],
    [
      OPS.clip,
      () => {
        clipping = true;
      },
    ],
    [
      OPS.eoClip,
      () => {
        clipping = true;
      },
    ],
    [OPS.constructPath, constructPath],
    [OPS.paintImageXObject, image],
    [OPS.paintInlineImageXObject, image],
    [OPS.paintImageMaskXObject, mask],
    [OPS.paintSolidColorImageMask, mask],
    [
      OPS.beginText,
      () => {
        canvas.beginText();
      },
    ],
    [
      OPS.setCharSpacing,
      ([value]) => {
        canvas.text.charSpacing = number(value);
      },
    ],
    [
      OPS.setWordSpacing,
      ([value]) => {
        canvas.text.wordSpacing = number(value);
      },
    ],
    [
      OPS.setHScale,
      ([value]) => {
        canvas.text.scale = number(value) / 100 || 1;
      },
    ],
    [
      OPS.setLeading,
      ([value]) => {
        canvas.text.leading = -number(value);
      },
    ],
    [
      OPS.setTextRise,
      ([value]) => {
        canvas.text.rise = number(value);
      },
    ],
    [
      OPS.setTextRenderingMode,
      ([value]) => {
        canvas.text.mode = number(value);
      },
    ],
    [
      OPS.setFont,
      ([name, size]) => {
        canvas.text.font = String(name);
        canvas.text.size = number(size);
      },
    ],
    [
      OPS.moveText,
      ([x, y]) => {
        canvas.moveText(number(x), number(y));
      },
    ],
    [
      OPS.setLeadingMoveText,
      ([x, y]) => {
        canvas.text.leading = number(y);
        canvas.moveText(number(x), number(y));
      },
    ],
    [
      OPS.nextLine,
      () => {
        canvas.moveText(0, canvas.text.leading);
      },
    ],
    [
      OPS.setTextMatrix,
      ([matrix]) => {
        canvas.setTextMatrix(toMatrix(matrix) ?? canvas.text.matrix);
      },
    ],
    [
      OPS.showText,
      ([glyphs]) => {
        showText(canvas, list(glyphs), fontOf(canvas.text.font));
      },
    ],
  ]);

  for (const [index, operator] of fnArray.entries()) {
    handlers.get(operator)?.(list(argsArray[index]));
    if (
      canvas.glyphs.length + canvas.unseen.length > pageLimits.glyphs ||
      canvas.rules.length + canvas.panels.length > pageLimits.rules
    ) {
      throw new Refusal(pdfTooComplex, '有一页的文字或线条过多，超过了可读取的上限。');
    }
  }
}
