import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orders } from '../../src/desk/definition.ts';
import { indicatorDesk } from '../../src/desk/indicator-columns.ts';
import { indicatorRows } from '../../src/desk/indicator-rows.ts';
import { exportedLines, exportedRecords } from '../../src/desk/export.ts';
import { desks, packedYear } from '../../src/desk/desks.ts';
import { type DeskRow, packRows } from '../../src/desk/packed.ts';
import { projectDesk } from '../../src/desk/project-columns.ts';
import { projectRows } from '../../src/desk/project-rows.ts';
import { cellAt, joinRows, numberAt, textAt } from '../../src/desk/rows.ts';
import { selectRows } from '../../src/desk/select-rows.ts';
import { spreadOf } from '../../src/desk/spread.ts';
import {
  anyNumber,
  type DeskRange,
  type DeskState,
  readSort,
  readState,
  writeSort,
  writeState,
} from '../../src/desk/state.ts';
import { canonicalUnit } from '../../src/document/unit.ts';
import { indicatorsTable } from '../../src/open-data/tables/indicators.ts';
import { projectsTable } from '../../src/open-data/tables/projects.ts';
import { catalogue, document, finding, indicator, project, schedule, target, wan } from '../support/documents.ts';

const numeric = new Set(indicatorDesk.columns.filter((column) => column.numeric).map(({ name }) => name));
const names = indicatorDesk.columns.map(({ name }) => name);
const projectsDesk = { definition: projectDesk, rows: projectRows };
const packed = (rows: readonly DeskRow[]) => packRows(rows, names, numeric);
const ask = (changes: Partial<DeskState>): DeskState => ({
  text: '',
  chosen: {},
  range: anyNumber,
  sort: null,
  pages: 1,
  ...changes,
});

const words = fc.constantFrom('', '群众满意度', '完成率', '受益 人数', '≥90%');
const rowsOf = fc.array(
  fc.record({
    level_three: words,
    level_two_canonical: fc.constantFrom('数量指标', '质量指标', ''),
    operator: fc.constantFrom('>=', '=', ''),
    findings: fc.constantFrom('', '没有符号', '没有符号\n没有单位'),
    value: fc.option(fc.integer({ min: 0, max: 5 })),
    budget_year: fc.constantFrom('2023', '2024'),
  }),
  { maxLength: 40 },
);

describe('rows of several files', () => {
  test('come out as they went in, in the order of the files', () => {
    fc.assert(
      fc.property(rowsOf, rowsOf, (first, second) => {
        const rows = joinRows([packed(first), packed(second)]);
        [...first, ...second].forEach((row, at) => {
          expect(textAt(rows, 'level_three', at)).toBe(row.level_three);
          expect(numberAt(rows, 'value', at)).toBe(row.value);
        });
      }),
    );
  });
});

describe('the rows that a reader asks for', () => {
  test('are those that a plain filter keeps, and every count is what its choice would give', () => {
    const chosen = fc.record({
      level_two_canonical: fc.subarray(['数量指标', '质量指标', '']),
      operator: fc.subarray(['>=', '=', '']),
      findings: fc.subarray(['没有符号', '没有单位', '']),
    });
    const plain = (row: DeskRow, wanted: Readonly<Record<string, readonly string[]>>, text: string): boolean =>
      String(row['level_three']).replace(/\s/gu, '').includes(text) &&
      Object.entries(wanted).every(
        ([facet, values]) =>
          values.length === 0 ||
          String(row[facet])
            .split('\n')
            .some((value) => values.includes(value)),
      );
    fc.assert(
      fc.property(rowsOf, chosen, fc.constantFrom('', '满意', '人数'), (given, wanted, text) => {
        const rows = joinRows([packed(given)]);
        const { rows: kept, counts } = selectRows(rows, indicatorDesk, ask({ text, chosen: wanted }));
        const expected = given.flatMap((row, at) => (plain(row, wanted, text) ? [at] : []));
        expect([...kept]).toEqual(expected);
        for (const value of ['没有符号', '没有单位', '']) {
          const others = given.filter((row) => plain(row, { ...wanted, findings: [value] }, text)).length;
          expect(counts.get('findings')?.get(value) ?? 0).toBe(others);
        }
      }),
    );
  });

  test('sort by number and by Chinese text, both ways, with empty cells last', () => {
    const given = [{ value: null }, { value: 90 }, { value: 5 }, { value: 100 }];
    const rows = joinRows([packed(given)]);
    const sorted = (descending: boolean) => [
      ...selectRows(rows, indicatorDesk, ask({ sort: { column: 'target_text', descending } })).rows,
    ];
    expect(sorted(false)).toEqual([2, 1, 3, 0]);
    expect(sorted(true)).toEqual([3, 1, 2, 0]);
  });
});

test('rows can be narrowed to numbers within both ends; those without a number stay out', () => {
  const rows = joinRows([packed([{ value: null }, { value: 90 }, { value: 5 }, { value: 89.9 }])]);
  const within = (range: DeskRange) => [...selectRows(rows, indicatorDesk, ask({ range })).rows];
  expect(within({ from: 5, to: 89.9 })).toEqual([2, 3]);
  expect(within({ from: null, to: 89.95 })).toEqual([2, 3]);
  expect(within({ from: 90, to: null })).toEqual([1]);
  expect(within({ from: 91, to: 90 })).toEqual([]);
  expect(within(anyNumber)).toEqual([0, 1, 2, 3]);
});

test.each([indicatorDesk, projectDesk])('every order of $name that is offered can be read from the address', (desk) => {
  const offered = orders(desk).map(({ value }) => value);
  expect(offered.map((value) => writeSort(readSort(desk, value)))).toEqual(offered);
  expect(offered).toHaveLength(2 * desk.sortable.length + 1);
});

describe('the address', () => {
  test('says the whole state', () => {
    const state = ask({
      text: '满意 度',
      chosen: { level_two_canonical: ['数量指标', ''], budget_year: ['2024'] },
      range: { from: 0, to: 89.5 },
      sort: { column: 'target_text', descending: true },
      pages: 3,
    });
    const read = readState(indicatorDesk, writeState(indicatorDesk, state));
    expect(read).toMatchObject({ text: '满意 度', range: state.range, sort: state.sort, pages: 3 });
    expect(read.chosen).toMatchObject({ level_two_canonical: ['数量指标', ''], budget_year: ['2024'] });
  });

  test('takes only numbers for the ends of a range', () => {
    expect(readState(indicatorDesk, '?from=abc&to=').range).toEqual(anyNumber);
  });

  test('takes only columns that can be sorted', () => {
    expect(readState(indicatorDesk, '?sort=-path').sort).toBeNull();
    expect(readState(indicatorDesk, '?sort=-level_two_canonical').sort).toEqual({
      column: 'level_two_canonical',
      descending: true,
    });
  });
});

describe('the spread of targets', () => {
  const measured = (printed: string, value: number, unit: string, department: string) => ({
    target_text: printed,
    value,
    unit,
    unit_canonical: canonicalUnit(unit),
    operator: '>=',
    department,
    region_full_name: '某县',
    level_three: '满意度',
  });
  test('counts equal targets once, whatever the sign for per cent, with their departments', () => {
    const given = [
      measured('≥ 90 %', 90, '%', '甲局'),
      measured('≥90百分比', 90, '百分比', '甲局'),
      measured('≥90％', 90, '％', '乙局'),
      measured('≥95%', 95, '%', '乙局'),
      { target_text: '' },
    ];
    const spread = spreadOf(joinRows([packed(given)]), given.keys());
    expect(spread.targets).toEqual([
      { label: '≥ 90 %', rows: 3, departments: 2, filter: { value: 90, operator: '>=', unit: '%' } },
      { label: '≥ 95 %', rows: 1, departments: 1, filter: { value: 95, operator: '>=', unit: '%' } },
    ]);
    expect(spread.without).toBe(1);
  });
});

describe('rows of a document', () => {
  const own = document(
    {},
    {
      projects: [
        project({
          indicators: [
            indicator(1, { levelThree: '=1+1', target: target('') }),
            indicator(2, { blank: true }),
            indicator(3, { levelThree: '含,逗号和"引号"' }),
          ],
          funding: { unit: '万元', totalFunds: wan('2600.5'), fiscalFunds: wan('0'), otherFunds: wan('0') },
        }),
      ],
    },
  );
  const all = catalogue([own], [finding(own, { projectId: 'budget-1', rowNo: 1, code: 'target-blank' })]);

  test('are those that are not wholly blank, with their address and findings', () => {
    const rows = joinRows([packed(indicatorRows(all, own))]);
    expect([0, 1].map((row) => cellAt(rows, 'row_no', row))).toEqual(['1', '3']);
    expect(textAt(rows, 'path', 1)).toBe('/r/990101/2024/101001/p/budget-1/#row-3');
    expect(textAt(rows, 'findings', 0)).not.toBe('');
    expect(textAt(rows, 'findings', 1)).toBe('');
  });

  test('are exported whole, with full addresses', () => {
    const rows = joinRows([packed(indicatorRows(all, own))]);
    const [head, first] = exportedLines(rows, Int32Array.of(1), indicatorDesk, (path) => `https://example.org${path}`);
    expect(first?.[head?.indexOf('level_three') ?? 0]).toBe('含,逗号和"引号"');
    expect(first?.[head?.indexOf('url') ?? 0]).toBe('https://example.org/r/990101/2024/101001/p/budget-1/#row-3');
  });

  test('of projects have their amount and its band', () => {
    const rows = joinRows([packedYear(projectsDesk, all, 2024)]);
    expect(numberAt(rows, 'total_wan', 0)).toBe(2600.5);
    expect(textAt(rows, 'band', 0)).toBe('1000 万元及以上');
  });

  test.each(desks)(
    'of $definition.name are exported as the open data write them, line breaks and codes too',
    (desk) => {
      const rich = document(
        {},
        {
          projects: [
            project({
              name: '两行\n名称',
              disbursementSchedule: schedule([10, 30, 30, 30], 'increments'),
              funding: {
                unit: '万元',
                totalFunds: wan('12'),
                fiscalFunds: wan('0.123456'),
                otherFunds: wan('99999.9'),
              },
              indicators: [
                indicator(1, { description: '甲\n乙', target: target('≥ 90 百分比', { value: 90.5, unit: '百分比' }) }),
              ],
            }),
          ],
        },
      );
      const site = catalogue([rich]);
      const table = desk.definition.name === 'projects' ? projectsTable : indicatorsTable;
      const address = (path: string): string => `https://example.org${path}`;
      const [record = {}] = table.records({ catalogue: site, address }, { documents: [rich] });
      const rows = joinRows([packedYear(desk, site, 2024)]);
      const [exported = {}] = exportedRecords(rows, Int32Array.of(0), desk.definition, address);
      const shared = Object.keys(exported).filter((name) => name in record);
      expect(shared.length).toBeGreaterThan(15);
      // An empty text and none are one in the browser.
      for (const name of shared) expect(exported[name], name).toBe(record[name] === '' ? null : record[name]);
      expect(exportedLines(rows, Int32Array.of(0), desk.definition, address)).toEqual([
        Object.keys(exported),
        Object.values(exported).map((cell) => String(cell ?? '')),
      ]);
    },
  );
});
