import { expect, test } from 'vitest';
import { check } from '../../src/checks/cost-target-exceeds-budget.ts';
import { indicator, unreadable } from '../support/documents.ts';
import { amount, cost, countOf, funds, withProject } from './support.ts';

const withCost = (value: number, unit: string, levelThree = '项目成本') =>
  withProject({
    funding: funds('50.00'),
    indicators: [indicator(1, cost({ levelThree, description: '', target: amount('<=', value, unit) }))],
  });

test('an amount above the budget is pointed out, the budget itself is not', () => {
  expect(countOf(check, withCost(50.01, '万元'))).toBe(1);
  expect(countOf(check, withCost(50, '万元'))).toBe(0);
});

test('units are understood', () => {
  expect(countOf(check, withCost(500_000, '元'))).toBe(0);
  expect(countOf(check, withCost(500_001, '元'))).toBe(1);
  expect(countOf(check, withCost(1, '亿元'))).toBe(1);
  expect(countOf(check, withCost(60, '%'))).toBe(0);
});

test('prices per something, and budgets that could not be read, are not compared', () => {
  expect(countOf(check, withCost(60, '万元', '每公里造价'))).toBe(0);
  const unread = { ...funds('50'), totalFunds: unreadable('五〇') };
  const indicators = [indicator(1, cost({ target: amount('<=', 60, '万元') }))];
  expect(countOf(check, withProject({ funding: unread, indicators }))).toBe(0);
});
