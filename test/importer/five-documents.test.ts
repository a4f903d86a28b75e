/** Counts and sums of the five real documents, established by hand from the extracts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Imported } from '../../src/importer/import-document.ts';
import type { Project } from '../../src/document/project.ts';
import { importBytes } from './support/import-text.ts';

const cases = [
  { name: 'county-2020', id: '130372-2020-unnamed', special: 1, budget: 8, rows: 36, blank: 45, fen: 0 },
  {
    name: 'chengde-2020',
    id: '130871-2020-cdgxjscykfqgtzyfj',
    special: 0,
    budget: 8,
    rows: 32,
    blank: 0,
    fen: 300_360_000,
  },
  {
    name: 'hebei-2022-two-projects',
    id: '130802-2022-324001',
    special: 0,
    budget: 2,
    rows: 16,
    blank: 0,
    fen: 115_000_000,
  },
  {
    name: 'hebei-2021-two-units',
    id: '130304-2021-324001',
    special: 0,
    budget: 4,
    rows: 36,
    blank: 0,
    fen: 2_023_100_000,
  },
  {
    name: 'hebei-2024-damaged',
    id: '130730-2024-324001',
    special: 0,
    budget: 7,
    rows: 51,
    blank: 0,
    fen: 10_621_000_000,
  },
] as const;

const source = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'import', name, 'source.txt'));

const imported = new Map<string, Imported>();
beforeAll(async () => {
  for (const { name } of cases) {
    const result = await importBytes(source(name));
    if (result.outcome === 'refused') throw new Error(result.diagnostic.message);
    imported.set(name, result);
  }
});

function importOf(name: string): Imported {
  const result = imported.get(name);
  if (result === undefined) throw new Error(`${name} was not imported`);
  return result;
}

const projectsOf = (name: string): readonly Project[] => importOf(name).document.projects;
const fenOf = ({ funding: { totalFunds } }: Project): number => (totalFunds.state === 'read' ? totalFunds.fen : 0);
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

describe.each(cases)('$name', ({ name, id, special, budget, rows, blank, fen }) => {
  test('is filed under its id', () => {
    expect(importOf(name).document.id).toBe(id);
  });

  test('has its projects, rows and sum', () => {
    const projects = projectsOf(name);
    const indicators = projects.flatMap((project) => project.indicators);
    expect(projects.filter(({ kind }) => kind === 'special')).toHaveLength(special);
    expect(projects.filter(({ kind }) => kind === 'budget')).toHaveLength(budget);
    expect(indicators.filter((row) => !row.blank)).toHaveLength(rows);
    expect(indicators.filter((row) => row.blank)).toHaveLength(blank);
    expect(total(projects.map(fenOf))).toBe(fen);
  });

  test('accounts for every character, none unrecognised', () => {
    const { accounting } = importOf(name).report;
    const printed = source(name).toString('utf8').replace(/\s/gu, '').length;
    expect(accounting.total).toBe(printed);
    expect(accounting.lost).toBe(0);
    expect(accounting.residue).not.toHaveProperty('unrecognised');
    expect(accounting.fields + accounting.sections + total(Object.values(accounting.residue))).toBe(printed);
  });

  test('keeps furniture apart from content', () => {
    const { residue } = importOf(name).report;
    const words = residue.filter(
      ({ kind, printed }) =>
        !['form-label', 'contents-page', 'word-field'].includes(kind) &&
        printed.length > 20 &&
        /\p{Script=Han}{5}/u.test(printed),
    );
    expect(words).toEqual([]);
  });

  test('gives every indicator row both levels', () => {
    for (const { levelOne, levelTwo } of projectsOf(name).flatMap(({ indicators }) => indicators)) {
      expect(levelOne.canonical).not.toBeNull();
      expect(levelTwo.canonical).not.toBeNull();
    }
  });
});

describe('all five', () => {
  test('have 1 special fund, 29 budget projects, 171 rows and 45 blank rows', () => {
    const projects = cases.flatMap(({ name }) => projectsOf(name));
    const rows = projects.flatMap(({ indicators }) => indicators);
    expect(projects.filter(({ kind }) => kind === 'special')).toHaveLength(1);
    expect(projects.filter(({ kind }) => kind === 'budget')).toHaveLength(29);
    expect(rows.filter(({ blank }) => !blank)).toHaveLength(171);
    expect(rows.filter(({ blank }) => blank)).toHaveLength(45);
  });
});

describe('names of the damaged document', () => {
  test('are those of its headings', () => {
    expect(projectsOf('hebei-2024-damaged').map(({ name }) => name)).toEqual([
      '怀财字[2024]7号 土地出让业务',
      '怀财字[2024]7号 征地和拆迁补偿',
      '怀财字【2024】7号 业务费',
      '怀财字【2024】7号. 建设自然资源智能监管平台资金',
      '怀来县南部特大型黄土崩塌群地质灾害治理国债项目县级配套',
      '冀财资环【2023】26 号 河北省财政厅 河北省自然资源厅 关于清算提前下达 2023 年土地整治专项资金 (新增建设用地土地有偿使用费返还市县资金,第一批)的通知',
      '冀财资环【2023】86 号 河北省财政厅 河北省自然资源厅 关于清算提前下达 2023 年土地整治专项资金 (新增建设用地土地有偿使用费返还市县资金,第二批)的通知',
    ]);
  });

  test('and codes are whole', () => {
    expect(projectsOf('hebei-2024-damaged').map(({ projectCode }) => projectCode)).toEqual([
      '13073024P000142100019',
      '13073024P00014110001K',
      '13073024P00008110001Q',
      '13073024P000086100015',
      '13073024P00014510001A',
      '13073024P000137100049',
      '13073024P000139100031',
    ]);
  });

  test('percentages that cell borders cut are put together', () => {
    const shares = projectsOf('hebei-2024-damaged').map(({ disbursementSchedule }) =>
      disbursementSchedule?.milestones.map(({ share }) => (share.state === 'read' ? share.percent : null)),
    );
    const [quarters, thirds] = [
      [25, 50, 75, 100],
      [10, 30, 30, 30],
    ];
    expect(shares).toEqual([quarters, quarters, quarters, quarters, thirds, thirds, thirds]);
  });
});
