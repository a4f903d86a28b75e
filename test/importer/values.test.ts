import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fenToWan } from '../../src/document/money.ts';
import { scheduleReading } from '../../src/importer/parse/schedule.ts';
import { parseAmount, parsePercent } from '../../src/importer/parse/values.ts';

describe('amounts', () => {
  test.each([
    ['2600.00', '万元', 2_600_000_000],
    ['879. 00', '万元', 879_000_000],
    ['1,909.00', '万元', 1_909_000_000],
    ['１２．５', '万元', 12_500_000],
    ['0', '万元', 0],
    ['48', '万元', 48_000_000],
    ['0.000001', '万元', 1],
    ['360000', '元', 36_000_000],
    ['1.5', '亿元', 15_000_000_000],
    ['48万', '元', 48_000_000],
    ['36.00元', '万元', 3_600],
    ['-5', '万元', -5_000_000],
    ['12.', '万元', 12_000_000],
    ['.5', '万元', 500_000],
    ['10.0000000', '万元', 10_000_000],
  ])('%s in %s are %i fen', (printed, unit, fen) => {
    expect(parseAmount(printed, unit)).toBe(fen);
  });

  test.each([
    ['见附表', '万元'],
    ['.', '万元'],
    ['10²', '万元'],
    ['½', '万元'],
    ['', '万元'],
    ['0.0000001', '万元'],
    ['1.234', '元'],
    ['12.3.4', '万元'],
    ['5', '美元'],
    ['99999999999999999', '亿元'],
  ])('%o in %s is no amount', (printed, unit) => {
    expect(parseAmount(printed, unit)).toBeNull();
  });

  test('what is shown in 万元 reads back to the same fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000_000_000_000, max: 9_000_000_000_000_000 }), (fen) => {
        expect(parseAmount(fenToWan(fen), '万元')).toBe(fen === 0 ? 0 : fen);
      }),
    );
  });
});

describe('percentages', () => {
  test.each([
    ['25%', 25],
    ['25.00％', 25],
    ['100', 100],
    ['33.33%', 33.33],
  ])('%s', (printed, percent) => {
    expect(parsePercent(printed)).toBe(percent);
  });

  test.each(['', '全部', '1000%', '2 5%x'])('%o is none', (printed) => {
    expect(parsePercent(printed)).toBeNull();
  });
});

describe('how a schedule can be read', () => {
  test.each([
    [[25, 50, 75, 100], 'cumulative'],
    [[0, 0, 0, 100], 'cumulative'],
    [[100, 100, 100, 100], 'cumulative'],
    [[10, 30, 30, 30], 'increments'],
    [[33.33, 33.33, 33.34, 0], 'increments'],
    [[25, 50, 75, 90], 'unclear'],
    [[25, null, 75, 100], 'unclear'],
    [[], 'unclear'],
  ] as const)('%j is %s', (percents, reading) => {
    expect(scheduleReading(percents)).toBe(reading);
  });
});
