/** A path as pdfjs packs it → outlines. */
import type { Outline, Point } from '../grid/shapes.ts';
import { list, number } from './arguments.ts';

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
