import { expect, test } from 'vitest';
import { check } from '../../src/checks/target-equals-name.ts';
import { target } from '../support/documents.ts';
import { amount, countOf, withRows } from './support.ts';

test('a target that repeats name or description is pointed out', () => {
  expect(countOf(check, withRows({ levelThree: '合规性', target: target('合规性') }))).toBe(1);
  expect(countOf(check, withRows({ levelThree: '合规性', target: target('文字描述 合规性') }))).toBe(1);
  expect(countOf(check, withRows({ description: '改善环境', target: target('改善环境。') }))).toBe(1);
});

test('other words and numbers are silent', () => {
  expect(countOf(check, withRows({ levelThree: '合规性', target: target('无违规') }))).toBe(0);
  expect(countOf(check, withRows({ levelThree: '完成拨付', target: amount('>=', 90, null, '完成拨付') }))).toBe(0);
});
