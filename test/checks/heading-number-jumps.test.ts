import { expect, test } from 'vitest';
import { check, readNumber } from '../../src/checks/heading-number-jumps.ts';
import { document, part, section } from '../support/documents.ts';
import { countOf } from './support.ts';

const numbered = (...numbers: (string | [string, number])[]) =>
  document(
    {},
    {
      parts: [
        part('overall', {
          sections: numbers.map((each, at) => {
            const [number, level] = typeof each === 'string' ? [each, 1] : each;
            return section(`s${String(at)}`, '标题', ['正文'], { number, level });
          }),
        }),
      ],
    },
  );

test('Chinese and Arabic numerals are read', () => {
  expect(['一', '十', '十二', '二十', '二十三', '3', '１２'].map(readNumber)).toEqual([1, 10, 12, 20, 23, 3, 12]);
  expect(['', '一一', '百'].map(readNumber)).toEqual([null, null, null]);
});

test('a skipped number is pointed out', () => {
  expect(countOf(check, numbered('（一）', '（三）'))).toBe(1);
  expect(countOf(check, numbered('（九）', '（十）', '（十二）'))).toBe(1);
});

test('a whole sequence, a new start and another style are silent', () => {
  expect(countOf(check, numbered('（一）', '（二）', '（三）'))).toBe(0);
  expect(countOf(check, numbered('（一）', '（二）', '（一）', '（二）'))).toBe(0);
  expect(countOf(check, numbered('（一）', '3.'))).toBe(0);
});

test('numbers below start anew under each heading above', () => {
  expect(countOf(check, numbered(['一、', 1], ['（一）', 2], ['二、', 1], ['（一）', 2], ['（二）', 2]))).toBe(0);
  expect(countOf(check, numbered(['一、', 1], ['（一）', 2], ['二、', 1], ['（三）', 2]))).toBe(0);
});
