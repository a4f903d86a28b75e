import { expect, test } from 'vitest';
import { check } from '../../src/checks/target-without-unit.ts';
import { target } from '../support/documents.ts';
import { amount, countOf, withRows } from './support.ts';

test('a number without a unit, or with a sentence in its place, is pointed out', () => {
  expect(countOf(check, withRows({ target: amount('>=', 90, null, '完成拨付') }))).toBe(1);
  expect(countOf(check, withRows({ target: amount('>=', 90, null) }))).toBe(1);
  expect(countOf(check, withRows({ target: amount('=', 100, '完成本年任务') }))).toBe(1);
});

test('a unit in the target, or in brackets in the name, is enough', () => {
  expect(countOf(check, withRows({ target: amount('>=', 90, '百分比') }))).toBe(0);
  expect(countOf(check, withRows({ levelThree: '及时率（%）', target: amount('>=', 95, null) }))).toBe(0);
});

test('words without a number are another rule', () => {
  expect(countOf(check, withRows({ target: target('完成') }))).toBe(0);
});

test('a number in a target that is marked as words is silent', () => {
  const words = target('文字描述 100 完成数据库', { kind: 'number', value: 100, text: '完成数据库' });
  expect(countOf(check, withRows({ target: words }))).toBe(0);
  expect(countOf(check, withRows({ target: { ...words, printed: '= 100 完成数据库' } }))).toBe(1);
});
