import { expect, test } from 'vitest';
import { check } from '../../src/checks/contents-lacks-project.ts';
import { absent, text } from '../support/documents.ts';
import { countOf, findingsOf, withProjects } from './support.ts';

const listed = { names: { table: text('甲'), heading: absent, contents: text('甲') } };
const unlisted = { names: { table: text('乙'), heading: absent, contents: absent } };

test('a project that the contents page leaves out is pointed out', () => {
  expect(findingsOf(check, withProjects(listed, unlisted))).toMatchObject([{ projectId: 'budget-2' }]);
});

test('no contents page, a full one, and one that lists fewer than half are silent', () => {
  expect(countOf(check, withProjects(unlisted, unlisted))).toBe(0);
  expect(countOf(check, withProjects(listed, listed))).toBe(0);
  expect(countOf(check, withProjects(listed, unlisted, unlisted))).toBe(0);
});
