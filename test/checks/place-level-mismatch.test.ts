import { expect, test } from 'vitest';
import { check } from '../../src/checks/place-level-mismatch.ts';
import type { Project } from '../../src/document/project.ts';
import { document, part, project, section, text } from '../support/documents.ts';
import { countOf } from './support.ts';

const says = (region: string, words: string) =>
  document({ region }, { parts: [part('overall', { sections: [section('s', '目标', [words])] })] });

test('a zone that calls itself a county, and a county that calls itself a district, are pointed out', () => {
  expect(countOf(check, says('990171', '完成全县调查工作'))).toBe(1);
  expect(countOf(check, says('990101', '促进我区发展'))).toBe(1);
});

test('the right word, a region that no register knows, and 我区域 are silent', () => {
  expect(countOf(check, says('990101', '完成全县调查工作'))).toBe(0);
  expect(countOf(check, says('990171', '促进我区发展'))).toBe(0);
  expect(countOf(check, says('880101', '完成全县调查工作'))).toBe(0);
  expect(countOf(check, says('990101', '我区域内'))).toBe(0);
});

const inGoal = (region: string, goal: string) => document({ region }, { projects: [project({ goals: [text(goal)] })] });

test('全市 in a project of a county or district is pointed out', () => {
  expect(countOf(check, inGoal('990101', '提高全市森林覆盖率'))).toBe(1);
  expect(countOf(check, inGoal('990171', '提高全市森林覆盖率'))).toBe(1);
});

test('全市 is silent where the city is meant: with the city’s bodies, in a part, in a city', () => {
  expect(countOf(check, inGoal('990101', '配合市局完成全市规划'))).toBe(0);
  expect(countOf(check, says('990101', '完成全市森林覆盖率考核目标'))).toBe(0);
  expect(countOf(check, inGoal('990100', '提高全市森林覆盖率'))).toBe(0);
});

test('全市 is silent in a project paid from above: the goals are those of who pays', () => {
  const paid = (changes: Partial<Project>) =>
    document({}, { projects: [project({ goals: [text('提高全市森林覆盖率')], ...changes })] });
  expect(countOf(check, paid({ name: '林业改革发展专项资金' }))).toBe(0);
  expect(countOf(check, paid({ purpose: text('中央转移支付') }))).toBe(0);
  expect(countOf(check, paid({ name: '林业管护' }))).toBe(1);
});
