import { expect, test } from 'vitest';
import { canonicalUnit } from '../../src/document/unit.ts';

test.each([
  ['%', '%'],
  ['％', '%'],
  ['百分比', '%'],
  [' 百 分比', '%'],
  ['㎡', '平方米'],
  ['m²', '平方米'],
  ['千米', '公里'],
  ['KM', '公里'],
  ['元／人', '元/人'],
])('%s is the unit %s', (printed, unit) => {
  expect(canonicalUnit(printed)).toBe(unit);
});

test.each(['万元', '元', '人次', '人', '个百分点', '米', '平方公里'])('%s stays itself', (unit) => {
  expect(canonicalUnit(unit)).toBe(unit);
});

test.each([null, '', ' '])('%j is no unit', (printed) => {
  expect(canonicalUnit(printed)).toBeNull();
});
