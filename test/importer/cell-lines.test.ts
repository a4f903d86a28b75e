import { describe, expect, test } from 'vitest';
import type { ExtractedBlock } from '../../src/importer/extract/extracted.ts';
import { readCellLines } from '../../src/importer/extract/text/cell-lines.ts';
import { readText, textGrammar } from '../../src/importer/extract/text/read-text.ts';
import { asidesOf, expectSoundPieces, paragraphsOf, tablesOf } from '../support/reading.ts';

const read = (text: string): ExtractedBlock[] => readCellLines(text.split('\n'));
const rowsOf = (text: string): string[][] =>
  read(text).flatMap((block) =>
    block.type === 'table'
      ? [...Map.groupBy(block.cells, ({ row }) => row).values()].map((row) => row.map((cell) => cell.text))
      : [],
  );

describe('tables with one cell a line', () => {
  test('an empty line ends a row', () => {
    expect(rowsOf('\t甲\n\t乙\n\n\t丙\n\t丁\n')).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
  });

  test('lines without a TAB go on with the cell before them', () => {
    expect(rowsOf('\t目标\n\t1.第一\n2.第二\n\n')).toEqual([['目标', '1.第一\n2.第二']]);
  });

  test('a TAB in the first of a cell’s lines takes the lines below along', () => {
    expect(rowsOf('\t目标\n\t目标1：\t修缮\n目标2：购书\n\n\t甲\n\t乙\n')[0]).toEqual([
      '目标',
      '目标1：',
      '修缮\n目标2：购书',
    ]);
  });

  test('a TAB inside a cell is no border where the header says so, over the end of a page and below 绩效指标, too', () => {
    const header = '\t绩效指标\n\t一级指标\n\t依据\n\n\t\n\t产出指标\n\t管理\t办法\n\n';
    const row = '\t\n\t效益指标\n\t年度\t计划\n\n';
    expect(rowsOf(`${header}— 3 —\n\n${row}`).slice(1)).toEqual([
      ['', '产出指标', '管理\t办法'],
      ['', '效益指标', '年度\t计划'],
    ]);
    expect(rowsOf(`${header}2.购书绩效目标表\n${row}`).at(-1)).toEqual(['', '效益指标', '年度', '计划']);
  });

  test('goals worded like headings go on with their cell', () => {
    const goals = '1.编制下列书目\n第一部分 古籍\n3.更新借阅绩效目标表';
    expect(rowsOf(`\t目标\n\t${goals}\n\n\t一级指标\n\t二级指标\n`)).toEqual([
      ['目标', goals],
      ['一级指标', '二级指标'],
    ]);
    expect(rowsOf('\t甲\n\t乙\n3.购书绩效目标表\n\t单位\n\t万元\n')).toEqual([
      ['甲', '乙'],
      ['单位', '万元'],
    ]);
  });

  test('a blank line inside a cell of a merged group does not end the cell', () => {
    const rows = '\t一级指标\n\t依据\n\n\t产出指标\n\t管理办法\n\n第三条\n\n\t\n\t年度计划\n';
    expect(rowsOf(rows)).toEqual([
      ['一级指标', '依据'],
      ['产出指标', '管理办法\n第三条'],
      ['', '年度计划'],
    ]);
    expect(rowsOf(rows.replace('第三条', '- 3 -'))[1]).toEqual(['产出指标', '管理办法']);
  });

  test('nor does it before a row with a level of its own, or in the middle of a row', () => {
    const head = '\t一级指标\n\t二级指标\n\t依据\n\n';
    const own = `${head}\t产出指标\n\t数量指标\n\t管理办法\n\n第三条\n\n\t效益指标\n\t社会效益指标\n\t年度计划\n`;
    expect(rowsOf(own).slice(1)).toEqual([
      ['产出指标', '数量指标', '管理办法\n第三条'],
      ['效益指标', '社会效益指标', '年度计划'],
    ]);
    expect(rowsOf(own.replace('第三条', '3.购书绩效目标表')).slice(1, 2)).toEqual([
      ['产出指标', '数量指标', '管理办法'],
    ]);
    expect(rowsOf(own.replace('第三条', '某局2024年部门预算绩效文本'))[1]).toEqual([
      '产出指标',
      '数量指标',
      '管理办法',
    ]);
    const middle = `${head}\t产出指标\n\t数量\n\n指标\n\n\t年度计划\n\n\t\n\t质量指标\n\t年度计划\n`;
    expect(rowsOf(middle).slice(1)).toEqual([
      ['产出指标', '数量\n指标', '年度计划'],
      ['', '质量指标', '年度计划'],
    ]);
    expect(rowsOf(middle.replace('\n指标\n\n', '')).slice(1)).toEqual([
      ['产出指标', '数量', '年度计划'],
      ['', '质量指标', '年度计划'],
    ]);
  });

  test('a TAB that was typed into a cell is no border where the row is as wide as the header without it', () => {
    const table = '\t一级指标\n\t二级指标\n\t依据\n\n\t产出指标\n\t质量指标\n\t管理\t办法\n';
    expect(rowsOf(table)[1]).toEqual(['产出指标', '质量指标', '管理\t办法']);
    expect(rowsOf(table.replace('\t质量指标\n\t管理', '\t管理'))[1]).toEqual(['产出指标', '管理', '办法']);
  });

  test('empty cells stay, at their place', () => {
    expect(rowsOf('\t\n\t乙\n\t\n')).toEqual([['', '乙', '']]);
  });

  test('blank lines, also with spaces, do not end the table', () => {
    const text = '\t甲\n\t乙\n\n \n\n\t丙\n\t丁\n';
    expect(read(text).filter(({ type }) => type === 'table')).toHaveLength(1);
  });

  test('a paragraph ends it', () => {
    const text = '\t甲\n\t乙\n\n标题\n\t丙\n\t丁\n';
    expect(read(text).map(({ type }) => type)).toEqual(['table', 'paragraph', 'table']);
  });

  test('a heading right below a row is no part of its last cell', () => {
    expect(rowsOf('\t甲\n\t乙\n2.业务费绩效目标表\n\t丙\n\t丁\n')).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
  });

  test('several TABs on a line are several cells', () => {
    expect(rowsOf('\t甲\t乙\n\t丙\n')).toEqual([['甲', '乙', '丙']]);
  });

  test('indented paragraphs are no table', () => {
    expect(read('\t缩进的一段。\n\n\t缩进的又一段。\n').map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
  });

  test('bookmarks are set aside, in cells and in headings', () => {
    const extracted = readText('[bookmark: _Toc1]一、标题\n\t甲[bookmark: _GoBack]\n\t乙\n');
    expect(paragraphsOf(extracted)).toEqual(['一、标题']);
    expect(tablesOf(extracted)[0]?.cells.map(({ text }) => text)).toEqual(['甲', '乙']);
    expect(asidesOf(extracted)).toEqual([
      ['word-field', '[bookmark: _Toc1]'],
      ['word-field', '[bookmark: _GoBack]'],
    ]);
  });

  test('every character is pointed to, once', () => {
    expectSoundPieces(readText('第一部分\n\t甲\n\t乙\n三\n\n[bookmark: x]段落\n'));
  });
});

describe('which grammar a text follows', () => {
  test('is told by its lines', () => {
    expect(textGrammar(['标题', '\t甲', '\t乙', ''])).toBe('cell-lines');
    expect(textGrammar(['标题', '甲\t乙\t丙', '\t\t丁'])).toBe('tab-rows');
  });

  test('contents entries with a TAB do not outvote a table', () => {
    expect(textGrammar(['一、总体\t3', '二、分项\t4', '\t甲', '\t乙', '\t丙'])).toBe('cell-lines');
  });

  test('only text from a PDF has wraps', () => {
    expect(readText('\t甲\n\t乙\n').wraps).toBeUndefined();
    expect(readText('甲\t乙\n').wraps).toBe(true);
  });
});
