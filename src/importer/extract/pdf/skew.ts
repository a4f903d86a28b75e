/** How much a scanned page leans: the slope under which its dark pixels gather in the fewest rows. */
import type { Pixels } from './image-lines.ts';

/** Slopes that are tried: up to about three degrees, in steps of a tenth. */
const steepest = 0.052;
const step = 0.00175;
/** Columns that are looked at, of all. */
const sampled = 160;

export function findSlope({ width, height, ink }: Pixels, dark: number): number {
  const every = Math.max(1, Math.floor(width / sampled));
  const xs: number[] = [];
  const ys: number[] = [];
  for (let x = 0; x < width; x += every) {
    for (let y = 0; y < height; y++) {
      if ((ink[y * width + x] ?? 0) < dark) continue;
      xs.push(x - width / 2);
      ys.push(y);
    }
  }
  if (xs.length === 0 || xs.length > 400_000) return 0;
  const margin = Math.ceil((width / 2) * steepest) + 1;
  const rows = new Float64Array(height + 2 * margin);
  let [best, found] = [-1, 0];
  for (let n = -Math.round(steepest / step); n <= Math.round(steepest / step); n++) {
    const slope = n * step;
    rows.fill(0);
    xs.forEach((x, index) => {
      const row = Math.round((ys[index] ?? 0) - x * slope) + margin;
      rows[row] = (rows[row] ?? 0) + 1;
    });
    const sharpness = rows.reduce((sum, count) => sum + count * count, 0);
    // Straight unless leaning is clearly better: dots of text make every angle a little different.
    const needed = slope === 0 ? 1 : 1.02;
    if (sharpness > best * needed) [best, found] = [sharpness, slope];
  }
  return found;
}
