/** Affine maps as PDF and OFD write them: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** A matrix from what a file says; null when it is none. */
export function toMatrix(value: unknown): Matrix | null {
  const list = Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<unknown>) : [];
  const [a, b, c, d, e, f] = list;
  const numbers = [a, b, c, d, e, f].map((item) => (typeof item === 'number' && Number.isFinite(item) ? item : NaN));
  if (list.length !== 6 || numbers.some(Number.isNaN)) return null;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = numbers;
  return [p, q, r, s, t, u];
}
