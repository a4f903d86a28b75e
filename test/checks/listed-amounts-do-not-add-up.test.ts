import { expect, test } from 'vitest';
import { check } from '../../src/checks/listed-amounts-do-not-add-up.ts';
import { countOf, withText } from './support.ts';

const two = '一是甲项目，计划投资2亿元；二是乙项目，计划投资4亿元。';

test('items above their total are pointed out', () => {
  expect(countOf(check, withText(`计划投资5亿元。${two}`))).toBe(1);
});

test('items that make their total are silent', () => {
  expect(countOf(check, withText(`计划投资6亿元。${two}`))).toBe(0);
  expect(countOf(check, withText(`计划投资60000万元。${two}`))).toBe(0);
});

test('below the total only when every item has its amount', () => {
  expect(countOf(check, withText(`计划投资7亿元。${two}`))).toBe(1);
  expect(countOf(check, withText(`计划投资7亿元。${two}三是丙项目，待立项。`))).toBe(0);
  expect(
    countOf(check, withText(`计划投资5亿元。一是丙项目，待立项；二是甲，计划投资2亿元；三是乙，计划投资4亿元`)),
  ).toBe(1);
});

test('amounts of another kind, and lists without a total, are silent', () => {
  expect(countOf(check, withText(`资金5亿元。${two}`))).toBe(0);
  expect(countOf(check, withText(two))).toBe(0);
});
