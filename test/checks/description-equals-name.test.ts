import { expect, test } from 'vitest';
import { check } from '../../src/checks/description-equals-name.ts';
import { target } from '../support/documents.ts';
import { countOf, withRows } from './support.ts';

test('the same words are pointed out, whatever the punctuation', () => {
  expect(countOf(check, withRows({ levelThree: '支付及时率', description: '支付及时率。' }))).toBe(1);
  expect(countOf(check, withRows({ levelThree: '及时率（%）', description: '及时率(%)' }))).toBe(1);
});

test('other words, and two blank cells, are silent', () => {
  expect(countOf(check, withRows({ levelThree: '支付及时率', description: '按时支付的比例' }))).toBe(0);
  expect(countOf(check, withRows({ levelThree: '', description: '' }))).toBe(0);
});

test('a row that says 不涉及 throughout is another rule', () => {
  const none = { levelThree: '不涉及', description: '不涉及', target: target('不涉及'), basis: '不涉及' };
  expect(countOf(check, withRows(none))).toBe(0);
});
