import { expect, test } from 'vitest';
import { check } from '../../src/checks/deadline-before-budget-year.ts';
import { section, text } from '../support/documents.ts';
import { countOf, findingsOf, withProject, withText } from './support.ts';

test.each([
  '在2023年年底前完成全部整改任务。',
  '2023年年中完成总体规划上报审批工作。',
  '2022年12月31日前全面完成调查工作。',
  '力争 2023 年底实现通车。',
])('“%s” in a document of 2024 is pointed out', (paragraph) => {
  expect(countOf(check, withText(paragraph))).toBe(1);
});

test.each([
  '在2024年年底前完成全部整改任务。',
  '2025年底前完成。',
  '对照全县2023年谋划重点项目，保障用地。',
  '完成2022年土地整治项目。',
  '2019年12月31日统一时点变更。',
  '2023年底完成了规划编制。',
  '截至2023年底完成投资1亿元。',
  '已于2023年年底前完成调查。',
  '2018年12月31日前完成外业；2024年底前完成验收。',
])('“%s” is silent', (paragraph) => {
  expect(countOf(check, withText(paragraph))).toBe(0);
});

test('goals and rows are read too, one finding a passage', () => {
  const goals = [text('2023年底前完成甲，2022年底前完成乙')];
  const findings = findingsOf(check, withProject({ goals }));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ projectId: 'budget-1', understood: '2024 年或以后' });
});

test('a narrative tells what was done: only 前 makes a promise there', () => {
  const narrative = (paragraph: string) => withProject({ narrative: [section('n1', '基本情况', [paragraph])] });
  expect(countOf(check, narrative('2023年底完成外业。'))).toBe(0);
  expect(countOf(check, narrative('2023年底前完成外业。'))).toBe(1);
});
