import { describe, expect, test } from 'vitest';
import { preparePage, readPages } from '../../../../src/importer/extract/grid/read-pages.ts';
import {
  contentOf,
  glyphsOf,
  line,
  page,
  rows,
  steps,
  table,
  type DrawnLine,
  type Drawing,
} from '../../../support/drawing.ts';
import { readDrawings } from '../../../support/read-drawings.ts';

const read = (...pages: readonly Drawing[]) => readDrawings(pages, ({ code }) => code);

const without = (drawing: Drawing, isGone: (line: DrawnLine) => boolean): Drawing => ({
  ...drawing,
  lines: drawing.lines.filter((drawn) => !isGone(drawn)),
});
const isUpright = ([fromX, , toX]: DrawnLine): boolean => fromX === toX;

describe('lines that producers leave out', () => {
  const xs = steps(60, 80, 3);
  const merged = [
    { row: 0, column: 0, rowSpan: 3, text: '产出指标' },
    { row: 0, column: 1, rowSpan: 2, text: '数量指标' },
    { row: 0, column: 2, text: '巡护次数' },
    { row: 1, column: 2, text: '巡护人数' },
    { row: 2, column: 1, text: '质量指标' },
    { row: 2, column: 2, text: '合格率' },
  ];
  const cells = ['0,0 3×1 产出指标', '0,1 2×1 数量指标', '0,2 巡护次数', '1,2 巡护人数', '2,1 质量指标', '2,2 合格率'];

  test('a gap in the line between two merged cells, and in the side, is closed along the line and told', () => {
    const whole = page(table({ xs, ys: steps(100, 30, 3), cells: merged }));
    const sides: DrawnLine[] = [
      [60, 100, 60, 140],
      [60, 165, 60, 190],
      [140, 100, 140, 120],
      [140, 160, 140, 190],
    ];
    const broken = without(whole, (drawn) => isUpright(drawn) && drawn[0] <= 140);
    const { tables, told } = read({ ...broken, lines: [...broken.lines, ...sides] });
    expect(tables).toEqual([cells]);
    expect(told).toEqual(['broken-lines-closed']);
  });

  test('a merged column without any line on the next page is put back, with its text', () => {
    const first = page(
      table({
        xs,
        ys: steps(680, 30, 3),
        cells: [
          ...rows(['一级指标', '二级指标', '指标值'], ['', '数量指标', '3次'], ['', '质量指标', '95%']).filter(
            ({ row, column }) => row === 0 || column > 0,
          ),
          { row: 1, column: 0, rowSpan: 2, text: '产出指标' },
        ],
      }),
    );
    const open = without(first, ([fromX, y, , toY]) => y === 770 && toY === 770 && fromX === 60);
    const next = page(
      line(63, 90, '（续）', 9),
      table({ xs: xs.slice(1), ys: steps(72, 30, 2), cells: rows(['时效指标', '及时'], ['成本指标', '9万元']) }),
    );
    const { tables, paragraphs } = read(open, next);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toContain('1,0 4×1 产出指标（续）');
    expect(tables[0]).toContain('4,2 9万元');
    expect(paragraphs).toEqual([]);
  });

  test('a border below text that fills its cell is no underline; an underline is', () => {
    const full = page(table({ xs: [60, 108, 156], ys: steps(100, 15, 2), cells: [] }));
    const texts = ['完成全部', '按时支付', '做好巡护', '验收合格'].map((text, at) => ({
      x: at % 2 === 0 ? 61 : 109,
      y: 113 + Math.floor(at / 2) * 15,
      size: 11.5,
      text,
    }));
    const lines = [100, 115, 130].flatMap((y): DrawnLine[] => [
      [60, y, 108, y],
      [108, y, 156, y],
    ]);
    const uprights = [60, 108, 156].map((x): DrawnLine => [x, 100, x, 130]);
    const { tables } = read({ ...full, texts, lines: [...lines, ...uprights] });
    expect(tables).toEqual([['0,0 完成全部', '0,1 按时支付', '1,0 做好巡护', '1,1 验收合格']]);

    const underlined = page(table({ xs: [60, 160, 260], ys: [100, 150], cells: rows(['完成全部', '无']) }));
    const under: DrawnLine = [63, 112, 99, 112];
    expect(read({ ...underlined, lines: [...underlined.lines, under] }).tables).toEqual([['0,0 完成全部', '0,1 无']]);
  });

  test('the rest of a merged cell that is closed too early on the next page ends where its row ends', () => {
    const above = page(
      table({
        xs,
        ys: steps(712, 30, 2),
        cells: rows(['一级指标', '二级指标', '指标值'], ['产出指标', '数量指标', '3次']),
        open: 'bottom',
      }),
    );
    const below = page(
      table({
        xs,
        ys: [72, 102, 118, 162, 192],
        cells: [
          { row: 0, column: 0, rowSpan: 4, text: '' },
          { row: 0, column: 1, rowSpan: 2, text: '' },
          { row: 0, column: 2, text: '5次' },
          { row: 1, column: 2, rowSpan: 2, text: '9次' },
          { row: 3, column: 2, text: '95%' },
        ],
        open: 'top',
      }),
      { texts: [{ x: 143, y: 182, size: 9, text: '质量指标' }], lines: [[140, 192, 220, 192]] },
    );
    const closed = without(above, ([fromX, y, , toY]) => y === 772 && toY === 772 && fromX < 220);
    const ended = { ...closed, lines: [...closed.lines, [220, 772, 300, 772] as const] };
    expect(read(ended, below).tables[0]).toEqual([
      ...['0,0 一级指标', '0,1 二级指标', '0,2 指标值', '1,0 4×1 产出指标', '1,1 3×1 数量指标', '1,2 3次'],
      ...['2,2 5次', '3,2 9次', '4,1 质量指标', '4,2 95%'],
    ]);
  });

  test('a blank row below a page end is a row of its own where lines end the row above it', () => {
    const xs = steps(60, 80, 3);
    const above = page(
      table({
        xs,
        ys: steps(712, 30, 2),
        cells: rows(['产出指标', '数量指标', '3次'], ['效益指标', '社会效益', '满意']),
      }),
    );
    const open = without(above, ([fromX, y, , toY]) => y === 772 && toY === 772 && fromX === 60);
    const below = page(
      table({ xs, ys: [72, 88, 118], cells: rows(['', '', ''], ['满意度指标', '满意度', '95%']), open: 'top' }),
    );
    expect(read(open, below).tables[0]).toEqual([
      ...['0,0 产出指标', '0,1 数量指标', '0,2 3次', '1,0 2×1 效益指标', '1,1 社会效益', '1,2 满意'],
      ...['2,1 ', '2,2 ', '3,0 满意度指标', '3,1 满意度', '3,2 95%'],
    ]);
  });
});

test('dashes that a font names by a sign it shares the glyph with, or draws two in one, are read as written', () => {
  const glyphs = glyphsOf([{ x: 60, y: 100, size: 10, text: '2023―2024年度—橡㬵' }]).map((glyph) =>
    glyph.text === '—'
      ? { ...glyph, box: [glyph.box[0], glyph.box[1], glyph.box[0] + 20, glyph.box[3]] as const }
      : glyph,
  );
  const content = { ...contentOf(page()), glyphs: glyphs.slice(0, -2) };
  const [text] = readPages([preparePage(content)]).lines;
  expect(text).toBe('2023—2024年度——');
});
