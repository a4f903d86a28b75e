import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangeFile } from '../../src/query/range-file.ts';

const bytesOf = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 8)) & 255);

test('any part reads as from the whole file, and past its end is filled with zeros', () => {
  const whole = bytesOf(400_000);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(410_000), fc.integer({ min: 1, max: 150_000 })), { maxLength: 12 }),
      fc.constantFrom(65_536, 400_000),
      (reads, first) => {
        const file = rangeFile(whole.length, whole.subarray(0, first), (from, to) => whole.subarray(from, to));
        for (const [offset, length] of reads) {
          const target = new Uint8Array(length).fill(7);
          const complete = file.read(target, offset);
          const expected = new Uint8Array(length);
          expected.set(whole.subarray(offset, offset + length));
          expect(Buffer.compare(target, expected)).toBe(0);
          expect(complete).toBe(offset + length <= whole.length);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('what was read is not fetched again, and neighbours are read ahead', () => {
  const whole = bytesOf(4_000_000);
  const fetched: [number, number][] = [];
  const file = rangeFile(whole.length, whole.subarray(0, 65_536), (from, to) => {
    fetched.push([from, to]);
    return whole.subarray(from, to);
  });
  const page = new Uint8Array(4096);
  for (let offset = 0; offset < 2_000_000; offset += 4096) file.read(page, offset);
  expect(fetched.length).toBeLessThan(10);
  const before = fetched.length;
  file.read(page, 100_000);
  expect(fetched.length).toBe(before);
});
