import { expect, test } from 'vitest';
import { check } from '../../src/checks/schedule-not-ending-at-100.ts';
import { schedule } from '../support/documents.ts';
import { countOf, withProject } from './support.ts';

test('a last share below or above 100 is pointed out', () => {
  expect(countOf(check, withProject({ disbursementSchedule: schedule([25, 50, 75, 99], 'unclear') }))).toBe(1);
  expect(countOf(check, withProject({ disbursementSchedule: schedule([25, 50, 75, 101], 'unclear') }))).toBe(1);
});

test('100 at the end, and increments, are silent', () => {
  expect(countOf(check, withProject({ disbursementSchedule: schedule([25, 50, 75, 100], 'cumulative') }))).toBe(0);
  expect(countOf(check, withProject({ disbursementSchedule: schedule([10, 30, 30, 30], 'increments') }))).toBe(0);
});
