import { expect, test } from 'vitest';
import { check } from '../../src/checks/schedule-not-cumulative.ts';
import { schedule } from '../support/documents.ts';
import { countOf, findingsOf, withProject } from './support.ts';

test('increments are named as such, with what they would be as cumulative shares', () => {
  const [finding] = findingsOf(check, withProject({ disbursementSchedule: schedule([10, 30, 30, 30], 'increments') }));
  expect(finding).toMatchObject({ printed: '10% 30% 30% 30%', understood: '10% 40% 70% 100%' });
});

test('shares that fall are pointed out without a guess', () => {
  const [finding] = findingsOf(check, withProject({ disbursementSchedule: schedule([25, 50, 40, 100], 'unclear') }));
  expect(finding?.understood).toBeNull();
});

test('cumulative shares are silent, level ones included', () => {
  expect(countOf(check, withProject({ disbursementSchedule: schedule([25, 50, 75, 100], 'cumulative') }))).toBe(0);
  expect(countOf(check, withProject({ disbursementSchedule: schedule([100, 100, 100, 100], 'cumulative') }))).toBe(0);
  expect(countOf(check, withProject({ disbursementSchedule: schedule([10, 20, 30, 40], 'unclear') }))).toBe(0);
});

test('a form without a schedule is silent', () => {
  expect(countOf(check, withProject({ disbursementSchedule: null }))).toBe(0);
});
