import { expect, test } from 'vitest';
import { check } from '../../src/checks/unit-wan-without-yuan.ts';
import { amount, cost, countOf, withRows } from './support.ts';

test('万 alone as the unit of a cost is pointed out', () => {
  expect(countOf(check, withRows(cost({ target: amount('<=', 200, '万') })))).toBe(1);
});

test('万元, and 万 of a count, are silent', () => {
  expect(countOf(check, withRows(cost({ target: amount('<=', 200, '万元') })))).toBe(0);
  expect(countOf(check, withRows({ target: amount('>=', 2, '万') }))).toBe(0);
});
