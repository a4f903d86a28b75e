import { describe, expect, test } from 'vitest';
import { dropOverprints } from '../../../../src/importer/extract/grid/overprint.ts';
import { glyphsOf, line, page, rows, steps, table, type Drawing, type TableCell } from '../../../support/drawing.ts';
import { readDrawings } from '../../../support/read-drawings.ts';

const read = (...pages: readonly Drawing[]) =>
  readDrawings(pages, ({ code, understood }) => `${code} ${understood ?? ''}`.trim());

const xs = steps(60, 60, 3);
/** Rows whose heights are given, ending at the foot of a page or beginning at its head. */
const foot = (heights: readonly number[], cells: readonly TableCell[]) => {
  const all = heights.reduce((sum, height) => sum + height, 0);
  return table({ xs, ys: heights.reduce((ys, height) => [...ys, (ys.at(-1) ?? 0) + height], [772 - all]), cells });
};
const head = (heights: readonly number[], cells: readonly TableCell[]) =>
  table({ xs, ys: heights.reduce((ys, height) => [...ys, (ys.at(-1) ?? 0) + height], [72]), cells });

describe('a row is joined over a page end', () => {
  test('when one text broke off and another had ended', () => {
    const { tables, told } = read(
      page(foot([20, 32], rows(['项目', '说明', '备注'], ['林业防火', '按照区政府的统一安排做好', '无']))),
      page(head([20, 20], rows(['', '各项工作', ''], ['其他', '按时完成', '无']))),
    );
    expect(tables[0]?.slice(3, 6)).toEqual(['1,0 林业防火', '1,1 按照区政府的统一安排做好各项工作', '1,2 无']);
    expect(told).toEqual(['split-rows-joined']);
  });

  test('and told to be unclear when every text could go on', () => {
    const { tables, told } = read(
      page(foot([20, 20], rows(['项目', '说明', '备注'], ['保障林业防', '按照政府安', '计划的安排']))),
      page(head([20], rows(['火', '排', '表']))),
    );
    expect(tables[0]).toContain('1,0 保障林业防火');
    expect(told).toEqual(['split-rows-joined', 'split-rows-unclear 一行']);
  });

  test('when only its paddings stand on the next page', () => {
    const { tables } = read(
      page(foot([24, 10], rows(['项目', '说明', '备注'], ['防火', '巡护', '无']))),
      page(head([24, 24], rows(['', '', ''], ['其他', '完成', '无']))),
    );
    expect(tables[0]).toHaveLength(9);
  });
});

describe('rows stay apart', () => {
  test('when a label follows on a merged one that ended high above the page end', () => {
    const above: readonly TableCell[] = [
      { row: 0, column: 0, rowSpan: 2, text: '社会成本指标' },
      ...['巡护', '次数', '人数', '五名'].map((text, at) => ({ row: at >> 1, column: 1 + (at & 1), text })),
    ];
    const { tables } = read(page(foot([40, 40], above)), page(head([40], rows(['生态环境成本指标', '', '']))));
    expect(tables[0]).toContain('0,0 2×1 社会成本指标');
    expect(tables[0]).toContain('2,0 生态环境成本指标');
  });

  test('when figures that fill narrow cells follow on figures', () => {
    const narrow = [60, 76, 92, 108];
    const above = table({ xs: narrow, ys: [732, 772], cells: rows(['说明文字', '10', '13']) });
    const below = table({ xs: narrow, ys: [72, 112], cells: rows(['其他说明', '14', '18']) });
    expect(read(page(above), page(below)).tables[0]).toHaveLength(6);
  });

  test('and it is told when the lower begins blank and goes on where a text had broken off', () => {
    const four = steps(60, 60, 4);
    const above = rows(['项目', '说明', '备注', '依据'], ['林业', '按照区政府的统一安排做好', '无', '短']);
    const below = rows(['', '各项', '', '计划']);
    const { tables, told } = read(
      page(table({ xs: four, ys: [720, 740, 772], cells: above })),
      page(table({ xs: four, ys: [72, 92], cells: below })),
    );
    expect(tables[0]).toContain('1,3 短');
    expect(told).toEqual(['split-rows-unclear 两行']);
  });

  test('and a heading that spans rows does not take a blank cell below it', () => {
    const heading: TableCell[] = [
      { row: 0, column: 0, rowSpan: 2, text: '项目' },
      { row: 0, column: 1, rowSpan: 2, text: '预算数' },
      { row: 0, column: 2, text: '支出计划' },
      { row: 1, column: 2, text: '3月底' },
    ];
    const { tables } = read(page(foot([20, 20], heading)), page(head([20], rows(['防火', '', '25']))));
    expect(tables[0]).toContain('0,1 2×1 预算数');
    expect(tables[0]).toContain('2,1 ');
  });
});

describe('frames that a page end tore', () => {
  const merged: TableCell[] = [
    ...rows(['一级指标', '三级指标', '指标值']),
    { row: 1, column: 0, rowSpan: 2, text: '产出指标' },
    { row: 1, column: 1, text: '次数' },
    { row: 1, column: 2, text: '3次' },
    { row: 2, column: 1, text: '人数' },
    { row: 2, column: 2, text: '8人' },
  ];
  test('leave no row for a strip at the foot', () => {
    const { texts, lines } = foot([20, 20, 20], merged);
    const strip: [number, number, number, number][] = [
      [60, 772, 60, 786],
      [240, 772, 240, 786],
    ];
    const { tables } = read(
      page({ texts, lines: [...lines, ...strip] }),
      page(head([20], rows(['效益', '好评', '90%']))),
    );
    expect(tables[0]?.slice(3)).toEqual([
      '1,0 2×1 产出指标',
      '1,1 次数',
      '1,2 3次',
      '2,1 人数',
      '2,2 8人',
      '3,0 效益',
      '3,1 好评',
      '3,2 90%',
    ]);
  });

  test('leave no row for a merged cell that ends before its row', () => {
    const step: TableCell[] = [
      { row: 0, column: 0, text: '' },
      { row: 1, column: 0, text: '' },
      { row: 0, column: 1, rowSpan: 2, text: '场次' },
      { row: 0, column: 2, rowSpan: 2, text: '2场' },
    ];
    const { tables } = read(page(foot([20, 20, 20], merged)), page(head([12, 12], step)));
    expect(tables[0]).toContain('1,0 3×1 产出指标');
    expect(tables[0]?.slice(-2)).toEqual(['3,1 场次', '3,2 2场']);
  });
});

test('a table whose tall row moved with a repeated heading goes on', () => {
  const heading = ['一级指标', '二级指标', '指标值'];
  const above = table({ xs, ys: [400, 420, 440], cells: rows(heading, ['产出', '数量', '1个']) });
  const below = head([20, 340], rows(heading, ['效益', '社会', '长']));
  expect(read(page(above), page(below, line(60, 780, '末行'))).tables).toHaveLength(1);
});

test('continuation rows full of the same figures do not begin a new form', () => {
  const wide = steps(60, 40, 7);
  const heading = ['序号', '名称', '3月', '6月', '10月', '12月', '备注'];
  const row = (no: number): string[] => [String(no), `项目${String(no)}`, '25', '50', '75', '100', ''];
  const above = table({ xs: wide, ys: steps(712, 20, 3), cells: rows(heading, row(1), row(2)) });
  const below = table({ xs: wide, ys: steps(72, 20, 3), cells: rows(heading, row(3), row(4)) });
  expect(read(page(above), page(below)).tables).toHaveLength(1);
});

test('text that runs over the last line of its cell stays in the cell', () => {
  const { tables, paragraphs } = read(page(foot([20, 18], rows(['项目', '说明', '备注'], ['', '按照区政府的统', '']))));
  expect(tables[0]).toContain('1,1 按照区政府的统');
  expect(paragraphs).toEqual([]);
});

test('a heading printed again without a line below it is told', () => {
  const heading = ['一级指标', '二级指标', '指标值'];
  const fused = head([40], rows(['一级指标效益', '二级指标社会', '指标值90%']));
  const { told } = read(page(foot([20, 20], rows(heading, ['产出', '数量', '1个']))), page(fused));
  expect(told).toContain('split-rows-unclear');
});

test('two columns of tables below each other do not pull each other', () => {
  const upper = table({ xs: [60, 200, 300], ys: [72, 92], cells: rows(['甲', '乙']) });
  const lower = table({ xs: [60, 202.8, 205.5, 300], ys: [120, 140], cells: rows(['丙', '', '丁']) });
  const between = line(60, 106, '二、项目', 9);
  const { tables } = read(page(upper, between, lower));
  expect(tables[0]).toEqual(['0,0 甲', '0,1 乙']);
});

test('one character of a text that runs over another text is no second print of it', () => {
  const amount = { x: 100, y: 80, size: 9, text: '36.41' };
  // The last figure of a long code falls on the last figure of the amount.
  const over = { x: 100 - 9, y: 80, size: 9, text: '9999991' };
  expect(dropOverprints(glyphsOf([amount, over])).dropped).toBe(0);
  expect(dropOverprints(glyphsOf([amount, { ...amount, x: 100.4 }])).dropped).toBe(5);
});
