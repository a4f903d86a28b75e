import { expect, test } from 'vitest';
import { check } from '../../src/checks/sentences-shared-by-projects.ts';
import { section, text } from '../support/documents.ts';
import { countOf, findingsOf, withProjects } from './support.ts';

const long = '此次全国国土调查是否符合规定的程序和时间要求';
const goal = (words: string) => ({ goals: [text(words, 13)] });

test('a long sentence of an earlier project is pointed out once a project, with the count', () => {
  const second = '成果用于自然资源管理与国土空间规划的各项编制工作';
  const shared = withProjects(goal(`${long}。${second}。`), goal(`${second}；${long}。`), goal('完成年度任务'));
  expect(findingsOf(check, shared)).toMatchObject([
    { projectId: 'budget-2', printed: second, message: expect.stringContaining('有 2 句') as string },
  ]);
});

test('goals, purposes, rows and narratives are compared with each other', () => {
  const narrative = [section('n1', '说明', [`${long}。`])];
  expect(countOf(check, withProjects(goal(long), { narrative }))).toBe(1);
  expect(countOf(check, withProjects({ purpose: text(long) }, { narrative }))).toBe(1);
});

test('nineteen characters, a sentence twice in one project, and the formula of a rate are silent', () => {
  expect(countOf(check, withProjects(goal(long.slice(0, 19)), goal(long.slice(0, 19))))).toBe(0);
  expect(countOf(check, withProjects(goal(long.slice(0, 20)), goal(long.slice(0, 20))))).toBe(1);
  expect(countOf(check, withProjects(goal(`${long}。${long}`)))).toBe(0);
  const formula = '通过问卷调查满意和较满意的受益对象占全部调查对象的比例';
  expect(countOf(check, withProjects(goal(formula), goal(formula)))).toBe(0);
});
