import { expect, test } from 'vitest';
import { check } from '../../src/checks/satisfaction-asks-leaders.ts';
import { countOf, satisfaction, withRows } from './support.ts';

const asks = (levelThree: string, description = '') => withRows(satisfaction({ levelThree, description }));

test('satisfaction that only leaders are asked for is pointed out', () => {
  expect(countOf(check, asks('领导满意度'))).toBe(1);
  expect(countOf(check, asks('满意程度', '完成后得到领导的满意'))).toBe(1);
});

test('others who are asked, and other uses of 领导, are silent', () => {
  expect(countOf(check, asks('群众满意度'))).toBe(0);
  expect(countOf(check, asks('满意度', '领导和群众满意'))).toBe(0);
  expect(countOf(check, asks('领导小组满意度'))).toBe(0);
  expect(countOf(check, withRows({ levelThree: '领导满意度' }))).toBe(0);
});
