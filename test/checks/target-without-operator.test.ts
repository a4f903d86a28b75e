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
});
