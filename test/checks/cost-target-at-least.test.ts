import { expect, test } from 'vitest';
import { check } from '../../src/checks/cost-target-at-least.ts';
import { amount, cost, countOf, withRows } from './support.ts';

test('≥ and > on a cost are pointed out', () => {
  expect(countOf(check, withRows(cost({ levelThree: '编制费用', target: amount('>=', 38, '万元') })))).toBe(1);
  expect(countOf(check, withRows(cost({ levelThree: '编制费用', target: amount('>', 38, '万元') })))).toBe(1);
});

test('other operators, and other indicators, are silent', () => {
  for (const operator of ['<=', '=', '<', null] as const)
    expect(countOf(check, withRows(cost({ levelThree: '编制费用', target: amount(operator, 38, '万元') })))).toBe(0);
  expect(countOf(check, withRows({ levelThree: '编制费用', target: amount('>=', 38, '万元') }))).toBe(0);
});

test('a number that is neither money nor a percentage is another rule', () => {
  expect(countOf(check, withRows(cost({ target: amount('>=', 90, null, '完成拨付') })))).toBe(0);
});

test('rates of doing and savings are left out', () => {
  for (const levelThree of ['预算执行率', '资金支付进度', '成本节约率', '能耗降低'])
    expect(countOf(check, withRows(cost({ levelThree, target: amount('>=', 5, '%') })))).toBe(0);
});
