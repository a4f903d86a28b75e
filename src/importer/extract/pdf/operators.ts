/**
 * Replays pdfjs's operator list on a recording canvas. The list is no stable API of pdfjs: the package is pinned, and the
 * tests read real files through it.
 */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageLimits } from '../grid/limits.ts';
import { toMatrix } from '../grid/matrix.ts';
import type { Outline } from '../grid/shapes.ts';
import { Refusal } from '../reading.ts';
import { list, number, type Arguments } from './arguments.ts';
import { readPath } from './packed-path.ts';
import type { PageCanvas } from './page-canvas.ts';
import { pdfTooComplex } from './refusals.ts';
import { showText, type Font } from './show-text.ts';

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
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
