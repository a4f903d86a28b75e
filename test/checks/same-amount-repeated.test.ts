import { expect, test } from 'vitest';
import { check } from '../../src/checks/same-amount-repeated.ts';
import { countOf, findingsOf, funds, withProjects } from './support.ts';

const amounts = (...printed: string[]) => withProjects(...printed.map((each) => ({ funding: funds(each) })));

test('an amount of four digits that stands twice is pointed out at the second', () => {
  expect(findingsOf(check, amounts('48.36', '12.00', '48.36'))).toMatchObject([
    { projectId: 'budget-3', printed: '48.36', message: '预算数 48.36 与项目“测试项目1”的相同。' },
  ]);
});

test('round amounts, zero, and amounts of three digits are silent', () => {
  expect(countOf(check, amounts('100.00', '100.00'))).toBe(0);
  expect(countOf(check, amounts('0', '0.00'))).toBe(0);
  expect(countOf(check, amounts('48.3', '48.30'))).toBe(0);
});

test('amounts are compared as money, not as text', () => {
  expect(countOf(check, amounts('48.36', '48.3600'))).toBe(1);
});
