import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/document/indicator.ts';
import { indicatorTableView } from '../../src/views/indicator-table.ts';
import { document, indicator, level, project, target } from '../support/documents.ts';

const own = document();
const table = (...indicators: readonly Indicator[]): ReturnType<typeof indicatorTableView> =>
  indicatorTableView(own, project({ indicators: [...indicators] }), []);

const row = (rowNo: number, one: string, two: string, changes: Partial<Indicator> = {}): Indicator =>
  indicator(rowNo, { levelOne: level(one), levelTwo: level(two), ...changes });

describe('the indicator table', () => {
  it('spans a level over the rows that share it', () => {
    const { rows } = table(
      row(1, '产出指标', '数量指标'),
      row(2, '产出指标', '质量指标'),
      row(3, '效益指标', '社会效益指标'),
    );
    expect(rows.map(({ levelOne }) => levelOne.rowSpan)).toEqual([2, 0, 1]);
    expect(rows.map(({ levelTwo }) => levelTwo.rowSpan)).toEqual([1, 1, 1]);
  });

  it('spans level two over rows that share a merged cell', () => {
    const merged = level('数量指标', { source: 'merged' });
    const { rows } = table(row(1, '产出指标', '数量指标'), row(2, '产出指标', '数量指标', { levelTwo: merged }));
    expect(rows.map(({ levelTwo }) => levelTwo.rowSpan)).toEqual([2, 0]);
  });

  it('never spans level two over a change of level one', () => {
    const merged = level('成本指标', { source: 'merged' });
    const { rows } = table(row(1, '产出指标', '成本指标'), row(2, '成本指标', '成本指标', { levelTwo: merged }));
    expect(rows.map(({ levelTwo }) => levelTwo.rowSpan)).toEqual([1, 1]);
  });

  it('covers every row exactly once by the spans of a level', () => {
    const { rows } = table(
      ...[1, 2, 3, 4, 5].map((no) => row(no, no < 4 ? '产出指标' : '效益指标', `第${String(no)}类`)),
    );
    expect(rows.reduce((sum, { levelOne }) => sum + levelOne.rowSpan, 0)).toBe(rows.length);
    expect(rows.reduce((sum, { levelTwo }) => sum + levelTwo.rowSpan, 0)).toBe(rows.length);
  });

  it('keeps blank template rows as rows and counts them apart', () => {
    const view = table(row(1, '产出指标', '数量指标'), row(2, '产出指标', '质量指标', indicator(2, { blank: true })));
    expect(view).toMatchObject({ filled: 1, blank: 1 });
    expect(view.rows[1]).toMatchObject({ blank: true, levelThree: { state: 'blank', text: '空白', source: null } });
    expect(view.caption).toContain('1 行为空白模板行');
  });

  it('sets operator, value and unit apart from the printed target', () => {
    const [first] = table(row(1, '产出指标', '数量指标')).rows;
    expect(first?.target).toMatchObject({
      text: '≥90%',
      operator: { sign: '≥', words: '不低于' },
      value: '90',
      unit: '%',
    });
  });

  it('leads a target to its own line only where the row does not begin there, and reads only numbers', () => {
    const { rows } = table(
      row(1, '产出指标', '数量指标'),
      row(2, '产出指标', '质量指标', {
        target: target('圆满完成'),
        provenance: {
          original: 'original',
          line: 30,
          to: 36,
          cells: { levelThree: { line: 31 }, target: { line: 33 } },
        },
      }),
    );
    expect(rows.map(({ target: { ownLine, isMeasure } }) => [ownLine?.line, isMeasure])).toEqual([
      [undefined, true],
      [33, false],
    ]);
    expect(rows[1]?.source).toMatchObject({ line: 31, to: 36 });
  });

  it('invents no operator for words', () => {
    const [first] = table(row(1, '产出指标', '数量指标', { target: target('圆满完成') })).rows;
    expect(first?.target).toMatchObject({ text: '圆满完成', operator: null, value: null, unit: null });
  });

  it('says what cannot be read instead of showing nothing', () => {
    const [first] = table(
      row(1, '产出指标', '数量指标', { description: null, levelOne: level('', { printed: null, canonical: null }) }),
    ).rows;
    expect(first?.description).toMatchObject({ state: 'unreadable', text: '无法识读' });
    expect(first?.levelOne.label).toBe('无法识读');
  });

  it('says when a level was derived and when its label has another usual name', () => {
    const [first, second] = table(
      row(1, '产出指标', '数量指标', { levelOne: level('产出指标', { source: 'derived' }) }),
      row(2, '效果指标', '经济效益指标', { levelOne: level('效果指标', { canonical: '效益指标' }) }),
    ).rows;
    expect(first?.levelOne.note).toContain('推断');
    expect(second?.levelOne).toMatchObject({ label: '效果指标', canonical: '效益指标', note: null });
  });

  it('says what the received file holds where that is not the label', () => {
    const [derived, whole] = table(
      row(1, '产出指标', '数量指标', { levelTwo: level('数量指标', { received: '数景指标' }) }),
      row(2, '效益指标', '经济效益指标', { levelOne: level('效益指标', { source: 'derived', received: '双皿' }) }),
    ).rows;
    expect(derived?.levelTwo.note).toBe('收到的文字里这一格是“数景指标”，名称按表式的固定名称补全。');
    expect(whole?.levelOne.note).toBe('收到的文字里这一格是“双皿”，名称由二级指标推断。');
    expect(whole?.levelTwo.note).toBeNull();
  });

  it('does not call a level derived when its label stands in another row of the same cell', () => {
    const [first] = table(
      row(1, '产出指标', '数量指标', { levelOne: level('产出指标', { source: 'derived' }) }),
      row(2, '产出指标', '质量指标', { levelOne: level('产出指标') }),
    ).rows;
    expect(first?.levelOne).toMatchObject({ rowSpan: 2, note: null });
  });

  it('leads each cell to its own line, and has the anchor that links point at', () => {
    const [first] = table(row(3, '产出指标', '数量指标')).rows;
    expect(first?.anchor).toBe('row-3');
    expect(first?.target.source?.path).toBe('/r/990101/2024/101001/o/original/#L23');
  });
});
