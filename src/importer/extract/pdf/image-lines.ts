/** The pixels of a scanned page → its ruled lines: long runs of dark pixels, told from strokes of writing by their length. */
import { apply, type Matrix } from '../grid/matrix.ts';
import type { Rule } from '../grid/page-content.ts';
import { strokeRules } from '../grid/shapes.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Darkness of a pixel, 0 to 255; row by row from the top. */
  readonly ink: Uint8Array;
}

/** What pdfjs calls the kinds of image data. */
const [bits, rgb, rgba] = [1, 2, 3];

/** Image data as pdfjs keeps it → ink; null for what it is not. */
export function toPixels(image: unknown): Pixels | null {
  if (typeof image !== 'object' || image === null) return null;
  const { width, height, kind, data } = image as Record<string, unknown>;
  if (
    typeof width !== 'number' ||
    typeof height !== 'number' ||
    !(data instanceof Uint8Array || data instanceof Uint8ClampedArray)
  ) {
    return null;
  }
  const ink = new Uint8Array(width * height);
  if (kind === bits) {
    const stride = (width + 7) >> 3;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (((data[y * stride + (x >> 3)] ?? 0) & (128 >> (x & 7))) === 0) ink[y * width + x] = 255;
      }
    }
    return { width, height, ink };
  }
  const step = kind === rgb ? 3 : kind === rgba ? 4 : 0;
  if (step === 0 || data.length < width * height * step) return null;
  for (let at = 0, from = 0; at < ink.length; at++, from += step) {
    ink[at] = 255 - ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 151 + (data[from + 2] ?? 0) * 28) / 256;
  }
  return { width, height, ink };
}

/** Ink from which a pixel is dark: half way between paper and print, after Otsu. */
export function darkFrom({ ink }: Pixels): number {
  const counts = new Float64Array(256);
  for (const value of ink) counts[value] = (counts[value] ?? 0) + 1;
  const all = ink.length;
  const sum = counts.reduce((total, count, value) => total + count * value, 0);
  let [best, threshold, below, sumBelow] = [-1, 128, 0, 0];
  for (let value = 0; value < 255; value++) {
    below += counts[value] ?? 0;
    sumBelow += (counts[value] ?? 0) * value;
    if (below === 0 || below === all) continue;
    const difference = sumBelow / below - (sum - sumBelow) / (all - below);
    const spread = below * (all - below) * difference * difference;
    if (spread > best) [best, threshold] = [spread, value + 1];
  }
  // Thin lines come out grey: take them in, but never the paper.
  return Math.max(40, Math.min(160, threshold * 0.75));
}

type Along = 'rows' | 'columns';

interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Pixels that may be light within a run: dust, compression. */
const hole = 2;

/**
 * Dark runs along the rows (or columns) of an image that are at least `shortest` pixels long. Rows and columns lean by
 * `slope`, turned about the middle of the image.
 */
function longRuns({ width, height, ink }: Pixels, dark: number, slope: number, along: Along, shortest: number): Run[] {
  const [lines, length] = along === 'rows' ? [height, width] : [width, height];
  const lean = Array.from({ length }, (_, at) => Math.round((at - length / 2) * (along === 'rows' ? slope : -slope)));
  const inkAt = (line: number, at: number): number => {
    const across = line + (lean[at] ?? 0);
    if (across < 0 || across >= lines) return 0;
    return (along === 'rows' ? ink[across * width + at] : ink[at * width + across]) ?? 0;
  };
  const runs: Run[] = [];
  for (let line = 0; line < lines; line++) {
    let [start, last] = [-1, -1];
    for (let at = 0; at <= length; at++) {
      const isDark = at < length && inkAt(line, at) >= dark;
      if (isDark) {
        if (start < 0) start = at;
        last = at;
      } else if (start >= 0 && (at - last > hole || at === length)) {
        if (last - start + 1 >= shortest) runs.push({ line, from: start, to: last + 1 });
        start = -1;
      }
    }
  }
  return runs;
}

/** Runs on neighbouring rows that overlap are one line, as thick as there are rows; thick ones are areas, no lines. */
function toLines(runs: readonly Run[], thickest: number): Run[] {
  const open: { first: number; last: number; from: number; to: number }[] = [];
  const done: Run[] = [];
  const close = (upTo: number): void => {
    for (let index = open.length - 1; index >= 0; index--) {
      const line = open[index];
      if (!line || line.last >= upTo) continue;
      open.splice(index, 1);
      if (line.last - line.first + 1 <= thickest) {
        done.push({ line: (line.first + line.last + 1) / 2, from: line.from, to: line.to });
      }
    }
  };
  for (const run of runs) {
    close(run.line - 1);
    const met = open.find(
      (line) => line.last >= run.line - 1 && run.from < line.to && run.to > line.from && line.last < run.line,
    );
    if (met) {
      met.last = run.line;
      met.from = Math.min(met.from, run.from);
      met.to = Math.max(met.to, run.to);
    } else open.push({ first: run.line, last: run.line, from: run.from, to: run.to });
  }
  close(Infinity);
  return done;
}

/** In points: shorter runs are strokes of characters, thicker lines are areas. */
const shortest = { rows: 36, columns: 12.5 };
const thickest = 5;

/** Ruled lines of an image that `matrix` places on the page; a leaning image is straightened about its middle. */
export function imageRules(pixels: Pixels, dark: number, slope: number, matrix: Matrix): Rule[] {
  const perPoint = {
    rows: pixels.width / Math.hypot(matrix[0], matrix[1]),
    columns: pixels.height / Math.hypot(matrix[2], matrix[3]),
  };
  return (['rows', 'columns'] as const).flatMap((along) => {
    const other = along === 'rows' ? 'columns' : 'rows';
    const runs = longRuns(pixels, dark, slope, along, shortest[along] * perPoint[along]);
    return toLines(runs, thickest * perPoint[other]).flatMap(({ line, from, to }) => {
      const ends = [from, to].map((at): readonly [number, number] => {
        const [x, y] = along === 'rows' ? [at, line] : [line, at];
        return apply(matrix, x / pixels.width, 1 - y / pixels.height);
      });
      return strokeRules({ points: ends, closed: false });
    });
  });
}
