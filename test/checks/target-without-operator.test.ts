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
