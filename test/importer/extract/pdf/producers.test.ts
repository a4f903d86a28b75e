/** The same pages drawn by many hands are read alike. */
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/importer/extract/pdf/read-pdf.ts';
import { line, page, rows, steps, table } from '../../../support/drawing.ts';
import { pdfFile, type Hand } from '../../../support/pdf-file.ts';
import { accepted, asidesOf, cellsOf, expectSoundPieces, paragraphsOf, tablesOf } from '../../../support/reading.ts';

const xs = steps(60, 90, 5);
const first = page(
  line(60, 90, '一、劳务派遣人员经费绩效目标表'),
  table({
    xs,
    ys: steps(110, 36, 4),
    cells: [
      { row: 0, column: 0, text: '项目编码' },
      { row: 0, column: 1, columnSpan: 2, text: '13073024P000142100019' },
      { row: 0, column: 3, text: '项目名称' },
      { row: 0, column: 4, text: '劳务派遣' },
      { row: 1, column: 0, rowSpan: 3, text: '产出指标' },
      ...rows(
        ['数量指标', '保障劳务派遣人员数量不少于往年水平', '≥22人', '计划'],
        ['质量指标', '准确率', '100%', ''],
        ['时效指标', '支付及时率', '25.00%', '工作计划'],
      ).map((cell) => ({ ...cell, row: cell.row + 1, column: cell.column + 1 })),
    ],
  }),
  line(290, 800, '1', 9),
);
const second = page(
  table({ xs, ys: steps(80, 36, 1), cells: rows(['效益指标', '社会效益指标', '稳定', '显著', '经验']) }),
  line(290, 800, '2', 9),
);
const cells = [
  '0,0 项目编码',
  '0,1 1×2 13073024P000142100019',
  '0,3 项目名称',
  '0,4 劳务派遣',
  '1,0 3×1 产出指标',
  '1,1 数量指标',
  '1,2 保障劳务派遣人员数量不少于往年水平',
  '1,3 ≥22人',
  '1,4 计划',
  '2,1 质量指标',
  '2,2 准确率',
  '2,3 100%',
  '2,4 ',
  '3,1 时效指标',
  '3,2 支付及时率',
  '3,3 25.00%',
  '3,4 工作计划',
];
const cellsBelow = ['0,0 效益指标', '0,1 社会效益指标', '0,2 稳定', '0,3 显著', '0,4 经验'];

const hands: readonly (readonly [string, Hand])[] = [
  ['stroked borders', {}],
  ['borders as thin fills', { borders: 'fill' }],
  ['dotted borders, dot by dot', { borders: 'dots' }],
  ['dashed borders', { borders: 'dashes' }],
  ['double borders', { borders: 'double' }],
  ['every glyph by itself', { fragmented: true }],
  ['bold by printing twice', { overprinted: true, fragmented: true }],
  ['a page turned by its own setting', { sideways: true, rotate: 90 }],
  ['a page drawn sideways', { sideways: true }],
  ['radicals for characters', { encode: (sign) => ({ 目: '⽬', 工: '⼯', 人: '⼈', 长: '⻓' })[sign] ?? sign }],
];

describe('whoever writes it, the same is read', () => {
  test.each(hands)('%s', async (_, hand) => {
    const file = pdfFile([first, second].map((drawing) => ({ drawing, hand })));
    const { extracted } = accepted(await readPdf(file));
    expectSoundPieces(extracted);
    expect(tablesOf(extracted).map(cellsOf)).toEqual([cells, cellsBelow]);
    expect(paragraphsOf(extracted)).toEqual(['一、劳务派遣人员经费绩效目标表']);
    expect(asidesOf(extracted)).toEqual([
      ['page-number', '1'],
      ['page-number', '2'],
    ]);
  });

  test('places are pages and boxes in points from the top left corner', async () => {
    const { extracted } = accepted(await readPdf(pdfFile([{ drawing: first }])));
    const [cell] = tablesOf(extracted)[0]?.cells ?? [];
    expect(cell?.place).toEqual({ in: 'page', page: 1, box: [60, 110, 150, 146] });
    expect(extracted.blocks[0]?.type === 'paragraph' && extracted.blocks[0].place).toMatchObject({ page: 1 });
  });

  test('a watermark across the page is set aside', async () => {
    const slanted = 'BT /F 40 Tf 0.7 0.7 -0.7 0.7 150 250 Tm <516C5F00> Tj ET';
    const { extracted } = accepted(await readPdf(pdfFile([{ drawing: second, extra: slanted }])));
    expect(tablesOf(extracted).map(cellsOf)).toEqual([cellsBelow]);
    expect(asidesOf(extracted)).toContainEqual(['decoration', '公开']);
  });

  test('text that is there and not seen is not read, but searched for personal numbers', async () => {
    const hidden = 'BT 3 Tr /F 9 Tf 1 0 0 1 60 300 Tm <00310033003900300030003000300030003000300031> Tj ET';
    const { value, diagnostics } = await readPdf(pdfFile([{ drawing: second, extra: hidden }]));
    expect(value).toMatchObject({ masked: 0, personalNumbers: 1 });
    expect(value?.extracted.lines.join('')).not.toContain('1390000');
    expect(diagnostics.map(({ code }) => code)).toEqual(['pdf-hidden-text']);
  });

  test('digits one below the other in the margin are a number, and no part of the lines beside them', async () => {
    const body = Array.from({ length: 11 }, (_, row) =>
      line(60, 100 + row * 14, `第${String(row)}项工作按期完成。`, 9),
    );
    const digits = Array.from('13900000007', (digit, row) => line(570, 98 + row * 12, digit, 9));
    const alone = accepted(await readPdf(pdfFile([{ drawing: page(...body) }])));
    const { extracted, masked } = accepted(await readPdf(pdfFile([{ drawing: page(...body, ...digits) }])));
    expectSoundPieces(extracted);
    expect(masked).toBe(1);
    const words = extracted.lines.join('').replace('139****0007', '');
    expect(words).toBe(alone.extracted.lines.join(''));
  });

  test('text that runs out of the page is told', async () => {
    const long = page(line(540, 300, '超出页面右边的文字'));
    const { value, diagnostics } = await readPdf(pdfFile([{ drawing: long }]));
    expect(value?.extracted.lines.join('')).toBe('超出页面右');
    expect(diagnostics.map(({ code }) => code)).toEqual(['pdf-text-cut-off']);
  });
});
