import { expect, test } from 'vitest';
import { check } from '../../src/checks/goals-identical.ts';
import { text } from '../support/documents.ts';
import { countOf, findingsOf, withProjects } from './support.ts';

const goals = (value: string) => ({ goals: [text(value)] });

test('the same long goal is pointed out at the second project', () => {
  const findings = findingsOf(
    check,
    withProjects(goals('按照预算进度及时支付资金'), goals('按照预算进度，及时支付资金。')),
  );
  expect(findings.map((finding) => finding.projectId)).toEqual(['budget-2']);
});

test('short goals, and goals that differ, are silent', () => {
  expect(countOf(check, withProjects(goals('完成年度任务'), goals('完成年度任务')))).toBe(0);
  expect(
    countOf(check, withProjects(goals('按照预算进度及时支付甲项资金'), goals('按照预算进度及时支付乙项资金'))),
  ).toBe(0);
});
