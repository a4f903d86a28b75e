import { describe, expect, test } from 'vitest';
import { preparePage, readPages } from '../../../../src/importer/extract/grid/read-pages.ts';
import { Refusal } from '../../../../src/importer/extract/reading.ts';
import { contentOf, line, page, rows, steps, table, type Drawing } from '../../../support/drawing.ts';

const read = (...pages: readonly Drawing[]) =>
  readPages(pages.map((drawing, index) => preparePage(contentOf(drawing, index + 1))));

const texts = rows(
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '会议次数', '3次'],
  ['效益指标', '社会效益指标', '知晓率', '90%'],
);
const ruled = table({ xs: steps(60, 110, 4), ys: steps(100, 24, 3), cells: texts });
const unruled = { ...ruled, lines: [] };

function refusal(...pages: readonly Drawing[]): Refusal {
  try {
    read(...pages);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('read');
}

describe('a table of indicators without lines is never guessed at', () => {
  test('it is refused, with its page and what to supply instead', () => {
    const { diagnostic } = refusal(page(line(60, 60, '绩效目标表')), page(unruled));
    expect(diagnostic.code).toBe('tables-without-lines');
    expect(diagnostic.message).toContain('第 2 页');
    expect(diagnostic.hint).toContain('Word');
  });

  test('so is one with lines between its rows only', () => {
    const across = { ...ruled, lines: ruled.lines.filter(([fromX, , toX]) => fromX !== toX) };
    expect(refusal(page(across)).diagnostic.code).toBe('tables-without-lines');
  });

  test('so is one with a frame around it and no lines inside', () => {
    const box = table({ xs: [60, 500], ys: [100, 172], cells: [] });
    const framed = {
      texts: ruled.texts,
      lines: table({ ...box, xs: [60, 500], ys: [100, 172], cells: rows(['']) }).lines,
    };
    expect(refusal(page(framed)).diagnostic.code).toBe('tables-without-lines');
  });

  test('beside tables with lines it is told', () => {
    const { diagnostics } = read(page(ruled), page(unruled));
    expect(diagnostics.map(({ code }) => code)).toEqual(['some-tables-without-lines']);
    expect(diagnostics[0]?.message).toContain('第 2 页');
  });

  test('tables with lines and prose about indicators say nothing', () => {
    const prose = line(60, 60, '绩效目标表列有一级指标、二级指标、三级指标和指标值。');
    expect(read(page(prose, ruled)).diagnostics).toEqual([]);
    expect(read(page(prose)).diagnostics).toEqual([]);
  });
});
