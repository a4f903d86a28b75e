import { expect, test } from 'vitest';
import { check } from '../../src/checks/project-code-year-later-than-budget.ts';
import { code, countOf, withProject } from './support.ts';

test('a later year is pointed out, the budget year and earlier ones are not', () => {
  expect(countOf(check, withProject(code('99010125P000001100012')))).toBe(1);
  expect(countOf(check, withProject(code('99010124P000001100012')))).toBe(0);
  expect(countOf(check, withProject(code('99010119P000001100012')))).toBe(0);
});

test('a code without a readable year is silent', () => {
  expect(countOf(check, withProject(code('990101')))).toBe(0);
});
