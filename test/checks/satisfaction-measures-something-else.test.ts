import { expect, test } from 'vitest';
import { check } from '../../src/checks/satisfaction-measures-something-else.ts';
import { target } from '../support/documents.ts';
import { countOf, satisfaction, withRows } from './support.ts';

test('a satisfaction indicator about payment is pointed out', () => {
  const row = satisfaction({ levelThree: '及时拨付', description: '完成支付', target: target('完成拨付') });
  expect(countOf(check, withRows(row))).toBe(1);
});

test.each(['群众满意度', '投诉率', '好评率', '服务评价'])('%s is about satisfaction', (levelThree) => {
  expect(countOf(check, withRows(satisfaction({ levelThree, description: '' })))).toBe(0);
});

test('it is enough that the description says so', () => {
  expect(countOf(check, withRows(satisfaction({ levelThree: '服务质量', description: '服务对象是否满意' })))).toBe(0);
});

test('other indicators are silent', () => {
  expect(countOf(check, withRows({ levelThree: '及时拨付' }))).toBe(0);
});
