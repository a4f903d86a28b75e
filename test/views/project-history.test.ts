import { describe, expect, test } from 'vitest';
import { projectHistory } from '../../src/views/project-history.ts';
import { catalogue, document, project } from '../support/documents.ts';

const year = (of: number, name: string) => document({ year: of }, { projects: [project({ name })] });

describe('the history of a project', () => {
  const [first, second, third] = [
    year(2022, '2022年防汛物资储备'),
    year(2023, '2023年防汛物资储备'),
    year(2024, '2024年防汛物资储备'),
  ];
  const entry = { document: second, project: second.projects[0] ?? project() };
  const history = projectHistory(catalogue([first, second, third]), entry);

  test('lists the years, earliest first; the page itself has no link', () => {
    expect(history?.years.map(({ yearLabel, path }) => [yearLabel, path !== null])).toEqual([
      ['2022年', true],
      ['2023年', false],
      ['2024年', true],
    ]);
  });

  test('says of each later year how it is known, and how sure', () => {
    const [earliest, own] = history?.years ?? [];
    expect(earliest?.reasons).toEqual([]);
    expect(own?.reasons).toMatchObject([{ confidence: '确定' }]);
    expect(own?.reasons[0]?.text).toContain('名称除年份、文号和附注外相同');
  });

  test('leads to the years side by side', () => {
    expect(history?.comparison).toBe(`/compare/?a=${first.id}/budget-1&b=${second.id}/budget-1&c=${third.id}/budget-1`);
  });

  test('is nothing for a project of one year', () => {
    expect(projectHistory(catalogue([second]), entry)).toBeNull();
  });
});
