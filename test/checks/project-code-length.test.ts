import { expect, test } from 'vitest';
import { check } from '../../src/checks/project-code-length.ts';
import { countOf, withProject } from './support.ts';
import { code } from './support.ts';

test('20 and 22 characters are pointed out, 21 are not', () => {
  expect(countOf(check, withProject(code('99010124P00000110001')))).toBe(1);
  expect(countOf(check, withProject(code('99010124P0000011000123')))).toBe(1);
  expect(countOf(check, withProject(code('99010124P000001100012')))).toBe(0);
});

test('a character that is neither digit nor capital letter is pointed out', () => {
  expect(countOf(check, withProject(code('99010124P00000110001-')))).toBe(1);
});

test('a project without a code is silent', () => {
  expect(countOf(check, withProject({ projectCode: null }))).toBe(0);
});
