import { describe, expect, test } from 'vitest';
import type { Project } from '../../../src/document/project.ts';
import { documentChanges } from '../../../src/importer/revision/document-changes.ts';
import { pairProjects } from '../../../src/importer/revision/project-pairs.ts';
import { document, indicator, part, project, section, target, text, wan } from '../../support/documents.ts';

const base = project({ id: 'A', projectCode: '13073023P00000110001X', name: '道路养护' });
const withProjects = (...projects: Project[]) => document({}, { projects });

/** Each change as one line. */
const told = (before: Project[], after: Project[]): string[] =>
  documentChanges(withProjects(...before), withProjects(...after)).map(
    ({ kind, field, rowNo, before: was, after: is }) =>
      `${kind} ${field}${rowNo === null ? '' : ` ${String(rowNo)}`}: ${was?.printed ?? '-'} → ${is?.printed ?? '-'}`,
  );

describe('two versions', () => {
  test('that say the same have no changes, wherever they print it', () => {
    const moved = { ...base, provenance: { ...base.provenance, line: 99 }, purpose: text('养\n护', 70) };
    expect(told([{ ...base, purpose: text('养护') }], [moved])).toEqual([]);
  });

  test('differ in an amount, not in how it is printed', () => {
    const funded = (amount: string): Project => ({ ...base, funding: { ...base.funding, totalFunds: wan(amount) } });
    expect(told([funded('36')], [funded('36.00')])).toEqual([]);
    expect(told([funded('36')], [funded('37.00')])).toEqual(['changed totalFunds: 36 → 37.00']);
  });

  test('take a field that is blank and one that is not there for the same', () => {
    const purposes = [{ state: 'absent' }, { state: 'blank', printed: '', provenance: base.provenance }] as const;
    expect(told([{ ...base, purpose: purposes[0] }], [{ ...base, purpose: purposes[1] }])).toEqual([]);
  });

  test('differ in a goal', () => {
    expect(told([{ ...base, goals: [text('修路')] }], [{ ...base, goals: [text('修路架桥'), text('通车')] }])).toEqual([
      'changed goals: 修路 → 修路架桥',
      'added goals: - → 通车',
    ]);
  });
});

describe('rows', () => {
  const row = (no: number, name: string, value: string) =>
    indicator(no, { levelThree: name, description: `${name}的情况`, target: target(value), basis: '计划' });
  const rows = (...indicators: Project['indicators']): Project => ({ ...base, indicators });

  test('are compared cell by cell where they are the same row', () => {
    expect(told([rows(row(1, '里程', '≥10公里'))], [rows(row(1, '里程', '≥12公里'))])).toEqual([
      'changed target 1: ≥10公里 → ≥12公里',
    ]);
  });

  test('that move down because one was put in above are not changed', () => {
    const after = rows(row(1, '桥梁', '3座'), row(2, '里程', '≥10公里'));
    expect(told([rows(row(1, '里程', '≥10公里'))], [after])).toEqual([
      expect.stringMatching(/^added indicator 1: - → .*桥梁/u),
    ]);
  });

  test('that are blank say nothing', () => {
    expect(told([rows(row(1, '里程', '1'))], [rows(row(1, '里程', '1'), indicator(2, { blank: true }))])).toEqual([]);
  });
});

describe('projects', () => {
  const other = project({ id: 'B', projectCode: '13073023P00000210002Y', name: '桥梁维修', goals: [text('修桥')] });

  test('are added and removed', () => {
    expect(told([base], [base, other])).toEqual(['added project: - → 桥梁维修']);
    expect(told([base, other], [other])).toEqual(['removed project: 道路养护 → -']);
  });

  test('are the same under another name when their code is', () => {
    expect(told([base], [{ ...base, name: '公路养护' }])).toEqual(['changed name: 道路养护 → 公路养护']);
  });

  test('without a code are the same when they say the same', () => {
    const uncoded = { ...base, projectCode: null, goals: [text('养护县道一百公里')] };
    const [pair] = pairProjects([uncoded], [{ ...uncoded, name: '县道养护', id: 'budget-4' }]);
    expect(pair?.before).toBe(uncoded);
  });

  test('of one name are matched in printed order, each once', () => {
    const twins = [1, 2].map((no) => ({ ...base, id: `budget-${String(no)}`, projectCode: null }));
    const pairs = pairProjects(twins, twins);
    expect(pairs.map(({ before, after }) => [before?.id, after?.id])).toEqual([
      ['budget-1', 'budget-1'],
      ['budget-2', 'budget-2'],
    ]);
  });
});

test('running text is compared paragraph by paragraph, under its heading', () => {
  const spoken = (...paragraphs: string[]) =>
    document({}, { parts: [part('overall', { sections: [section('part-1', '总体绩效目标', paragraphs)] })] });
  const changes = documentChanges(
    spoken('加强管理，提高资金使用效益。', '完成年度任务。'),
    spoken('加强管理，提高资金使用效率。', '完成年度任务。', '保障重点支出。'),
  );
  expect(changes.map(({ kind, field, about }) => [kind, field, about])).toEqual([
    ['changed', 'section', '总体绩效目标'],
    ['added', 'section', '总体绩效目标'],
  ]);
});

test('two long texts that have nothing in common are compared in a moment', () => {
  const long = (word: string): Project => ({
    ...base,
    indicators: Array.from({ length: 3000 }, (_, index) =>
      indicator(index + 1, { levelThree: `${word}${String(index)}`, description: `${word}情况${String(index)}` }),
    ),
  });
  const began = process.cpuUsage();
  expect(documentChanges(withProjects(long('甲')), withProjects(long('乙')))).not.toEqual([]);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(20);
});
