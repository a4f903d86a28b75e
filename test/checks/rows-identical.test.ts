import { expect, test } from 'vitest';
import { check } from '../../src/checks/rows-identical.ts';
import { level, target } from '../support/documents.ts';
import { amount, countOf, findingsOf, withRows } from './support.ts';

const row = { levelThree: '改善环境', description: '环境改善', target: target('改善') };

test('the second of two equal rows is pointed out, whatever their levels', () => {
  const findings = findingsOf(check, withRows(row, {}, { ...row, levelTwo: level('生态效益指标') }));
  expect(findings.map((finding) => finding.rowNo)).toEqual([3]);
});

test('rows that differ in one cell are silent', () => {
  expect(countOf(check, withRows(row, { ...row, target: amount('>=', 90, '%') }))).toBe(0);
});

test('blank rows and rows that say 不涉及 are silent', () => {
  const blank = { blank: true, levelThree: '', description: '', basis: '', target: target('') };
  const none = { levelThree: '不涉及', description: '不涉及', target: target('不涉及'), basis: '' };
  expect(countOf(check, withRows(blank, blank, none, none))).toBe(0);
});
