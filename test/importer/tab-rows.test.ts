import { describe, expect, test } from 'vitest';
import { readText } from '../../src/importer/extract/text/read-text.ts';
import { asidesOf, cellsOf, expectSoundPieces, paragraphsOf, tablesOf } from '../support/reading.ts';

describe('tables with one row a line', () => {
  test('cells are separated by TABs, empty ones included', () => {
    const [table] = tablesOf(readText('甲\t\t乙\n\t丙\t\n'));
    expect(table && cellsOf(table)).toEqual(['0,0 甲', '0,1 ', '0,2 乙', '1,0 ', '1,1 丙', '1,2 ']);
  });

  test('blank lines inside a table do not end it', () => {
    expect(tablesOf(readText('甲\t乙\n\n丙\t丁\n'))).toHaveLength(1);
  });

  test('rows of dashes are decoration', () => {
    const extracted = readText('甲\t乙\n-----\t-------\n丙\t丁\n');
    expect(tablesOf(extracted)[0]?.rows).toBe(2);
    expect(asidesOf(extracted)).toEqual([['decoration', '-----\t-------']]);
  });

  test('a paragraph ends the table', () => {
    expect(tablesOf(readText('甲\t乙\n\n2. 标题\n\n丙\t丁\n'))).toHaveLength(2);
  });

  test('list, emphasis and heading marks are decoration', () => {
    const extracted = readText('**标题\n正文**\n# 第一部分\n- (一)加强管理。\n甲\t乙\n');
    expect(paragraphsOf(extracted)).toEqual(['标题', '正文', '第一部分', '(一)加强管理。']);
    expect(asidesOf(extracted).map(([, text]) => text.trim())).toEqual(['**', '**', '#', '-']);
  });

  test('a page number between dashes is none', () => {
    expect(paragraphsOf(readText('- 15 -\n甲\t乙\n'))).toEqual(['- 15 -']);
  });

  test('a dash inside a sentence is none', () => {
    expect(paragraphsOf(readText('2011-2020年规划\n甲\t乙\n'))).toEqual(['2011-2020年规划']);
  });

  test('every character is pointed to, once', () => {
    expectSoundPieces(readText('**甲**\n乙\t丙\n---\t---\n- 丁\n'));
  });
});
