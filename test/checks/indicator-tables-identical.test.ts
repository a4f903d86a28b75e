import { expect, test } from 'vitest';
import { check } from '../../src/checks/indicator-tables-identical.ts';
import { indicator, target } from '../support/documents.ts';
import { findingsOf, countOf, withProjects } from './support.ts';

const rows = (count: number) => Array.from({ length: count }, (_, at) => indicator(at + 1));

test('two equal tables of three rows are pointed out at the second project', () => {
  const findings = findingsOf(check, withProjects({ indicators: rows(3) }, { indicators: rows(3) }));
  expect(findings.map((finding) => finding.projectId)).toEqual(['budget-2']);
});

test('two rows may agree by chance', () => {
  expect(countOf(check, withProjects({ indicators: rows(2) }, { indicators: rows(2) }))).toBe(0);
});

test('one other target makes another table', () => {
  const changed = [...rows(2), indicator(3, { target: target('其他') })];
  expect(countOf(check, withProjects({ indicators: rows(3) }, { indicators: changed }))).toBe(0);
});

test('five hundred projects of twenty rows are compared in linear time', () => {
  const many = Array.from({ length: 500 }, () => ({ indicators: rows(20) }));
  const began = process.cpuUsage();
  expect(countOf(check, withProjects(...many))).toBe(499);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
});
