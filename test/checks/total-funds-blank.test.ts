import { expect, test } from 'vitest';
import { check } from '../../src/checks/total-funds-blank.ts';
import { absent, blank, wan } from '../support/documents.ts';
import { countOf, withProject } from './support.ts';

const withTotal = (totalFunds: ReturnType<typeof wan>) =>
  withProject({ funding: { unit: '万元', totalFunds, fiscalFunds: blank(), otherFunds: blank() } });

test('a blank total is pointed out', () => {
  expect(countOf(check, withTotal(blank()))).toBe(1);
});

test('zero, and a form without the field, are not blank', () => {
  expect(countOf(check, withTotal(wan('0.00')))).toBe(0);
  expect(countOf(check, withTotal(absent))).toBe(0);
});
