import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../src/modes/sentences.ts';

test('text is read sentence by sentence, its marks kept', () => {
  expect(sentences('计划花 205 万元。承诺：验收合格；按期完成！')).toEqual([
    '计划花 205 万元。',
    '承诺：验收合格；',
    '按期完成！',
  ]);
});

test('a long sentence is cut at its commas, and where it has none anywhere', () => {
  expect(sentences(`${'甲'.repeat(100)}，${'乙'.repeat(100)}。`).map(({ length }) => length)).toEqual([101, 101]);
  expect(sentences('丙'.repeat(400)).map(({ length }) => length)).toEqual([160, 160, 80]);
});

test('marks alone are not read', () => {
  expect(sentences('。。；— ')).toEqual([]);
});

test('no letter or figure is lost and no piece is too long', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('花', '钱', '。', '，', '；', '！', '?', '、', ' ', '1', 'a', '\n'),
        maxLength: 600,
      }),
      (text) => {
        const pieces = sentences(text);
        const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(pieces.join(''))).toBe(letters(text));
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(160);
      },
    ),
  );
});
