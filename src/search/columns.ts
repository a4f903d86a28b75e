/**
 * Columns of small whole numbers as text: one character a number, so that gzip sees nothing but the numbers. Surrogates are
 * stepped over.
 */

const [zero, surrogates, afterSurrogates] = [0x30, 0xd800, 0xe000];

export type Column = string;

export const packColumn = (values: readonly number[]): Column =>
  values
    .map((value) => {
      const point = value + zero;
      return String.fromCodePoint(point < surrogates ? point : point - surrogates + afterSurrogates);
    })
    .join('');

export function unpackColumn(column: Column): Uint32Array {
  const values = new Uint32Array(column.length);
  let count = 0;
  for (let at = 0; at < column.length; at += 1) {
    const point = column.codePointAt(at) ?? zero;
    if (point > 0xffff) at += 1;
    values[count] = (point < surrogates ? point : point - afterSurrogates + surrogates) - zero;
    count += 1;
  }
  return values.subarray(0, count);
}
