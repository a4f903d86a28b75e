import { expect, test } from 'vitest';
import { check } from '../../src/checks/goal-placeholder.ts';
import { blank, text } from '../support/documents.ts';
import { countOf, withProject } from './support.ts';

test.each(['目标1', '目标内容1', '1. 目标内容 1', '绩效目标', '目标二', 'XXX', '无', '1'])(
  '“%s” is pointed out',
  (goal) => {
    expect(countOf(check, withProject({ goals: [text(goal)] }))).toBe(1);
  },
);

test.each(['完成年度目标', '1.目标是完成 12 个地块', '合理安排支出', '目标责任制考核达标'])(
  '“%s” is silent',
  (goal) => {
    expect(countOf(check, withProject({ goals: [text(goal)] }))).toBe(0);
  },
);

test('a blank goal is another rule', () => {
  expect(countOf(check, withProject({ goals: [blank()] }))).toBe(0);
});
