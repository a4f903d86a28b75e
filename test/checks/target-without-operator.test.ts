import { expect, test } from 'vitest';
import { check } from '../../src/checks/target-without-operator.ts';
import { target } from '../support/documents.ts';
import { amount, countOf, withRows } from './support.ts';

test('a number without an operator is pointed out', () => {
  expect(countOf(check, withRows({ target: amount(null, 22, '人') }))).toBe(1);
});

test('any operator, and words, are silent', () => {
  for (const operator of ['>=', '<=', '=', '>', '<'] as const)
    expect(countOf(check, withRows({ target: amount(operator, 22, '人') }))).toBe(0);
  expect(countOf(check, withRows({ target: target('圆满完成') }))).toBe(0);
  const words = target('文字描述 100 数据库', { kind: 'number', value: 100, unit: '数据库' });
  expect(countOf(check, withRows({ target: words }))).toBe(0);
});

test('words after the number that say which way it counts are silent, others are not', () => {
  const worded = (unit: string, text: string | null) =>
    withRows({ target: target('95', { kind: 'number', value: 95, unit, text }) });
  expect(countOf(check, worded('%', '以上'))).toBe(0);
  expect(countOf(check, worded('%', '达到以上'))).toBe(0);
  expect(countOf(check, worded('日内', null))).toBe(0);
  expect(countOf(check, worded('%', '左右'))).toBe(1);
});
