import { expect, test } from 'vitest';
import { check } from '../../src/checks/name-equals-level-two.ts';
import { level } from '../support/documents.ts';
import { countOf, withRows } from './support.ts';

test('a name that repeats its level two, printed or canonical, is pointed out', () => {
  expect(countOf(check, withRows({ levelTwo: level('社会效益指标'), levelThree: '社会效益指标' }))).toBe(1);
  const aliased = level('社会公众满意度指标', { canonical: '服务对象满意度指标' });
  expect(countOf(check, withRows({ levelTwo: aliased, levelThree: '服务对象满意度指标' }))).toBe(1);
});

test('a name of its own is silent, and so is a blank one', () => {
  expect(countOf(check, withRows({ levelTwo: level('社会效益指标'), levelThree: '社会效益' }))).toBe(0);
  expect(countOf(check, withRows({ levelTwo: level('', { canonical: null }), levelThree: '' }))).toBe(0);
});
