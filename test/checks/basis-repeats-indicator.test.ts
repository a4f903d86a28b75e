import { expect, test } from 'vitest';
import { check } from '../../src/checks/basis-repeats-indicator.ts';
import { amount, countOf, findingsOf, withRows } from './support.ts';

test('a basis that repeats name, description or target words is pointed out with which', () => {
  expect(findingsOf(check, withRows({ levelThree: '地块数', basis: '地块数' }))[0]?.message).toContain('三级指标');
  expect(findingsOf(check, withRows({ description: '完成调查。', basis: '完成调查' }))[0]?.message).toContain(
    '指标描述',
  );
  const words = { target: amount('>=', 90, null, '完成储备'), basis: '完成储备' };
  expect(findingsOf(check, withRows(words))[0]?.message).toContain('指标值');
});

test('a basis of its own and a blank one are silent', () => {
  expect(countOf(check, withRows({ description: '完成调查', basis: '年度工作计划' }))).toBe(0);
  expect(countOf(check, withRows({ description: '', basis: '' }))).toBe(0);
});
