import { expect, test } from 'vitest';
import { check } from '../../src/checks/quantity-without-number.ts';
import { level, target } from '../support/documents.ts';
import { amount, cost, countOf, satisfaction, withRows } from './support.ts';

const words = { target: target('按计划完成') };

test('words as the target of a quantity, a cost or a satisfaction are pointed out', () => {
  expect(countOf(check, withRows({ levelTwo: level('数量指标'), ...words }))).toBe(1);
  expect(countOf(check, withRows(cost(words)))).toBe(1);
  expect(countOf(check, withRows(satisfaction(words)))).toBe(1);
});

test('quality and benefit may be words', () => {
  expect(countOf(check, withRows({ levelTwo: level('质量指标'), ...words }))).toBe(0);
  expect(countOf(check, withRows({ levelOne: level('效益指标'), levelTwo: level('社会效益指标'), ...words }))).toBe(0);
});

test('digits, and numbers in Chinese characters, are numbers', () => {
  expect(countOf(check, withRows({ target: amount('>=', 3, '份') }))).toBe(0);
  expect(countOf(check, withRows({ target: target('完成三项任务') }))).toBe(0);
  expect(countOf(check, withRows({ target: target('12月底前完成') }))).toBe(0);
});

test('一 within a word is no number', () => {
  expect(countOf(check, withRows({ target: target('统一完成') }))).toBe(1);
});
