import { expect, test } from 'vitest';
import { check } from '../../src/checks/project-code-region-mismatch.ts';
import { document, project } from '../support/documents.ts';
import { code, countOf, findingsOf, withProject } from './support.ts';

test("another region's code is pointed out and named when the register knows it", () => {
  const [finding] = findingsOf(check, withProject(code('99017124P000001100012')));
  expect(finding?.message).toContain('测试新区');
  expect(countOf(check, withProject(code('88010124P000001100012')))).toBe(1);
});

test('the region itself, its city and its province are silent', () => {
  for (const prefix of ['990101', '990100', '990000'])
    expect(countOf(check, withProject(code(`${prefix}24P000001100012`)))).toBe(0);
});

test('a development zone may use any code of its city, not of another', () => {
  const zone = (prefix: string) =>
    document({ region: '990171' }, { projects: [project(code(`${prefix}24P000001100012`))] });
  expect(countOf(check, zone('990101'))).toBe(0);
  expect(countOf(check, zone('990201'))).toBe(1);
});
