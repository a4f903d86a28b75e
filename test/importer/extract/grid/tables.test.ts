import { describe, expect, test } from 'vitest';
import type { PageContent, Rule } from '../../../../src/importer/extract/grid/page-content.ts';
import { preparePage, readPages } from '../../../../src/importer/extract/grid/read-pages.ts';
import {
  contentOf,
  glyphsOf,
  line,
  page,
  rows,
  ruleOf,
  steps,
  table,
  type TableCell,
} from '../../../support/drawing.ts';
import { cellsOf, expectSoundPieces, paragraphsOf, tablesOf } from '../../../support/reading.ts';

function read(...pages: readonly PageContent[]) {
  const result = readPages(pages.map(preparePage));
  const extracted = { format: 'pdf' as const, ...result };
  expectSoundPieces(extracted);
  return { ...result, tables: tablesOf(extracted).map(cellsOf), paragraphs: paragraphsOf(extracted) };
}

const merged: TableCell[] = [
  { row: 0, column: 0, rowSpan: 2, text: '产出指标' },
  { row: 0, column: 1, text: '数量指标' },
  { row: 0, column: 2, columnSpan: 2, text: '完成数量' },
  { row: 1, column: 1, text: '质量指标' },
  { row: 1, column: 2, text: '合格率' },
  { row: 1, column: 3, text: '' },
];
const mergedCells = ['0,0 2×1 产出指标', '0,1 数量指标', '0,2 1×2 完成数量', '1,1 质量指标', '1,2 合格率', '1,3 '];
const spec = { xs: steps(60, 80, 4), ys: steps(100, 30, 2) };

describe('ruled lines become cells', () => {
  test('with row and column spans, blank cells included', () => {
    const result = read(contentOf(page(table({ ...spec, cells: merged }))));
    expect(result.tables).toEqual([mergedCells]);
    expect(result.lines).toEqual(['产出指标\t数量指标\t完成数量', '\t质量指标\t合格率\t']);
  });

  test('when every line is double or a little off', () => {
    const content = contentOf(page(table({ ...spec, cells: merged })));
    const double = content.rules.flatMap((rule): Rule[] => [
      { ...rule, at: rule.at - 0.8 },
      { ...rule, at: rule.at + 0.8, from: rule.from + 0.7, to: rule.to - 0.7 },
    ]);
    expect(read({ ...content, rules: double }).tables).toEqual([mergedCells]);
  });

  test('when they come as dots', () => {
    const content = contentOf(page(table({ ...spec, cells: merged })));
    const dots = content.rules.flatMap((rule) =>
      steps(rule.from, 1.5, Math.round((rule.to - rule.from) / 1.5)).flatMap((at): Rule[] => [
        { ...rule, from: at - 0.4, to: at + 0.4 },
        { axis: rule.axis === 'horizontal' ? 'vertical' : 'horizontal', at, from: rule.at - 0.4, to: rule.at + 0.4 },
      ]),
    );
    expect(read({ ...content, rules: dots }).tables).toEqual([mergedCells]);
  });

  test('when the outer lines are missing on the left and on the right', () => {
    const content = contentOf(page(table({ ...spec, cells: merged })));
    const inner = content.rules.filter(({ axis, at }) => axis === 'horizontal' || (at > 60 && at < 380));
    expect(read({ ...content, rules: inner }).tables).toEqual([mergedCells]);
  });

  test('and lone lines, underlines and the border of a page make no table', () => {
    const content = contentOf(page(line(60, 100, '标题'), line(60, 130, '下划线的文字')));
    const rules = [
      ruleOf([60, 110, 500, 110]),
      ruleOf([60, 132, 132, 132]),
      ...contentOf(page(table({ xs: [20, 575], ys: [20, 820], cells: rows(['']) }))).rules,
    ];
    expect(read({ ...content, rules })).toMatchObject({ tables: [], paragraphs: ['标题', '下划线的文字'] });
  });

  test('and an underline from side to side of a cell cuts nothing', () => {
    const drawing = page(table({ xs: [60, 120], ys: [100, 140], cells: rows(['数量指标的']) }), {
      texts: [],
      lines: [[63, 112.5, 108, 112.5]],
    });
    expect(read(contentOf(drawing)).tables).toEqual([['0,0 数量指标的']]);
  });

  test('tables side by side in height, with text between, keep their order', () => {
    const drawing = page(
      line(60, 80, '一、第一个表'),
      table({ xs: steps(60, 80, 2), ys: steps(100, 20, 2), cells: rows(['甲', '乙'], ['丙', '丁']) }),
      line(60, 180, '二、第二个表'),
      table({ xs: steps(60, 120, 2), ys: steps(200, 20, 1), cells: rows(['戊', '己']) }),
    );
    expect(read(contentOf(drawing)).lines).toEqual(['一、第一个表', '甲\t乙', '丙\t丁', '二、第二个表', '戊\t己']);
  });
});

describe('text finds its cell', () => {
  test('a code too long for its cell stays whole, where it begins', () => {
    const code = '13073024P000142100019';
    const content = contentOf(page(table({ xs: [60, 110, 200], ys: [100, 120], cells: rows(['', '']) })));
    const glyphs = glyphsOf([
      { x: 63, y: 112, size: 9, text: code },
      { x: 170, y: 112, size: 9, text: '名' },
    ]);
    expect(read({ ...content, glyphs }).tables).toEqual([[`0,0 ${code}`, '0,1 名']]);
  });

  test('texts that meet at a line keep to their sides', () => {
    const content = contentOf(page(table({ xs: [60, 105, 150], ys: [100, 120], cells: rows(['', '']) })));
    const glyphs = glyphsOf([
      { x: 68, y: 112, size: 9, text: '产出指标' },
      { x: 106.5, y: 112, size: 9, text: '数量指标' },
    ]);
    expect(read({ ...content, glyphs }).tables).toEqual([['0,0 产出指标', '0,1 数量指标']]);
  });

  test('characters printed twice for boldness count once, doubled ones twice', () => {
    const glyphs = glyphsOf([
      { x: 60, y: 100, size: 12, text: '日日新 11' },
      { x: 60.4, y: 100, size: 12, text: '日日新 11' },
    ]);
    const result = read({ ...contentOf(page()), glyphs });
    expect(result.paragraphs).toEqual(['日日新 11']);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['overprints-dropped']);
  });

  test('a page whose text runs upwards is turned', () => {
    const upright = contentOf(page(table({ ...spec, cells: merged })));
    const { width, height } = upright;
    const turned: PageContent = {
      ...upright,
      width: height,
      height: width,
      glyphs: upright.glyphs.map((glyph) => {
        const [left, top, right, bottom] = glyph.box;
        return { ...glyph, angle: 270, box: [top, width - right, bottom, width - left] };
      }),
      rules: upright.rules.map(({ axis, at, from, to }): Rule =>
        axis === 'horizontal'
          ? { axis: 'vertical', at, from: width - to, to: width - from }
          : { axis: 'horizontal', at: width - at, from, to },
      ),
    };
    expect(read(turned).tables).toEqual([mergedCells]);
  });

  test('radicals that stand for characters are folded and told', () => {
    const result = read(contentOf(page(line(60, 100, '⻓期⾦额、⺠⽣、⼾数'))));
    expect(result.paragraphs).toEqual(['长期金额、民生、户数']);
    expect(result.diagnostics[0]).toMatchObject({ code: 'look-alikes-folded', severity: 'info' });
    expect(result.diagnostics[0]?.message).toContain('5 处');
  });
});
