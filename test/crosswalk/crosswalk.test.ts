import { describe, expect, test } from 'vitest';
import { buildCrosswalk } from '../../src/crosswalk/crosswalk.ts';
import type { Project } from '../../src/document/project.ts';
import { document, indicator, project, text } from '../support/documents.ts';

const unit = { code: '101001', name: '某县某局', printed: '某县某局', provenance: { original: 'original', line: 1 } };

const rows = (...names: string[]) =>
  names.map((name, at) => indicator(at + 1, { levelThree: name, description: `${name}怎样计算` }));

const own = (no: number, name: string, changes: Partial<Project> = {}): Project =>
  project({
    no,
    name,
    budgetUnit: unit,
    goals: [text(`做好${name}这件事情`)],
    purpose: text(`${name}用款`),
    indicators: rows(`${name}甲`, `${name}乙`, `${name}丙`, `${name}丁`),
    ...changes,
  });

const year = (of: number, projects: Project[]) => document({ year: of }, { projects });

const pairs = (...args: Parameters<typeof buildCrosswalk>) =>
  buildCrosswalk(...args).links.map(
    ({ from, to, relation, confidence }) =>
      `${from.project.name} → ${to.project.name}: ${relation}, ${String(confidence)}`,
  );

describe('a project continues', () => {
  test('under the same name but for its year', () => {
    const before = year(2023, [own(1, '2023年防汛物资储备')]);
    const after = year(2024, [own(1, '2024年防汛物资储备'), own(2, '村级道路养护')]);
    expect(pairs([after, before])).toEqual(['2023年防汛物资储备 → 2024年防汛物资储备: continued, certain']);
  });

  test('under another name with the same code', () => {
    const code = '99010123P000142100019';
    const before = year(2023, [own(1, '防汛物资储备', { projectCode: code })]);
    const after = year(2024, [own(1, '应急救援能力建设', { projectCode: code })]);
    expect(pairs([before, after])).toEqual(['防汛物资储备 → 应急救援能力建设: continued, likely']);
  });

  test('under another name with the same table and goals', () => {
    const shared = own(1, '防汛物资储备');
    const after = {
      ...own(1, '应急救援'),
      goals: shared.goals,
      purpose: shared.purpose,
      indicators: shared.indicators,
    };
    expect(pairs([year(2023, [shared]), year(2024, [after])])).toEqual([
      '防汛物资储备 → 应急救援: continued, possible',
    ]);
  });

  test('over a year in which it was not printed', () => {
    const years = [year(2022, [own(1, '防汛物资储备')]), year(2023, []), year(2024, [own(1, '防汛物资储备')])];
    expect(pairs(years)).toEqual(['防汛物资储备 → 防汛物资储备: continued, certain']);
  });
});

describe('nothing is joined', () => {
  test('of projects that share only a table that the department copies', () => {
    const table = rows('完成率', '合格率', '及时率', '满意度');
    const before = year(2023, [own(1, '防汛物资储备', { indicators: table })]);
    const after = year(2024, [own(1, '村级道路养护', { indicators: table })]);
    expect(pairs([before, after])).toEqual([]);
  });

  test('of two departments with the same unit code', () => {
    const name = '防汛物资储备';
    const here = document({ region: '990101', year: 2023 }, { projects: [own(1, name)] });
    const there = document({ region: '990171', year: 2024 }, { projects: [own(1, name)] });
    expect(pairs([here, there])).toEqual([]);
  });

  test('that a reviewer kept apart', () => {
    const [before, after] = [year(2023, [own(1, '防汛物资储备')]), year(2024, [own(1, '防汛物资储备')])];
    const ends = {
      from: { document: before.id, project: 'budget-1' },
      to: { document: after.id, project: 'budget-1' },
    };
    expect(pairs([before, after], [{ ...ends, same: false, note: '名称相同，内容无关。' }])).toEqual([]);
  });
});

describe('a reviewer', () => {
  test('joins what the matching cannot see, and says why', () => {
    const [before, after] = [year(2023, [own(1, '防汛物资储备')]), year(2024, [own(1, '村级道路养护')])];
    const ends = {
      from: { document: before.id, project: 'budget-1' },
      to: { document: after.id, project: 'budget-1' },
    };
    const [link] = buildCrosswalk([before, after], [{ ...ends, same: true, note: '机构改革后更名。' }]).links;
    expect(link).toMatchObject({ reviewed: true, note: '机构改革后更名。', confidence: null });
  });
});

describe('a project that was cut up', () => {
  test('leads to both parts', () => {
    const before = year(2023, [own(1, '农村供水工程')]);
    const part = (no: number, name: string) => ({ ...own(no, name), goals: own(1, '农村供水工程').goals });
    const after = year(2024, [part(1, '农村供水工程（一期）'), part(2, '农村供水工程（二期）')]);
    expect(pairs([before, after])).toEqual([
      '农村供水工程 → 农村供水工程（一期）: split, certain',
      '农村供水工程 → 农村供水工程（二期）: split, certain',
    ]);
  });
});

describe('the history of a project', () => {
  test('reaches over all years, from any of them', () => {
    const years = [2022, 2023, 2024].map((of) => year(of, [own(1, '防汛物资储备'), own(2, '村级道路养护')]));
    const crosswalk = buildCrosswalk(years);
    const middle = years[1];
    const [first] = middle?.projects ?? [];
    if (!middle || !first) throw new Error('The middle year has a project.');
    const history = crosswalk.history({ document: middle, project: first });
    expect(
      history.map(({ from, to }) => [from.document.identity.budgetYear.value, to.document.identity.budgetYear.value]),
    ).toEqual([
      [2022, 2023],
      [2023, 2024],
    ]);
  });
});
