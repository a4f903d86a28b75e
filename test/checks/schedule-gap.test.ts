import { expect, test } from 'vitest';
import { check } from '../../src/checks/schedule-gap.ts';
import { blank, milestone } from '../support/documents.ts';
import { countOf, findingsOf, withProject } from './support.ts';

const empty = { by: '06-30', label: '6月底', share: blank(12) };

test('a blank share beside printed ones is pointed out with its date', () => {
  const milestones = [milestone('03-31', '3月底', 25), empty, milestone('12-31', '12月底', 100)];
  const findings = findingsOf(check, withProject({ disbursementSchedule: { reading: 'unclear', milestones } }));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toContain('6月底');
});

test('a wholly blank schedule and a share of zero are silent', () => {
  expect(countOf(check, withProject({ disbursementSchedule: { reading: 'unclear', milestones: [empty] } }))).toBe(0);
  const milestones = [milestone('03-31', '3月底', 0), milestone('12-31', '12月底', 100)];
  expect(countOf(check, withProject({ disbursementSchedule: { reading: 'cumulative', milestones } }))).toBe(0);
});
