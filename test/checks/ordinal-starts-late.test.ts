import { expect, test } from 'vitest';
import { check } from '../../src/checks/ordinal-starts-late.ts';
import { countOf, withText } from './support.ts';

test('三是 without 二是 before it is pointed out', () => {
  expect(countOf(check, withText('绩效目标：三是加强查处。'))).toBe(1);
  expect(countOf(check, withText('一是排查；三是查处。'))).toBe(1);
});

test('a whole list is silent, also over several paragraphs and twice', () => {
  expect(countOf(check, withText('一是排查；二是查处。', '三是总结。'))).toBe(0);
  expect(countOf(check, withText('一是排查；二是查处。', '一是宣传；二是培训。'))).toBe(0);
});

test('是 after a numeral within a sentence is no ordinal', () => {
  expect(countOf(check, withText('这三是必须坚持的原则。'))).toBe(0);
});
