import { describe, expect, test } from 'vitest';
import { preparePage, readPages } from '../../../../src/importer/extract/grid/read-pages.ts';
import { contentOf, line, page, rows, steps, table, type Drawing } from '../../../support/drawing.ts';
import { asidesOf, cellsOf, expectSoundPieces, paragraphsOf, tablesOf } from '../../../support/reading.ts';

function read(...pages: readonly Drawing[]) {
  const result = readPages(pages.map((drawing, index) => preparePage(contentOf(drawing, index + 1))));
  const extracted = { format: 'pdf' as const, ...result };
  expectSoundPieces(extracted);
  return {
    ...result,
    tables: tablesOf(extracted).map(cellsOf),
    paragraphs: paragraphsOf(extracted),
    asides: asidesOf(extracted),
    codes: result.diagnostics.map(({ code }) => code),
  };
}

const xs = steps(60, 110, 3);
const header = ['一级指标', '二级指标', '指标值'];
/** A table at the foot of a page, one at the head of the next. */
const foot = (...texts: string[][]) =>
  table({ xs, ys: steps(772 - 20 * texts.length, 20, texts.length), cells: rows(...texts) });
const head = (...texts: string[][]) => table({ xs, ys: steps(72, 20, texts.length), cells: rows(...texts) });

describe('a table goes on over the end of a page', () => {
  test('when its continuation has no heading', () => {
    const { tables, codes } = read(page(foot(header, ['产出', '数量', '1个'])), page(head(['效益', '社会', '2个'])));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.slice(6)).toEqual(['2,0 效益', '2,1 社会', '2,2 2个']);
    expect(codes).toEqual([]);
  });

  test('when the continuation repeats the heading, which is set aside', () => {
    const { tables, asides } = read(
      page(foot(header, ['产出', '数量', '1个'])),
      page(head(header, ['效益', '社会', '2个'])),
    );
    expect(tables[0]).toHaveLength(9);
    expect(asides).toEqual(header.map((text) => ['repeated-heading', text]));
  });

  test('when it has other columns there, as long as it is equally wide', () => {
    const below = table({ xs: [60, 225, 390], ys: [72, 92], cells: rows(['资金用途', '办公']) });
    expect(read(page(foot(header)), page(below)).tables).toEqual([
      ['0,0 一级指标', '0,1 1×2 二级指标', '0,3 指标值', '1,0 1×2 资金用途', '1,2 1×2 办公'],
    ]);
  });

  test('but a form that begins anew is a table of its own', () => {
    const form = (code: string): string[][] => [
      ['项目编码', code, '单位：万元'],
      ['预算数', '89.10', '其他资金'],
    ];
    expect(read(page(foot(...form('A1'))), page(head(...form('B2')))).tables).toHaveLength(2);
  });

  test('and so is one of another width, after text, or after half an empty page', () => {
    const narrow = table({ xs: steps(60, 90, 3), ys: [72, 92], cells: rows(['甲', '乙', '丙']) });
    expect(read(page(foot(header)), page(narrow)).tables).toHaveLength(2);
    expect(read(page(foot(header)), page(line(60, 60, '二、项目'), head(['甲', '乙', '丙']))).tables).toHaveLength(2);
    const early = table({ xs, ys: [72, 92], cells: rows(header) });
    expect(read(page(early), page(head(['甲', '乙', '丙']), line(60, 760, '末行'))).tables).toHaveLength(2);
  });
});

describe('what a page end cut is closed', () => {
  const level = (rowSpan: number, text: string) => ({ row: 0, column: 0, rowSpan, text });

  test('a merged cell goes on in the blank cell below it', () => {
    const above = table({
      xs,
      ys: steps(732, 20, 2),
      cells: [
        level(2, '产出指标'),
        ...rows(['', '数量', '1个'], ['', '质量', '2个']).filter(({ column }) => column > 0),
      ],
    });
    const below = table({
      xs,
      ys: steps(72, 20, 2),
      cells: [level(2, ''), ...rows(['', '时效', '3个'], ['', '成本', '4个']).filter(({ column }) => column > 0)],
    });
    expect(read(page(above), page(below)).tables[0]?.[0]).toBe('0,0 4×1 产出指标');
  });

  test('a blank value below a value stays a blank value', () => {
    const { tables } = read(page(foot(['产出', '数量', '1个'])), page(head(['效益', '社会', ''])));
    expect(tables[0]?.at(-1)).toBe('1,2 ');
  });

  test('a row whose lines stay open is one row', () => {
    const above = table({ xs, ys: [742, 772], cells: rows(['绩效目标', '按时完成', '']), open: 'bottom' });
    const below = table({ xs, ys: [72, 102], cells: rows(['', '全部任务', '']), open: 'top' });
    const { tables, lines, codes } = read(page(above), page(below));
    expect(tables).toEqual([['0,0 绩效目标', '0,1 按时完成全部任务', '0,2 ']]);
    expect(lines).toEqual(['绩效目标\t按时完成全部任务\t']);
    expect(codes).toEqual(['split-rows-joined']);
  });

  test('a row whose lines are closed is one row when its text broke off in a full line', () => {
    const above = table({ xs, ys: [742, 772], cells: rows(['绩效目标', '按时完成各项任务提高资', '无']) });
    const below = table({ xs, ys: [72, 102], cells: rows(['', '金使用效率', '']) });
    expect(read(page(above), page(below)).tables).toEqual([
      ['0,0 绩效目标', '0,1 按时完成各项任务提高资金使用效率', '0,2 无'],
    ]);
  });

  test('two rows whose labels fill their column are two rows', () => {
    const narrow = [60, 120, 220, 320];
    const above = table({ xs: narrow, ys: [752, 772], cells: rows(['经济效益指标', '', '']) });
    const below = table({ xs: narrow, ys: [72, 92], cells: rows(['社会效益指标', '', '']) });
    expect(read(page(above), page(below)).tables[0]).toHaveLength(6);
  });

  test('a row taller than a page is one row', () => {
    const columns = [60, 160, 500];
    const part = (text: string, open: 'top' | 'bottom' | 'both') =>
      page(table({ xs: columns, ys: [72, 772], cells: rows([open === 'bottom' ? '绩效目标' : '', text]), open }));
    const pages = [part('第一页上的文字', 'bottom'), part('第二页上的文字', 'both'), part('第三页上的文字。', 'top')];
    expect(read(...pages).tables).toEqual([['0,0 绩效目标', '0,1 第一页上的文字第二页上的文字第三页上的文字。']]);
  });
});

describe('furniture of pages', () => {
  const body = (number: number) => line(60, 400, `第${String(number)}页的正文`);
  const number = (text: string) => line(290, 800, text, 9);

  test.each([
    ['bare', (at: number) => String(at)],
    ['between dashes', (at: number) => `- ${String(at)} -`],
    ['of so many', (at: number) => `第 ${String(at)} 页 共 3 页`],
    ['beginning elsewhere', (at: number) => String(at + 6)],
  ])('page numbers are set aside: %s', (_, text) => {
    const { asides, paragraphs } = read(...[1, 2, 3].map((at) => page(body(at), number(text(at)))));
    expect(asides).toEqual([1, 2, 3].map((at) => ['page-number', text(at)]));
    expect(paragraphs).toEqual([1, 2, 3].map((at) => `第${String(at)}页的正文`));
  });

  test('a running head is set aside, and stands where its page begins', () => {
    const { lines } = read(...[1, 2, 3].map((at) => page(line(60, 45, '某县2024年预算', 9), body(at))));
    expect(lines.slice(0, 4)).toEqual(['某县2024年预算', '第1页的正文', '某县2024年预算', '第2页的正文']);
  });

  test('figures in the text are no page numbers, a heading on one page is no running head', () => {
    const { asides } = read(page(line(60, 45, '第一部分'), line(60, 300, '2024')), page(body(2)), page(body(3)));
    expect(asides).toEqual([]);
  });

  test('furniture between the parts of a table follows the table', () => {
    const { lines } = read(page(foot(header), number('1')), page(head(['甲', '乙', '丙']), number('2')));
    expect(lines).toEqual(['一级指标\t二级指标\t指标值', '甲\t乙\t丙', '1', '2']);
  });
});
