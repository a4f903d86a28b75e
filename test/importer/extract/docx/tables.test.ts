import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/extract/docx/read-docx.ts';
import type { Table } from '../../../../src/importer/extract/extracted.ts';
import { cell, paragraph, row, run, table, wordFile } from '../../../support/office-files.ts';
import {
  accepted,
  asidesOf,
  cellsOf,
  expectSoundPieces,
  paragraphsOf,
  refusalCode,
  tablesOf,
} from '../../../support/reading.ts';

async function read(body: string) {
  const { extracted } = accepted(await readDocx(wordFile(body)));
  expectSoundPieces(extracted);
  return extracted;
}

async function readTable(rows: string): Promise<Table> {
  const extracted = await read(table(rows));
  const [first] = tablesOf(extracted);
  if (first === undefined) throw new Error('no table');
  return first;
}

const span = (columns: number): string => `<w:gridSpan w:val="${String(columns)}"/>`;
const width = (twips: number): string => `<w:tcW w:w="${String(twips)}" w:type="dxa"/>`;
const restart = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

describe('a Word table', () => {
  test('has its cells on the grid, with spans across and down', async () => {
    const { rows, columns, grid, ...found } = await readTable(
      row(cell('指标', span(2)) + cell('值')) +
        row(cell('产出指标', restart) + cell('数量指标') + cell('12')) +
        row(cell('', goesOn) + cell('质量指标') + cell('')),
    );
    expect({ rows, columns, grid }).toEqual({ rows: 3, columns: 3, grid: 'exact' });
    expect(cellsOf({ rows, columns, grid, ...found })).toEqual([
      '0,0 1×2 指标',
      '0,2 值',
      '1,0 2×1 产出指标',
      '1,1 数量指标',
      '1,2 12',
      '2,1 质量指标',
      '2,2 ',
    ]);
  });

  test('leaves the columns before and after a short row empty', async () => {
    const found = await readTable(
      row(cell('a') + cell('b') + cell('c') + cell('d')) +
        row(cell('e') + cell('f'), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
    );
    expect(cellsOf(found).slice(4)).toEqual(['1,1 e', '1,2 f']);
  });

  test('joins the cells of a legacy horizontal merge, also where it goes on downwards', async () => {
    const across = '<w:hMerge w:val="restart"/>';
    const under = '<w:hMerge w:val="continue"/>';
    const found = await readTable(
      row(cell('a', across + restart) + cell('', under + restart) + cell('c')) +
        row(cell('', across + goesOn) + cell('', under + goesOn) + cell('f')),
    );
    expect(cellsOf(found)).toEqual(['0,0 2×2 a', '0,2 c', '1,2 f']);
  });

  test('keeps a merge downwards on the columns that both rows share when their grids differ', async () => {
    const found = await readTable(
      row(cell('满意度', restart + span(2)) + cell('b')) + row(cell('', goesOn) + cell('c') + cell('d')),
    );
    expect(cellsOf(found)).toEqual(['0,0 2×1 满意度', '0,2 b', '1,1 c', '1,2 d']);
  });

  test('takes a continued merge with nothing above for a cell of its own', async () => {
    const found = await readTable(row(cell('a') + cell('b')) + row(cell('c', goesOn) + cell('d')));
    expect(cellsOf(found)).toEqual(['0,0 a', '0,1 b', '1,0 c', '1,1 d']);
  });

  test('goes by the widths where rows have no common number of columns', async () => {
    const found = await readTable(
      row(cell('一', width(2000) + restart) + cell('二', width(4000))) +
        row(cell('', width(2010) + goesOn) + cell('三', width(1990)) + cell('四', width(2000))),
    );
    expect(cellsOf(found)).toEqual(['0,0 2×1 一', '0,1 1×2 二', '1,1 三', '1,2 四']);
  });

  test('reads cells and rows inside content controls', async () => {
    const control = (inner: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const found = await readTable(
      row(cell('a') + control(cell('b'))) + control(row(cell('c') + cell(control(paragraph('d'))))),
    );
    expect(cellsOf(found)).toEqual(['0,0 a', '0,1 b', '1,0 c', '1,1 d']);
  });

  test('leaves deleted rows and cells out and keeps inserted rows', async () => {
    const mark = (name: string): string => `<w:${name} w:id="1" w:author="x"/>`;
    const found = await readTable(
      row(cell('a') + cell('gone', mark('cellDel')) + cell('b')) +
        row(cell('x') + cell('y'), mark('del')) +
        row(cell('c') + cell('d'), mark('ins')),
    );
    expect(cellsOf(found)).toEqual(['0,0 a', '0,1 b', '1,0 c', '1,1 d']);
  });

  test('sets hidden rows and text covered by a merge aside', async () => {
    const extracted = await read(
      table(
        row(cell('a', restart) + cell('b')) +
          row(cell('盖住', goesOn) + cell('c')) +
          row(cell('藏') + cell('藏二'), '<w:hidden/>') +
          row(cell('d') + cell('e')),
      ),
    );
    expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(['0,0 2×1 a', '0,1 b', '1,1 c', '2,0 d', '2,1 e']);
    expect(asidesOf(extracted)).toEqual([
      ['hidden-text', '盖住'],
      ['hidden-text', '藏'],
      ['hidden-text', '藏二'],
    ]);
  });

  test('writes a row on one line, cells apart by tabs and paragraphs in a cell by an em space', async () => {
    const extracted = await read(
      table(
        row(cell('目标', restart) + cell(paragraph('1.甲') + paragraph('') + paragraph('2.乙'))) +
          row(cell('', goesOn) + cell('丙')),
      ),
    );
    expect(extracted.lines).toEqual(['目标\t1.甲\u20032.乙', '\t丙']);
    expect(tablesOf(extracted)[0]?.cells[1]?.text).toBe('1.甲\n2.乙');
  });

  test('says where each cell stands in the document', async () => {
    const extracted = await read(table(row(cell('a'))) + paragraph('中间') + table(row(cell('b') + cell('c'))));
    expect(tablesOf(extracted)[1]?.cells[1]?.place).toEqual({ in: 'table', table: 2, row: 1, column: 2 });
    expect(extracted.blocks[1]).toMatchObject({ type: 'paragraph', place: { in: 'paragraph', paragraph: 1 } });
  });

  test('keeps a table inside a cell as text of the cell', async () => {
    const inner = table(row(cell('甲') + cell('1')) + row(cell('乙') + cell('2')));
    const found = await readTable(row(cell('绩效目标') + cell(paragraph('其中：') + inner + paragraph(''))));
    expect(cellsOf(found)).toEqual(['0,0 绩效目标', '0,1 其中：\n甲 1\n乙 2']);
  });

  test('sees through a table that only frames others', async () => {
    const inner = table(row(cell('项目编码') + cell('X1')));
    const extracted = await read(table(row(cell(paragraph('一、绩效目标表') + inner + paragraph('')))));
    expect(paragraphsOf(extracted)).toEqual(['一、绩效目标表']);
    expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(['0,0 项目编码', '0,1 X1']);
  });

  test('of ten thousand columns is refused', async () => {
    const wide = wordFile(table(row(cell('x').repeat(10_000))));
    expect(refusalCode(await readDocx(wide))).toBe('table-too-large');
    const spanned = wordFile(table(row(cell('x', span(10_000)))));
    expect(refusalCode(await readDocx(spanned))).toBe('table-too-large');
  });

  test('masks a mobile number that runs over paragraphs of a cell', async () => {
    const found = await readTable(row(cell(paragraph('李某 1390000') + paragraph('0001')) + cell('1390000')));
    expect(cellsOf(found)).toEqual(['0,0 李某 139****\n0001', '0,1 1390000']);
  });

  test('joins text that runs and tracked changes split', async () => {
    const inserted = `<w:ins w:id="1" w:author="x">${run('9')}</w:ins>`;
    const deleted = '<w:del w:id="2" w:author="x"><w:r><w:delText>8</w:delText></w:r></w:del>';
    const found = await readTable(row(cell(paragraph(run('8') + inserted + deleted + run('.10')))));
    expect(cellsOf(found)).toEqual(['0,0 89.10']);
  });
});
