import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/open-data/csv.ts';
import { guardFormula } from '../../src/open-data/formula-guard.ts';

const table = {
  columns: ['a', 'b', 'hidden'].map((name) => ({ name, csv: name !== 'hidden' })),
} as unknown as Parameters<typeof toCsv>[0];

/** Read back with an independent parser. */
const readBack = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

test('a file starts with a byte order mark and every row ends with CRLF', () => {
  const csv = toCsv(table, [{ a: '一', b: 2, hidden: 'x' }]);
  expect(csv).toBe('\uFEFFa,b\r\n一,2\r\n');
});

test('quotes, commas, line breaks and emoji survive', () => {
  const awkward = ['"引号"', 'a,b', '第一行\n第二行', '第一行\r\n第二行', '😀，、', ' 前后空格 ', ''];
  for (const value of awkward) {
    expect(readBack(toCsv(table, [{ a: value, b: value, hidden: null }]))[1]).toEqual([value, value]);
  }
});

test('null is an empty cell, zero is not', () => {
  expect(toCsv(table, [{ a: null, b: 0, hidden: null }])).toBe('\uFEFFa,b\r\n,0\r\n');
});

test('a table without rows is its header', () => {
  expect(toCsv(table, [])).toBe('\uFEFFa,b\r\n');
});

test('any text that is no live formula reads back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      fc.pre(guardFormula(value) === value && value !== '');
      expect(readBack(toCsv(table, [{ a: value, b: 'x', hidden: null }]))[1]).toEqual([value, 'x']);
    }),
  );
});
