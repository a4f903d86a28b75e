import { expect, test } from 'vitest';
import { compareDocuments } from '../../src/compare/compare-documents.ts';
import { document, part, project, section } from '../support/documents.ts';

const year = (of: number, names: readonly string[], goal: string) =>
  document(
    { year: of },
    {
      parts: [part('overall', { sections: [section('s1', '总体绩效目标', [goal])] }), part('special'), part('budget')],
      projects: names.map((name, at) => project({ no: at + 1, name })),
    },
  );

const { tables } = compareDocuments(
  year(2023, ['2023年防汛物资储备', '村级道路养护'], '完成20个村的供水。'),
  year(2024, ['农村供水管网改造', '2024年防汛物资储备'], '完成35个村的供水。'),
);
const rowsOf = (title: string) => tables.find((table) => table.title === title)?.rows ?? [];

test('projects of both years meet; those of one year stand alone', () => {
  expect(rowsOf('项目').map(({ label, cells }) => [label, ...cells.map((cell) => cell !== null)])).toEqual([
    ['2024年防汛物资储备', true, true],
    ['村级道路养护', true, false],
    ['农村供水管网改造', false, true],
  ]);
});

test('what changed in the text of the department as a whole is marked', () => {
  const [goal] = rowsOf('部门整体绩效目标');
  expect(goal?.cells[1]?.pieces.filter(({ own }) => own).map(({ text }) => text)).toEqual(['35']);
});
