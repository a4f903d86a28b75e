import { describe, expect, it } from 'vitest';
import { statedFen } from '../../src/search/amount-word.ts';

describe('statedFen', () => {
  it.each([
    ['261万元', 261_000_000],
    ['261.00万元', 261_000_000],
    ['261万', 261_000_000],
    ['2,610.5万元', 2_610_500_000],
    ['1.2亿元', 12_000_000_000],
    ['5000元', 500_000],
    ['0.01元', 1],
    ['0万元', 0],
  ])('%s is %d fen', (word, fen) => {
    expect(statedFen(word)).toBe(fen);
  });

  it.each(['261', '2023年', '26号', '万元', '1,23万元', '0.001元', '261万人', '99999999999999亿元', '约261万元'])(
    '%s states no amount that can be exact',
    (word) => {
      expect(statedFen(word)).toBeNull();
    },
  );
});
