/** What begins at the head of a page, and what goes on there. */
import { describe, expect, test } from 'vitest';
import { page, rows, steps, table, type Drawing, type TableCell } from '../../../support/drawing.ts';
import { readDrawings } from '../../../support/read-drawings.ts';

const read = (...pages: readonly Drawing[]) => readDrawings(pages, ({ code }) => code);

const foot = (xs: readonly number[], cells: readonly TableCell[], height = 20) => {
  const count = Math.max(...cells.map(({ row, rowSpan = 1 }) => row + rowSpan));
  return table({ xs, ys: steps(772 - height * count, height, count), cells });
};
const head = (xs: readonly number[], cells: readonly TableCell[], ys = steps(72, 20, 20)) => {
  const count = Math.max(...cells.map(({ row, rowSpan = 1 }) => row + rowSpan));
  return table({ xs, ys: ys.slice(0, count + 1), cells });
};

describe('at the head of a page', () => {
  const xs = steps(60, 80, 4);

  test.each([
    ['low', 6],
    ['as high as others', 20],
  ])('a blank row of a group that begins there is a row of its own: %s', (_, height) => {
    const heading = [
      { row: 0, column: 0, rowSpan: 2, text: '一级指标' },
      { row: 0, column: 1, rowSpan: 2, text: '二级指标' },
      { row: 0, column: 2, columnSpan: 2, text: '指标值' },
      { row: 1, column: 2, text: '符号' },
      { row: 1, column: 3, text: '值' },
    ];
    const group = [
      { row: 0, column: 0, rowSpan: 2, text: '成本指标' },
      { row: 0, column: 1, rowSpan: 2, text: '经济成本指标' },
      { row: 0, column: 2, text: '' },
      { row: 0, column: 3, text: '' },
      { row: 1, column: 2, text: '≤' },
      { row: 1, column: 3, text: '3.5' },
    ];
    const { tables } = read(page(foot(xs, heading)), page(head(xs, group, [72, 72 + height, 112])));
    expect(tables[0]?.slice(5)).toEqual([
      '2,0 2×1 成本指标',
      '2,1 2×1 经济成本指标',
      '2,2 ',
      '2,3 ',
      '3,2 ≤',
      '3,3 3.5',
    ]);
  });

  test('a heading on other columns begins a table of its own', () => {
    const form = foot(
      [60, 130, 220, 310, 380],
      rows(['项目编码', 'A1', '项目名称', '防火'], ['预算数', '8.10', '其他资金', '0']),
    );
    const list = head([60, 160, 260, 380], rows(['一级指标', '二级指标', '指标值'], ['产出指标', '数量指标', '3次']));
    expect(read(page(form), page(list)).tables).toHaveLength(2);
  });

  test('the name of a level that was cut in two is one', () => {
    const above = foot(xs, rows(['产出指标', '时效指标', '按时', '是'], ['满意度指', '服务对象', '群众', '90%']));
    const below = head(xs, rows(['标', '领导满意度', '领导', '95%']));
    expect(read(page(above), page(below)).tables[0]).toContain('1,0 2×1 满意度指标');
  });

  test('the one text that had not ended goes on, although its line had room', () => {
    const above = foot(xs, rows(['1', '造林', '林业局', ''], ['2', '防火', '林业局', '巡护山林并清理林下可']), 40);
    const below = head(xs, rows(['', '', '', '燃物，及时上报。'], ['3', '收储', '林业局', '收储土地。']));
    const { tables } = read(page(above), page(below));
    expect(tables[0]?.slice(4, 8)).toEqual([
      '1,0 2',
      '1,1 防火',
      '1,2 林业局',
      '1,3 巡护山林并清理林下可燃物，及时上报。',
    ]);
  });

  test('rows that are counted are rows of their own, however full', () => {
    const narrow = [60, 76, 150];
    const { tables } = read(
      page(foot(narrow, rows(['8', '防火巡护经费'], ['29', '林业有害生物防']))),
      page(head(narrow, rows(['30', '治工作经费']))),
    );
    expect(tables[0]?.slice(4)).toEqual(['2,0 30', '2,1 治工作经费']);
  });
});

test('the last row of a page is closed where its sides end, although the table’s own side runs on', () => {
  const whole = table({
    xs: [60, 140, 220],
    ys: steps(700, 20, 3),
    cells: rows(['甲', '乙'], ['丙', '丁'], ['戊', '己']),
  });
  const lines = whole.lines.filter(([, fromY, , toY]) => fromY !== 760 || toY !== 760);
  const { tables } = read(page({ ...whole, lines: [...lines, [220, 740, 220, 785]] }));
  expect(tables[0]?.slice(4)).toEqual(['2,0 戊', '2,1 己']);
});

describe('cells of which lines or texts leave a doubt', () => {
  test('a line drawn too high is lowered to the end of its row', () => {
    const drawn = table({
      xs: [60, 140, 220],
      ys: steps(100, 30, 3),
      cells: rows(['甲', '乙'], ['', '丙'], ['', '']),
    });
    const total = { x: 63, y: 180, size: 9, text: '总分' };
    const kept = drawn.lines.filter(
      ([fromX, fromY, toX, toY]) =>
        !(fromY === 160 && toY === 160 && toX <= 140) && !(fromX === 140 && toX === 140 && fromY >= 160 && toY >= 160),
    );
    const { tables, told } = read(page({ texts: [...drawn.texts, total], lines: kept }));
    expect(tables).toEqual([['0,0 2×1 甲', '0,1 乙', '1,1 丙', '2,0 1×2 总分']]);
    expect(told).toEqual(['broken-lines-closed']);
  });

  test('lines that close no rectangle are told, with the page', () => {
    const drawn = table({ xs: [60, 140, 220], ys: steps(100, 30, 2), cells: rows(['甲', '乙'], ['丙', '丁']) });
    const lines = drawn.lines.filter(
      ([fromX, fromY, toX, toY]) =>
        !(fromY === 130 && toY === 130 && fromX >= 140) && !(fromX === 140 && toX === 140 && fromY >= 130),
    );
    const { told } = readDrawings([page({ ...drawn, lines })], ({ code, message }) => `${code} ${message.slice(0, 5)}`);
    expect(told).toEqual(['cells-unclear 第 1 页']);
  });

  test('texts printed on each other are told', () => {
    const drawn = table({ xs: [60, 140, 220], ys: steps(100, 30, 2), cells: rows(['甲', '乙'], ['丙', '']) });
    const over = ['林业防火巡护', '按时完成任务'].map((text, at) => ({ x: 144 + at, y: 145 + at, size: 9, text }));
    expect(read(page({ ...drawn, texts: [...drawn.texts, ...over] })).told).toEqual(['cells-unclear']);
  });

  test('a full line that ends where the next cell begins is not its beginning', () => {
    const xs = [60, 170, 250];
    const drawn = table({ xs, ys: steps(100, 30, 4), cells: rows(['', '甲级'], ['', '乙级'], ['', ''], ['', '丁级']) });
    const full = [
      { x: 65, y: 171, size: 9, text: '按照计划完成全部各项任务' },
      { x: 173, y: 171, size: 9, text: '丙级' },
    ];
    const { tables } = read(page({ ...drawn, texts: [...drawn.texts, ...full] }));
    expect(tables[0]?.slice(4, 6)).toEqual(['2,0 按照计划完成全部各项任务', '2,1 丙级']);
  });
});
