import { expect, test } from 'vitest';
import { check } from '../../src/checks/name-differs.ts';
import { absent, text } from '../support/documents.ts';
import { countOf, withProject } from './support.ts';

const named = (table: string, heading: string) =>
  withProject({ names: { table: text(table), heading: text(heading), contents: absent } });

test('different names are pointed out', () => {
  expect(countOf(check, named('组卷费用（2017-2020）', '组卷费用'))).toBe(1);
  expect(countOf(check, named('道路养护', '道路绿化'))).toBe(1);
});

test('what a heading adds, punctuation and 年度 are no difference', () => {
  expect(countOf(check, named('土地调查', '土地调查项目'))).toBe(0);
  expect(countOf(check, named('土地调查', '土地调查绩效目标表'))).toBe(0);
  expect(countOf(check, named('测财字【2024】7 号业务费', '测财字[2024]7号. 业务费'))).toBe(0);
  expect(countOf(check, named('2019 年度变更调查', '2019年变更调查项目'))).toBe(0);
});

test('a name that had to be taken from the heading is not compared', () => {
  const names = { table: text('道路养'), heading: text('道路养护'), contents: absent };
  expect(countOf(check, withProject({ names, nameSource: 'heading' }))).toBe(0);
});
