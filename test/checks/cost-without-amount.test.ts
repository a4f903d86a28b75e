import { expect, test } from 'vitest';
import { check } from '../../src/checks/cost-without-amount.ts';
import { target } from '../support/documents.ts';
import { amount, cost, countOf, withRows } from './support.ts';

test('a number that is no money under cost is pointed out', () => {
  expect(countOf(check, withRows(cost({ target: amount('>=', 90, null, '完成拨付') })))).toBe(1);
  expect(countOf(check, withRows(cost({ target: amount('<=', 3, '次') })))).toBe(1);
  expect(countOf(check, withRows(cost({ target: amount('<=', 3, '次/年') })))).toBe(1);
});

test('money, percentages, words and other indicators are silent', () => {
  for (const unit of ['元', '万元', '万', '亿元', '%', '元/平方米', '万元／亩'])
    expect(countOf(check, withRows(cost({ target: amount('<=', 90, unit) })))).toBe(0);
  expect(countOf(check, withRows(cost({ target: target('按规定') })))).toBe(0);
  expect(countOf(check, withRows({ target: amount('>=', 90, null, '完成拨付') }))).toBe(0);
});
