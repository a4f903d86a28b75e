import { expect, test } from 'vitest';
import { check } from '../../src/checks/schedule-dates-unusual.ts';
import { milestone, schedule } from '../support/documents.ts';
import { countOf, findingsOf, withProject } from './support.ts';

const ofMilestones = (...milestones: ReturnType<typeof milestone>[]) =>
  withProject({ disbursementSchedule: { reading: 'cumulative', milestones } });

test('another date and a missing one are pointed out', () => {
  const [march, june, october, december] = schedule([25, 50, 75, 100], 'cumulative').milestones;
  if (!march || !june || !october || !december) throw new Error('four milestones');
  const september = milestone('09-30', '9月底', 75);
  expect(findingsOf(check, ofMilestones(march, june, september, december))).toMatchObject([
    { message: '支出计划的日期印为“3月底、6月底、9月底、12月底”。' },
  ]);
  expect(countOf(check, ofMilestones(march, june, december))).toBe(1);
});

test('the four dates of the form, and no schedule at all, are silent', () => {
  expect(countOf(check, withProject({}))).toBe(0);
  expect(countOf(check, withProject({ disbursementSchedule: null }))).toBe(0);
});
