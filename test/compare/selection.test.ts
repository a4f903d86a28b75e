import { expect, test } from 'vitest';
import { readOnlyDifferent, readSelection, writeSelection } from '../../src/compare/selection.ts';

test('an address names projects, in order, each once', () => {
  const search = '?a=130730-2024-324001/13073024P1&b=130304-2021-324001/budget-2&c=130730-2024-324001/13073024P1';
  const selection = readSelection(search);
  if (selection.kind !== 'projects') throw new Error(`Read as ${selection.kind}.`);
  expect(selection.selected).toEqual([
    { documentId: '130730-2024-324001', projectId: '13073024P1' },
    { documentId: '130304-2021-324001', projectId: 'budget-2' },
  ]);
  const written = '?a=130730-2024-324001/13073024P1&b=130304-2021-324001/budget-2';
  expect(writeSelection(selection.selected, false)).toBe(written);
  expect(writeSelection(selection.selected, true)).toBe(`${written}&only=different`);
  expect([readOnlyDifferent(`${written}&only=different`), readOnlyDifferent(written)]).toEqual([true, false]);
  expect(writeSelection([], true)).toBe('');
});

test.each([
  ['', 'empty'],
  ['?a=', 'empty'],
  ['?a=130730-2024-324001&b=130730-2023-324001', 'documents'],
  ['?a=130730-2024-324001&b=130730-2023-324001/budget-1', 'mixed'],
  ['?a=../../etc/passwd', 'wrong'],
  ['?a=130730-2024-324001/<b>', 'wrong'],
])('%s is read as %s', (search, kind) => {
  expect(readSelection(search).kind).toBe(kind);
});

test('of more than two documents the first two are laid side by side, and it is known how many are not', () => {
  const search = '?a=130730-2024-324001&b=130730-2023-324001&c=130730-2022-324001&d=130730-2021-324001';
  expect(readSelection(search)).toMatchObject({
    kind: 'documents',
    selected: [{ documentId: '130730-2024-324001' }, { documentId: '130730-2023-324001' }],
    leftOut: 2,
  });
});
