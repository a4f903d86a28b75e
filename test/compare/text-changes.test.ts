import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textChanges } from '../../src/compare/text-changes.ts';

const text = (pieces: readonly { readonly text: string }[]): string => pieces.map((piece) => piece.text).join('');
const own = (pieces: readonly { readonly text: string; readonly own: boolean }[]): string[] =>
  pieces.filter((piece) => piece.own).map((piece) => piece.text);

test('words that changed are marked on both sides', () => {
  const changes = textChanges('完成20个村的供水管网改造', '完成35个村的供水管网改造');
  expect(changes && own(changes.first)).toEqual(['20']);
  expect(changes && own(changes.other)).toEqual(['35']);
});

test('equal texts, blank texts and texts with nothing in common are not marked', () => {
  expect(textChanges('完成年度任务', '完成年度任务')).toBeNull();
  expect(textChanges('', '完成年度任务')).toBeNull();
  expect(textChanges('防汛物资储备及维护', '村级道路养护')).toBeNull();
});

test('both texts can be read from the pieces, whatever they hold', () => {
  const alphabet = fc.string({ unit: fc.constantFrom('完', '成', '率', '达', '到', '9', '0', '%', '，', '\n', '𠮷') });
  fc.assert(
    fc.property(alphabet, alphabet, alphabet, (shared, a, b) => {
      const [first, other] = [`${shared}${a}`, `${shared}${b}`];
      const changes = textChanges(first, other);
      if (!changes) return;
      expect(text(changes.first)).toBe(first);
      expect(text(changes.other)).toBe(other);
    }),
  );
});
