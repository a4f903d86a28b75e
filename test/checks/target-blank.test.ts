import { expect, test } from 'vitest';
import { check } from '../../src/checks/target-blank.ts';
import { target } from '../support/documents.ts';
import { countOf, findingsOf, withRows } from './support.ts';

test('a named row without a target is pointed out at the row', () => {
  expect(findingsOf(check, withRows({}, { levelThree: '培训人数', target: target('') }))[0]).toMatchObject({
    rowNo: 2,
  });
});

test('wholly blank rows, and targets that could not be read, are silent', () => {
  expect(
    countOf(check, withRows({ blank: true, levelThree: '', description: '', basis: '', target: target('') })),
  ).toBe(0);
  expect(countOf(check, withRows({ target: target('', { printed: null, kind: 'unreadable' }) }))).toBe(0);
});
