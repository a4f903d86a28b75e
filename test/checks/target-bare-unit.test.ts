import { expect, test } from 'vitest';
import { check } from '../../src/checks/target-bare-unit.ts';
import { target } from '../support/documents.ts';
import { amount, countOf, withRows } from './support.ts';

test.each(['%', '％', '≥', '>=%', '≥ 个', '百分比'])('“%s” alone is pointed out', (printed) => {
  expect(countOf(check, withRows({ target: target(printed) }))).toBe(1);
});

test('numbers and words are silent, blank is another rule', () => {
  expect(countOf(check, withRows({ target: amount('>=', 95, '%') }))).toBe(0);
  expect(countOf(check, withRows({ target: target('效果显著') }))).toBe(0);
  expect(countOf(check, withRows({ target: target('') }))).toBe(0);
});
