import { expect, test } from 'vitest';
import { check } from '../../src/checks/zero-and-blank-mixed.ts';
import { absent, blank, wan } from '../support/documents.ts';
import { countOf, findingsOf, funds, withProjects } from './support.ts';

const other = (otherFunds: ReturnType<typeof blank> | ReturnType<typeof wan> | typeof absent) => ({
  funding: { ...funds('10.00'), otherFunds },
});

test('zero in one project and blank in another is pointed out once a column', () => {
  const mixed = withProjects(other(wan('0')), other(blank(31)), other(blank(41)));
  expect(findingsOf(check, mixed)).toMatchObject([
    { message: '“其他资金”一栏，1 个项目填 0，2 个项目空白。', provenance: { line: 31 } },
  ]);
});

test('all blank, all zero, amounts beside blanks, and forms without the column are silent', () => {
  expect(countOf(check, withProjects(other(blank()), other(blank())))).toBe(0);
  expect(countOf(check, withProjects(other(wan('0')), other(wan('0.00'))))).toBe(0);
  expect(countOf(check, withProjects(other(wan('3')), other(blank())))).toBe(0);
  expect(countOf(check, withProjects(other(wan('0')), other(absent)))).toBe(0);
});
