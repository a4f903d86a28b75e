import { expect, test } from 'vitest';
import { check } from '../../src/checks/row-not-applicable.ts';
import { target } from '../support/documents.ts';
import { countOf, withRows } from './support.ts';

const none = { levelThree: '不涉及', description: '不涉及', target: target('不涉及'), basis: '不涉及' };

test('a row that says so throughout is pointed out as information', () => {
  expect(countOf(check, withRows(none))).toBe(1);
  expect(countOf(check, withRows({ ...none, description: '', basis: '/' }))).toBe(1);
});

test('a row that says something, and a blank one, are silent', () => {
  expect(countOf(check, withRows({ ...none, description: '节约用纸' }))).toBe(0);
  expect(
    countOf(check, withRows({ blank: true, levelThree: '', description: '', basis: '', target: target('') })),
  ).toBe(0);
});
