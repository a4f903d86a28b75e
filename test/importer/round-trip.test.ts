/** What a document says comes back from each way of printing it, whatever it says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Project } from '../../src/document/project.ts';
import type { Imported } from '../../src/importer/import-document.ts';
import { cellsOf, importText, valueOf } from './support/import-text.ts';
import { document2020, document2021 } from './support/render-cell-lines.ts';
import { documentChengde, documentDamaged, type ChengdeProject, type Damage } from './support/render-tab-rows.ts';
import { sampleProject, type SampleProject, type SampleRow } from './support/sample.ts';

const han = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...Array.from('保障落实推进开展建立健全规范提升图书馆舍文化遗产普查演出培训群众')), {
      minLength: min,
      maxLength: max,
    })
    .map((all) => all.join(''));

const levels = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['产出指标', '时效指标'],
  ['产出指标', '成本指标'],
  ['效益指标', '经济效益指标'],
  ['效益指标', '社会效益指标'],
  ['效益指标', '可持续影响指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const;

const target = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('≥', '≤', '=', '>', ''),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom('%', '人', '个', '百分比', '万元'),
    )
    .map(([sign, value, unit]) => `${sign}${String(value)}${unit}`),
  han(2, 6),
);

const rowAt = (index: number): fc.Arbitrary<SampleRow> =>
  fc
    .record({ three: han(2, 10), description: han(2, 20), target, basis: han(2, 8), blank: fc.boolean() })
    .map(({ three, description, basis, blank, ...rest }): SampleRow => {
      const [one, two] = levels[index] ?? levels[0];
      return blank && index !== 0
        ? { one, two, three: '', description: '', target: '', basis: '' }
        : { one, two, three, description, basis, target: rest.target };
    });

const rows = fc.tuple(...levels.map((_, index) => rowAt(index)));
const amount = fc.integer({ min: 0, max: 99_999_999 }).map((fen) => (fen / 100).toFixed(2));
const code = fc.integer({ min: 0, max: 999_999 }).map((serial) => `13018323004210${String(serial).padStart(7, '0')}`);

const project: fc.Arbitrary<SampleProject> = fc.record({
  name: han(4, 16),
  code,
  unit: fc.constant(sampleProject.unit),
  total: amount,
  fiscal: amount,
  other: fc.oneof(amount, fc.constant(''), fc.constant('0')),
  purpose: fc.oneof(han(4, 30), fc.constant('')),
  shares: fc.constantFrom<SampleProject['shares'][]>(
    ['25%', '50%', '75%', '100%'],
    ['10%', '30%', '30%', '30%'],
    ['0%', '0%', '0%', '100%'],
  ),
  goals: fc
    .array(han(4, 20), { minLength: 1, maxLength: 3 })
    .map((goals) => goals.map((goal, index) => `${String(index + 1)}.${goal}`)),
  rows,
});

const projects = fc.uniqueArray(project, { minLength: 1, maxLength: 4, selector: ({ code: own }) => own });

const printedTarget = ({ target: cells }: SampleRow): string =>
  typeof cells === 'string' ? cells : cells.filter((cell) => cell !== '').join(' ');
const expectedCells = (sample: Pick<SampleProject, 'rows'>): string[][] =>
  sample.rows.map((row) => [row.one, row.two, row.three, row.description, printedTarget(row), row.basis]);

function expectComplete({ report: { accounting } }: Imported, text: string): void {
  expect(accounting.total).toBe(text.replace(/\s/gu, '').length);
  expect(accounting.lost).toBe(0);
  expect(accounting.residue).not.toHaveProperty('unrecognised');
}

function expectFunds(actual: Project, { total, fiscal, other }: SampleProject): void {
  const { totalFunds, fiscalFunds, otherFunds } = actual.funding;
  expect(
    [totalFunds, fiscalFunds, otherFunds].map((money) => (money.state === 'absent' ? null : money.printed)),
  ).toEqual([total, fiscal, other]);
}

const expectSame = (actual: readonly Project[], samples: readonly SampleProject[]): void => {
  expect(actual.map(({ name }) => name)).toEqual(samples.map(({ name }) => name));
  samples.forEach((sample, index) => {
    const read = actual[index];
    expect(read && cellsOf(read)).toEqual(expectedCells(sample));
  });
};

/** Imports of whole documents are slow for a property; enough cases to shuffle every choice. */
const runs = { numRuns: 40 };

describe('what a document says comes back', () => {
  test('from one cell a line, form of 2021', async () => {
    await fc.assert(
      fc.asyncProperty(projects, async (samples) => {
        const text = document2021(samples);
        const imported = await importText(text);
        expectComplete(imported, text);
        const actual = imported.document.projects;
        expectSame(actual, samples);
        samples.forEach((sample, index) => {
          const read = actual[index];
          if (read === undefined) return;
          expectFunds(read, sample);
          expect(read.projectCode).toBe(sample.code);
          expect(valueOf(read.purpose)).toBe(sample.purpose === '' ? '(blank)' : sample.purpose);
          expect(read.goals.map(valueOf)).toEqual(sample.goals);
          expect(
            read.disbursementSchedule?.milestones.map(({ share }) => (share.state === 'read' ? share.printed : null)),
          ).toEqual(sample.shares);
        });
      }),
      runs,
    );
  });

  test('from one cell a line, county form of 2020', async () => {
    await fc.assert(
      fc.asyncProperty(projects, projects, async (special, budget) => {
        const text = document2020(special, budget);
        const imported = await importText(text);
        expectComplete(imported, text);
        expectSame(imported.document.projects, [...special, ...budget]);
        expect(imported.document.projects.map(({ kind }) => kind)).toEqual([
          ...special.map(() => 'special'),
          ...budget.map(() => 'budget'),
        ]);
      }),
      runs,
    );
  });

  test('from TAB-separated rows with three target cells', async () => {
    const chengde = fc
      .record({ project, inline: fc.boolean(), lead: fc.constantFrom('张明远 2381000', '李文 13900000001') })
      .map(({ project: sample, inline, lead }): ChengdeProject => ({
        ...sample,
        inline,
        lead,
        goals: [sample.goals.join('；')],
        supervising: '公共服务科',
        implementing: '市图书馆 市文化馆',
        rows: sample.rows.map((row, index) => ({
          ...row,
          target: row.three === '' && index > 0 ? ['', '', ''] : ['>=', String(index + 10), '百分比'],
        })),
      }));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(chengde, { minLength: 1, maxLength: 12, selector: ({ name }) => name }),
        async (samples) => {
          const text = documentChengde('双滦区文化和旅游局', '2020', samples);
          const imported = await importText(text);
          expectComplete(imported, text);
          expectSame(imported.document.projects, samples);
          imported.document.projects.forEach((read, index) => {
            const sample = samples[index];
            if (sample === undefined) return;
            expectFunds(read, sample);
            expect(read.goals.map(valueOf)).toEqual(sample.goals);
            expect(read.people.map(({ name, phone }) => `${name} ${phone ?? ''}`)).toEqual([
              sample.lead.replace('13900000001', '139****0001'),
            ]);
            expect(valueOf(read.implementingUnit)).toBe('市图书馆 市文化馆');
            expect(read.narrative.map(({ title }) => title)).toContain('绩效目标指标情况说明');
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  test('from damaged rows: split codes and percentages, lost and misread level one', async () => {
    /** Cuts a text in two at a place of the generator's choice. */
    const cut = (text: string, at: number): string[] => {
      const place = 1 + (at % (text.length - 1));
      return [text.slice(0, place), text.slice(place)];
    };
    const damaged = fc
      .record({ project, at: fc.nat(1000), share: fc.nat(3), whole: fc.boolean() })
      .map(({ project: sample, at, share, whole }) => {
        const shares = sample.shares.flatMap((text, index) =>
          index === share && text.length > 2 ? cut(text, at % (text.length - 2)) : [text],
        );
        const damage: Damage = {
          code: whole ? [sample.code] : cut(sample.code, at),
          name: whole ? [sample.name] : cut(sample.name, at),
          shares,
          firstMilestone: ['3)', '月底'],
          levelOne: sample.rows.map((_, index) =>
            index === 1 ? '产出指标' : index === 3 ? ') 山泊7' : index === 6 ? '双皿1' : '',
          ),
        };
        return {
          project: { ...sample, goals: sample.goals.slice(0, 1), purpose: sample.purpose || '工作经费' },
          damage,
        };
      });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(damaged, { minLength: 1, maxLength: 4, selector: ({ project: { name } }) => name }),
        async (samples) => {
          const text = documentDamaged('怀安县文化广电和旅游局', '2024', '361001 怀安县文化广电和旅游局', samples);
          const imported = await importText(text);
          expectComplete(imported, text);
          expectSame(
            imported.document.projects,
            samples.map((sample) => sample.project),
          );
          imported.document.projects.forEach((read, index) => {
            const sample = samples[index]?.project;
            if (sample === undefined) return;
            expect(read.projectCode).toBe(sample.code);
            expectFunds(read, sample);
            expect(
              read.disbursementSchedule?.milestones.map(({ share }) =>
                share.state === 'read' ? `${String(share.percent)}%` : null,
              ),
            ).toEqual(sample.shares);
          });
        },
      ),
      runs,
    );
  });
});
