import { describe, expect, test } from 'vitest';
import { numeral } from '../../../../src/importer/extract/docx/numerals.ts';
import { readDocx } from '../../../../src/importer/extract/docx/read-docx.ts';
import { symbolOf } from '../../../../src/importer/extract/docx/symbols.ts';
import { cell, paragraph, row, table, wordFile } from '../../../support/office-files.ts';
import { accepted, cellsOf, paragraphsOf, tablesOf } from '../../../support/reading.ts';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${String(id)}">${levels}</w:abstractNum>`;
const instance = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(abstract)}"/>${overrides}</w:num>`;
const item = (text: string, id: number, at = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(id)}"/></w:numPr>`);

async function read(body: string, numbering: string, styles?: string) {
  return accepted(await readDocx(wordFile(body, { numbering, ...(styles === undefined ? {} : { styles }) }))).extracted;
}

describe('automatic numbering', () => {
  test('counts levels, restarts below a higher one and prints Chinese numerals', async () => {
    const numbering =
      list(
        0,
        level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'),
      ) + instance(1, 0);
    const body =
      item('总体', 1) + item('甲', 1, 1) + item('乙', 1, 1) + item('细', 1, 2) + item('分项', 1) + item('丙', 1, 1);
    expect(paragraphsOf(await read(body, numbering))).toEqual([
      '一、总体',
      '（一）甲',
      '（二）乙',
      '1. 细',
      '二、分项',
      '（一）丙',
    ]);
  });

  test('prints the numbers of higher levels, in figures where the level asks for it', async () => {
    const numbering =
      list(
        0,
        level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
      ) + instance(1, 0);
    expect(paragraphsOf(await read(item('a', 1) + item('b', 1, 1) + item('c', 1, 2), numbering))).toEqual([
      'I. a',
      'I.1 b',
      '1.1.1 c',
    ]);
  });

  test('goes on through lists of one definition, and starts anew where an override says so', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = list(0, level(0, 'decimal', '%1、')) + instance(1, 0) + instance(2, 0) + instance(3, 0, override);
    expect(paragraphsOf(await read(item('a', 1) + item('b', 2) + item('c', 3) + item('d', 3), numbering))).toEqual([
      '1、a',
      '2、b',
      '5、c',
      '6、d',
    ]);
  });

  test('never restarts a level that says so', async () => {
    const numbering =
      list(0, level(0, 'decimal', '%1、') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) + instance(1, 0);
    expect(
      paragraphsOf(await read(item('a', 1) + item('b', 1, 1) + item('c', 1) + item('d', 1, 1), numbering)),
    ).toEqual(['1、a', '1) b', '2、c', '2) d']);
  });

  test('comes from the paragraph style, at the level that the list gives to the style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      list(0, level(0, 'decimal', '%1') + level(1, 'decimal', '第%2条', '<w:pStyle w:val="S"/>')) + instance(1, 0);
    const body =
      paragraph('甲', '<w:pStyle w:val="S"/>') +
      paragraph('乙', '<w:pStyle w:val="S"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(paragraphsOf(await read(body, numbering, styles))).toEqual(['第1条 甲', '乙']);
  });

  test('fills the cells of a number column, and counts nothing under a merge', async () => {
    const numbering = list(0, level(0, 'decimal', '%1', '<w:suff w:val="nothing"/>')) + instance(1, 0);
    const extracted = await read(
      table(
        row(cell(item('', 1), '<w:vMerge w:val="restart"/>') + cell('甲')) +
          row(cell(item('', 1), '<w:vMerge/>') + cell('乙')) +
          row(cell(item('', 1)) + cell('丙')),
      ),
      numbering,
    );
    expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(['0,0 2×1 1', '0,1 甲', '1,1 乙', '2,0 2', '2,1 丙']);
  });

  test('prints bullets of symbol fonts as characters', async () => {
    const numbering =
      list(0, level(0, 'bullet', '\uf0d8', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>')) + instance(1, 0);
    expect(paragraphsOf(await read(item('点', 1), numbering))).toEqual(['➢ 点']);
  });
});

describe('numerals', () => {
  test.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCountingThousand', '十'],
    [11, 'japaneseCounting', '十一'],
    [20, 'chineseCounting', '二十'],
    [105, 'chineseCountingThousand', '一百零五'],
    [110, 'chineseCountingThousand', '一百一十'],
    [21, 'chineseLegalSimplified', '贰拾壹'],
    [10, 'chineseLegalSimplified', '壹拾'],
    [12, 'ideographDigital', '一二'],
    [3, 'ideographTraditional', '丙'],
    [3, 'decimalEnclosedCircle', '③'],
    [51, 'decimalEnclosedCircle', '51'],
    [2, 'decimalEnclosedParen', '⑵'],
    [12, 'decimalFullWidth', '１２'],
    [7, 'decimalZero', '07'],
    [27, 'lowerLetter', 'aa'],
    [4, 'lowerRoman', 'iv'],
    [5, 'none', ''],
    [5, 'hebrew1', '5'],
  ])('%i in %s prints %s', (n, format, printed) => {
    expect(numeral(n, format)).toBe(printed);
  });
});

describe('symbol fonts', () => {
  test.each([
    ['Symbol', 'F0B3', '≥'],
    ['Symbol', 'F0A3', '≤'],
    ['Symbol', 'F0B1', '±'],
    ['Symbol', 'F0B4', '×'],
    ['Symbol', 'F0D7', '⋅'],
    ['Symbol', 'F0FE', '⎭'],
    ['Symbol', 'F07E', '∼'],
    ['symbol', '00B3', '≥'],
    ['Wingdings', 'F0FC', '✔'],
    ['Wingdings', 'F0A8', '□'],
    ['Wingdings 2', 'F052', '☑'],
    ['Wingdings', 'F081', '①'],
    ['宋体', '2265', '≥'],
    ['Symbol', 'zz', ''],
  ])('%s %s prints %s', (font, code, printed) => {
    expect(symbolOf(font, code)).toBe(printed);
  });
});
