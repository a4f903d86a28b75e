import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRanges, segments } from '../../src/search/marks.ts';
import { normalise } from '../../src/search/normalise.ts';

const marked = (printed: string, ...words: string[]): string =>
  segments(printed, findRanges(printed, words.map(normalise)))
    .map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('marks', () => {
  it('finds a word as it is printed, whatever its brackets, spaces and width', () => {
    expect(marked('依据冀财资环【２０２３】 26 号文件', '冀财资环(2023)26号')).toBe(
      '依据[冀财资环【２０２３】 26 号]文件',
    );
    expect(marked('第三次\n全国国土调查', '全国')).toBe('第三次\n[全国]国土调查');
  });

  it('joins marks that touch or overlap', () => {
    expect(marked('国土调查成果', '国土', '土调', '调查')).toBe('[国土调查]成果');
    expect(marked('哈哈哈', '哈哈')).toBe('[哈哈哈]');
  });

  it('marks nothing when nothing stands there', () => {
    expect(marked('国土调查', '森林')).toBe('国土调查');
    expect(marked('国土调查', '')).toBe('国土调查');
  });

  it('marks exactly the text that was asked for and loses no character', () => {
    const printed = fc.string({
      unit: fc.constantFrom(...Array.from('国土调查（）【】 ２2aA㎡𠀀\u200b。')),
      minLength: 1,
      maxLength: 24,
    });
    fc.assert(
      fc.property(printed, fc.nat(23), fc.integer({ min: 1, max: 6 }), (text, from, length) => {
        const word = normalise(text.slice(from, from + length));
        const parts = segments(text, findRanges(text, [word]));
        expect(parts.map((part) => part.text).join('')).toBe(text);
        if (word !== '' && !/[\uDC00-\uDFFF]/.test(text.charAt(from))) {
          expect(parts.filter((part) => part.marked).some((part) => normalise(part.text).includes(word))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
