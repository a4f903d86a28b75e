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

  test('a line break inside a cell does not split a row below the header', () => {
    const header = '一级指标\t二级指标\t三级指标\t指标值\n';
    const [table] = tablesOf(readText(`${header}产出指标\t数量指标\t图书完\n好率\t≥98%\n\t质量指标\t损耗率\t≤1%\n`));
    expect(table?.rows).toBe(3);
    expect(table?.cells.filter(({ row }) => row === 1).map(({ text }) => text)).toEqual([
      '产出指标',
      '数量指标',
      '图书完\n好率',
      '≥98%',
    ]);
    const [uneven] = tablesOf(readText(`${header}产出指标\t数量指标\t图书完\n好率\t高\t≥98%\n`));
    expect(uneven?.rows).toBe(3);
  });

  test('below text of its own another table is not measured by that header, below a page number it is', () => {
    const table = '一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t图书完好率\t≥98%\n';
    const [, other] = tablesOf(readText(`${table}\n2.购书绩效目标表\n项目名称\t购书\n主管部门\t文旅局\t单位\n`));
    expect(other?.rows).toBe(2);
    const [, rest] = tablesOf(readText(`${table}\n第 3 页 共 9 页\n\t质量指标\t图书完\n好率\t≥98%\n`));
    expect(rest?.rows).toBe(1);
  });

  test('as many blank cells as the header has are a row of its table, fewer are none', () => {
    const header = '绩效指标\t一级指标\t二级指标\t指标值\n';
    expect(tablesOf(readText(`${header}\t产出指标\t数量指标\t≥9个\n\t\t\t\n`))[0]?.rows).toBe(3);
    expect(tablesOf(readText(`${header}\t产出指标\t数量指标\t≥9个\n\t\t\n`))[0]?.rows).toBe(2);
  });

  test('a dash inside a sentence is none', () => {
    expect(paragraphsOf(readText('2011-2020年规划\n甲\t乙\n'))).toEqual(['2011-2020年规划']);
  });

  test('every character is pointed to, once', () => {
    expectSoundPieces(readText('**甲**\n乙\t丙\n---\t---\n- 丁\n'));
  });
});
