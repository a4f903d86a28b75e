import { expect, test } from 'vitest';
import { check } from '../../src/checks/doubled-words.ts';
import { countOf, findingsOf, withRows, withText } from './support.ts';

test('a word printed twice in a row is pointed out, in text and in rows', () => {
  expect(findingsOf(check, withText('按期完成完成任务。'))[0]?.understood).toBe('完成');
  expect(countOf(check, withRows({ description: '加强管理加强管理' }))).toBe(1);
});

test('doubled single characters, words apart, and decoration are silent', () => {
  expect(countOf(check, withText('人人有责，层层落实，账账相符'))).toBe(0);
  expect(countOf(check, withText('完成，完成任务'))).toBe(0);
  expect(countOf(check, withText('一一一一一一'))).toBe(0);
  expect(countOf(check, withText('2020 2020'))).toBe(0);
});
