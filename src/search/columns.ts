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

export const unpackColumn = (column: Column): number[] =>
  Array.from(column, (character) => {
    const point = character.codePointAt(0) ?? zero;
    return (point < surrogates ? point : point - afterSurrogates + surrogates) - zero;
  });
