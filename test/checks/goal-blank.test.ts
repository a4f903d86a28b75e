import { expect, test } from 'vitest';
import { check } from '../../src/checks/goal-blank.ts';
import { absent, blank, text, unreadable } from '../support/documents.ts';
import { countOf, withProject } from './support.ts';

test('a blank goal is pointed out', () => {
  expect(countOf(check, withProject({ goals: [blank()] }))).toBe(1);
});

test('a goal beside a blank one, an unreadable one, and a form without goals are silent', () => {
  expect(countOf(check, withProject({ goals: [blank(), text('保障运转')] }))).toBe(0);
  expect(countOf(check, withProject({ goals: [unreadable('■')] }))).toBe(0);
  expect(countOf(check, withProject({ goals: [] }))).toBe(0);
  expect(countOf(check, withProject({ goals: [absent] }))).toBe(0);
});
