import { expect, test } from 'vitest';
import { check } from '../../src/checks/project-code-duplicate.ts';
import { document, project } from '../support/documents.ts';
import { code, countOf, findingsOf, withProjects } from './support.ts';

const same = code('99010124P000001100012');
const other = code('99010124P000001200012');

test('a code used twice in a document is pointed out at the second use', () => {
  const findings = findingsOf(check, withProjects(same, same, other));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ projectId: 'budget-2' });
  expect(findings[0]?.message).toContain('本文本');
});

test('a code used in two documents of one year is pointed out', () => {
  const [first, second] = ['101001', '101002'].map((department) =>
    document({ department }, { projects: [project(same)] }),
  );
  expect(findingsOf(check, first ?? document(), second ?? document())[0]?.documentId).toBe('990101-2024-101002');
});

test('the same code in another year, and projects without codes, are silent', () => {
  const years = [2023, 2024].map((year) => document({ year }, { projects: [project(same)] }));
  expect(countOf(check, ...years)).toBe(0);
  expect(countOf(check, withProjects({}, {}))).toBe(0);
});
