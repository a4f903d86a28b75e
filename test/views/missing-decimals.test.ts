import { expect, test } from 'vitest';
import { missingDecimals } from '../../src/views/missing-decimals.ts';

test('a figure lacks as many decimals as the longest of its column has more', () => {
  expect(missingDecimals(['2,600.00', '33.3333', '0.5', '12'])).toEqual([2, 0, 3, 4]);
});

test('columns of equal decimals lack none', () => {
  expect(missingDecimals(['1.00', '2.00', null])).toEqual([0, 0, 0]);
  expect(missingDecimals([null, null])).toEqual([0, 0]);
  expect(missingDecimals([])).toEqual([]);
});
