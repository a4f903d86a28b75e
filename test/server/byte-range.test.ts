import { expect, test } from 'vitest';
import { parseByteRange } from '../../scripts/server/byte-range.ts';

test('a range with both ends is taken as it is', () => {
  expect(parseByteRange('bytes=0-99', 1000)).toEqual({ start: 0, end: 99 });
  expect(parseByteRange('bytes=999-999', 1000)).toEqual({ start: 999, end: 999 });
});

test('an end behind the file is the end of the file', () => {
  expect(parseByteRange('bytes=900-2000', 1000)).toEqual({ start: 900, end: 999 });
  expect(parseByteRange('bytes=900-', 1000)).toEqual({ start: 900, end: 999 });
});

test('a suffix counts from the end and is never longer than the file', () => {
  expect(parseByteRange('bytes=-100', 1000)).toEqual({ start: 900, end: 999 });
  expect(parseByteRange('bytes=-5000', 1000)).toEqual({ start: 0, end: 999 });
});

test('a range behind the end cannot be served', () => {
  expect(parseByteRange('bytes=1000-', 1000)).toBe('unsatisfiable');
  expect(parseByteRange('bytes=-0', 1000)).toBe('unsatisfiable');
  expect(parseByteRange('bytes=0-0', 0)).toBe('unsatisfiable');
});

test.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,5-9', 'lines=0-9', 'bytes=a-b'])(
  'what cannot be understood is ignored: %s',
  (header) => {
    expect(parseByteRange(header, 1000)).toBeNull();
  },
);
