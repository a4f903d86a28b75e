import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../src/pictures/wrap.ts';

/** Every character is one wide. */
const lines = (text: string, width: number, longest = 9): string[] => wrap(text, width, longest, (part) => part.length);

describe('text on a picture', () => {
  test('breaks between Chinese characters, and not within numbers and words', () => {
    expect(lines('一二三四五六', 4)).toEqual(['一二三四', '五六']);
    expect(lines('共计12345元', 4)).toEqual(['共计12', '345元']);
    expect(lines('共计123元', 4)).toEqual(['共计', '123元']);
  });

  test('begins no line with closing punctuation and ends none with an opening bracket', () => {
    expect(lines('一二三四，五', 4)).toEqual(['一二三', '四，五']);
    expect(lines('一二三（四）', 4)).toEqual(['一二三', '（四）']);
    expect(lines('一二三(2017)', 4).slice(0, 1)).toEqual(['一二三']);
  });

  test('that is too long ends with an ellipsis', () => {
    expect(lines('一二三四五六七八九', 4, 2)).toEqual(['一二三四', '五六七…']);
    expect(lines('一二三四五六七八', 4, 2)).toEqual(['一二三四', '五六七八']);
  });

  test('never is wider than its width, unless one piece is, and loses nothing while lines are left', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一二三四五]{1,40}$/u), fc.integer({ min: 1, max: 12 }), (text, width) => {
        const shown = lines(text, width, 99);
        expect(shown.join('')).toBe(text);
        for (const line of shown) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
