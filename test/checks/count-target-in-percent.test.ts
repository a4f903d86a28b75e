import { expect, test } from 'vitest';
import { check } from '../../src/checks/count-target-in-percent.ts';
import { level } from '../support/documents.ts';
import { amount, countOf, withRows } from './support.ts';

const named = (levelThree: string, description = '', unit = '%') =>
  withRows({ levelThree, description, target: amount('>=', 100, unit) });

test.each([
  '提交报告数量',
  '完成数量',
  '培训人数',
  '任务完成时间',
  '工程使用年限',
  '项目总成本',
  '绿化面积',
  '报告数量（份）',
])('%s in percent is pointed out', (name) => {
  expect(countOf(check, named(name))).toBe(1);
  expect(countOf(check, named(name, '', '百分比'))).toBe(1);
});

test.each([
  '报告完成率',
  '完成数量与计划数量比率',
  '按期完成',
  '发放准确率',
  '受益程度',
  '可持续性',
  '增长比例',
  '预算控制数',
])('%s in percent is silent', (name) => {
  expect(countOf(check, named(name))).toBe(0);
});

test('a ratio in the description makes the percentage meaningful', () => {
  expect(countOf(check, named('完成数量', '完成数量占计划数量的比例'))).toBe(0);
});

test('a count with its own unit is silent', () => {
  expect(countOf(check, named('提交报告数量', '', '份'))).toBe(0);
});

test('a name that only repeats its level two is left to the rule about that', () => {
  const row = { levelTwo: level('时效指标'), levelThree: '时效指标', target: amount('>=', 100, '%') };
  expect(countOf(check, withRows(row))).toBe(0);
});
