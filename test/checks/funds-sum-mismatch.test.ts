import { expect, test } from 'vitest';
import { check } from '../../src/checks/funds-sum-mismatch.ts';
import { blank, unreadable, wan } from '../support/documents.ts';
import { countOf, findingsOf, withProject } from './support.ts';

const withFunds = (total: string, fiscal: string, other: string | null) =>
  withProject({
    funding: {
      unit: '万元',
      totalFunds: wan(total),
      fiscalFunds: wan(fiscal),
      otherFunds: other === null ? blank() : wan(other),
    },
  });

test('a total that differs from its parts is pointed out with both sums', () => {
  const [finding] = findingsOf(check, withFunds('100.00', '80.00', '10.00'));
  expect(finding).toMatchObject({ printed: '100.00', understood: '90.00 万元', projectId: 'budget-1' });
  expect(finding?.message).toContain('100.00 万元');
});

test('blank other funds count as none, and so does zero', () => {
  expect(countOf(check, withFunds('100', '100', null))).toBe(0);
  expect(countOf(check, withFunds('100', '100', '0'))).toBe(0);
  expect(countOf(check, withFunds('100', '90', null))).toBe(1);
});

test('a difference of 0.01 万元 is rounding, more is not', () => {
  expect(countOf(check, withFunds('10.01', '5.00', '5.00'))).toBe(0);
  expect(countOf(check, withFunds('10.02', '5.00', '5.00'))).toBe(1);
  expect(countOf(check, withFunds('9.98', '5.00', '5.00'))).toBe(1);
});

test('an amount that could not be read says nothing about the sum', () => {
  const funding = { unit: '万元', totalFunds: wan('100'), fiscalFunds: wan('80'), otherFunds: unreadable('20?') };
  expect(countOf(check, withProject({ funding }))).toBe(0);
  expect(
    countOf(check, withProject({ funding: { ...funding, fiscalFunds: unreadable('?'), otherFunds: blank() } })),
  ).toBe(0);
});
