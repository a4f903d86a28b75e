import { expect, test } from 'vitest';
import { chartOf } from '../../src/query/chart.ts';

test('names and counts make bars', () => {
  expect(
    chartOf({
      columns: ['部门', '指标值', '条数'],
      rows: [
        ['甲局', '≥90%', 3],
        ['乙局', null, 5],
      ],
    }),
  ).toEqual({
    heads: ['部门，指标值', '条数'],
    bars: [
      { label: '甲局，≥90%', count: 3 },
      { label: '乙局，空', count: 5 },
    ],
  });
});

test.each([
  [
    'years alone',
    ['部门', '年度'],
    [
      ['甲局', 2023],
      ['乙局', 2024],
    ],
  ],
  ['one row', ['部门', '条数'], [['甲局', 3]]],
  [
    'no numbers',
    ['部门', '项目'],
    [
      ['甲局', '甲'],
      ['乙局', '乙'],
    ],
  ],
  [
    'negative numbers',
    ['部门', '差额'],
    [
      ['甲局', -1],
      ['乙局', 2],
    ],
  ],
])('%s make none', (_, columns, rows) => {
  expect(chartOf({ columns, rows })).toBeNull();
});
