import { expect, test } from 'vitest';
import { compareProjects } from '../../src/compare/compare-projects.ts';
import { document, indicator, project, target, wan } from '../support/documents.ts';

const row = (no: number, name: string, printed: string) => indicator(no, { levelThree: name, target: target(printed) });

const entry = (year: number, changes: Parameters<typeof project>[0]) => {
  const own = document({ year }, { projects: [project(changes)] });
  return { document: own, project: own.projects[0] ?? project() };
};

const before = entry(2023, {
  name: '防汛物资储备',
  indicators: [row(1, '储备点数量', '≥12个'), row(2, '物资完好率', '≥90%'), row(3, '群众满意度', '≥85%')],
});
const after = entry(2024, {
  name: '防汛物资储备',
  funding: { unit: '万元', totalFunds: wan('25'), fiscalFunds: wan('25'), otherFunds: wan('0') },
  indicators: [row(1, '物资完好率', '≥95%'), row(2, '储备点的数量', '≥12个'), row(3, '培训人次', '≥300人次')],
});

const tables = compareProjects([before, after]).tables;
const rowsOf = (title: string) => tables.find((table) => table.title === title)?.rows ?? [];

test('fields stand side by side, and those that differ say so', () => {
  const rows = rowsOf('基本情况和资金');
  const amount = rows.find(({ label }) => label === '预算数');
  expect(amount?.cells.map((cell) => cell?.text)).toEqual(['10.00 万元', '25.00 万元']);
  expect(amount?.differs).toBe(true);
  expect(rows.find(({ label }) => label === '部门')?.differs).toBe(false);
});

test('an indicator meets its own, under the same name or a reworded one; what only one year has stands alone', () => {
  const shape = rowsOf('绩效指标').map(({ label, cells }) => [label, ...cells.map((cell) => cell !== null)]);
  expect(shape).toEqual([
    ['储备点数量', true, true],
    ['物资完好率', true, true],
    ['群众满意度', true, false],
    ['培训人次', false, true],
  ]);
});

test('an indicator leads to its row', () => {
  const [first] = rowsOf('绩效指标');
  expect(first?.cells.map((cell) => cell?.path)).toEqual([
    '/r/990101/2023/101001/p/budget-1/#row-1',
    '/r/990101/2024/101001/p/budget-1/#row-2',
  ]);
});

test('four projects make four columns', () => {
  const { columns, tables: all } = compareProjects([before, after, before, after]);
  expect(columns).toHaveLength(4);
  expect(all.every(({ rows }) => rows.every(({ cells }) => cells.length === 4))).toBe(true);
});
