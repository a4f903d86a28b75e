import { expect, test } from 'vitest';
import { check } from '../../src/checks/cost-target-differs-from-budget.ts';
import { indicator } from '../support/documents.ts';
import { amount, cost, countOf, funds, withProject } from './support.ts';

const withCosts = (...values: number[]) =>
  withProject({
    funding: funds('48.00'),
    indicators: values.map((value, at) =>
      indicator(
        at + 1,
        cost({ levelThree: `费用${String(at)}`, description: '', target: amount('<=', value, '万元') }),
      ),
    ),
  });

test('the only cost below the budget is pointed out', () => {
  expect(countOf(check, withCosts(38))).toBe(1);
  expect(countOf(check, withCosts(47.99))).toBe(1);
});

test('the budget itself is silent however it is written, and above it is another rule', () => {
  expect(countOf(check, withCosts(48))).toBe(0);
  expect(countOf(check, withCosts(48.01))).toBe(0);
});

test('several costs may share the budget', () => {
  expect(countOf(check, withCosts(38, 10))).toBe(0);
});
