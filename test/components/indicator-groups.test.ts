import { describe, expect, test } from 'vitest';
import { firstFindingAnchor, groupByLevelOne } from '../../src/components/project/indicator-groups.ts';
import type { FindingView } from '../../src/views/finding.ts';
import type { IndicatorRowView } from '../../src/views/indicator-table.ts';

const cell = { state: 'blank', text: '空白', source: null } as const;
const place = { label: '第 1 行', path: '/', line: 1, to: 1 };

function row(rowNo: number, label: string, rowSpan: number, findings: readonly FindingView[] = []): IndicatorRowView {
  const level = { label, canonical: null, note: null, rowSpan };
  return {
    rowNo,
    anchor: `row-${String(rowNo)}`,
    blank: false,
    levelOne: level,
    levelTwo: level,
    levelThree: cell,
    description: cell,
    target: {
      ...cell,
      kind: 'blank',
      operator: null,
      value: null,
      unit: null,
      words: null,
      isMeasure: false,
      saysMore: false,
      ownLine: null,
    },
    basis: cell,
    source: place,
    findings,
    readingNotes: [],
  };
}

function finding(message: string, code: string): FindingView {
  return {
    code,
    rule: { label: '一条规则', path: '/rules/#a-rule' },
    severity: 'info',
    severityLabel: '说明',
    message,
    hint: '',
    printed: null,
    expected: null,
    source: null,
    rowNo: 1,
    about: null,
  };
}

describe('rows under their level-one cell', () => {
  test('a merged cell opens one group for all the rows that it covers', () => {
    const groups = groupByLevelOne([row(1, '产出指标', 2), row(2, '产出指标', 0), row(3, '效益指标', 1)]);
    expect(groups.map(({ level, rows }) => [level.label, rows.map(({ rowNo }) => rowNo)])).toEqual([
      ['产出指标', [1, 2]],
      ['效益指标', [3]],
    ]);
  });

  test('the same label printed again later opens a group of its own, so that printed order is kept', () => {
    const groups = groupByLevelOne([row(1, '产出指标', 1), row(2, '效益指标', 1), row(3, '产出指标', 1)]);
    expect(groups.map(({ level }) => level.label)).toEqual(['产出指标', '效益指标', '产出指标']);
  });

  test('no row, no group', () => {
    expect(groupByLevelOne([])).toEqual([]);
  });
});

describe('the way from a row to its findings', () => {
  const about = finding('关于这一行', 'a-rule');
  const other = finding('关于别处', 'another-rule');

  test('leads to the first finding about the row, wherever it stands in the list', () => {
    expect(firstFindingAnchor([other, about], row(1, '产出指标', 1, [about]))).toBe('finding-2');
  });

  test('does not exist for a row without findings', () => {
    expect(firstFindingAnchor([other, about], row(1, '产出指标', 1))).toBeNull();
  });
});
