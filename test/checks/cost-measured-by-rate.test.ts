import { expect, test } from 'vitest';
import { check } from '../../src/checks/cost-measured-by-rate.ts';
import { amount, cost, countOf, withRows } from './support.ts';

test('a rate of doing under cost is pointed out', () => {
  expect(countOf(check, withRows(cost({ levelThree: '预算执行率', target: amount('>=', 95, '%') })))).toBe(1);
  expect(countOf(check, withRows(cost({ levelThree: '按预算资金完成率', target: amount('=', 100, '百分比') })))).toBe(
    1,
  );
});

test('savings, amounts and other indicators are silent', () => {
  expect(countOf(check, withRows(cost({ levelThree: '成本节约率', target: amount('>=', 5, '%') })))).toBe(0);
  expect(countOf(check, withRows(cost({ levelThree: '预算执行率', target: amount('<=', 5, '万元') })))).toBe(0);
  expect(countOf(check, withRows({ levelThree: '预算执行率', target: amount('>=', 95, '%') }))).toBe(0);
});
