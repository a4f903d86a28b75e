/** Tables that lost a cell, or that hold rows and lines which are none of theirs: put right where certain, never silent. */
import { describe, expect, test } from 'vitest';
import type { Imported } from '../../src/importer/import-document.ts';
import { verdictOf } from '../../src/importer/output/verdict.ts';
import { cellsOf, codesOf, importText } from './support/import-text.ts';
import { document2021, row } from './support/render-cell-lines.ts';
import { documentDamaged } from './support/render-tab-rows.ts';
import { sampleProject, sampleRows, withProject } from './support/sample.ts';

const text = document2021([sampleProject]);
const changed = (from: string, to: string): Promise<Imported> => {
  expect(text).toContain(from);
  return importText(text.replace(from, to));
};
const rowsOf = ({ document }: Imported): (string | null)[][] => document.projects.flatMap(cellsOf);
const residueOf = ({ report }: Imported, kind: string): string[] =>
  report.residue.filter((each) => each.kind === kind).map(({ printed }) => printed);

describe('a row of a Word text with a cell too few', () => {
  test('has its target and basis where they belong', async () => {
    const imported = await changed('\t图书完好率\n', '');
    expect(rowsOf(imported)[1]).toEqual(['产出指标', '质量指标', '上架图书完好的比例', '', '≥98%', '行业标准']);
    expect(rowsOf(imported)[2]?.slice(0, 2)).toEqual(['产出指标', '时效指标']);
    expect(codesOf(imported)).toContain('cells-missing');
    expect(verdictOf(imported.report)).toBe('needs-person');
  });

  test('has no second level when the first spans both', async () => {
    const imported = await changed('\t服务对象满意度指标\n', '');
    expect(rowsOf(imported).at(-1)).toEqual([
      '满意度指标',
      null,
      '读者满意度',
      '问卷中表示满意的读者比例',
      '>=90百分比',
      '问卷调查',
    ]);
    expect(verdictOf(imported.report)).toBe('needs-person');
  });

  test('stays in order where its target is words, and says so', async () => {
    const imported = await changed('\t到馆人次增长\n', '');
    expect(codesOf(imported)).toContain('cells-missing');
  });

  test('or cut by a blank line is whole, and says so', async () => {
    const imported = await changed('\t上架图书完好的比例\n', '\t上架图书\n\n完好的比例\n');
    expect(rowsOf(imported)).toEqual(rowsOf(await importText(text)));
    expect(codesOf(imported)).toContain('blank-line-in-row');
  });

  test('or one too many by a TAB inside a cell is whole', async () => {
    expect(rowsOf(await changed('\t上架图书完好的比例\n', '\t上架图书\t完好的比例\n'))).toEqual(
      rowsOf(await importText(text)),
    );
  });

  test('that is whole says nothing', async () => {
    const codes = codesOf(await importText(text));
    expect(codes).not.toContain('cells-missing');
    expect(codes).not.toContain('blank-line-in-row');
  });
});

describe('a schedule', () => {
  test('with a cell too few moves no percentage to another date', async () => {
    const imported = await changed('\t25%\n', '');
    const shares = imported.document.projects[0]?.disbursementSchedule?.milestones.map(({ share }) => share.state);
    expect(shares).toEqual(['unreadable', 'unreadable', 'unreadable', 'unreadable']);
    expect(codesOf(imported)).toContain('schedule-unreadable');
  });

  test('that begins with a 0 without its sign is read', async () => {
    const imported = await changed('\t25%\n', '\t0\n');
    const shares = imported.document.projects[0]?.disbursementSchedule?.milestones.map(({ share }) => share);
    expect(shares?.[0]).toMatchObject({ state: 'read', percent: 0 });
    expect(shares?.map(({ state }) => state)).toEqual(['read', 'read', 'read', 'read']);
  });

  test('with a blank cell keeps it', async () => {
    const imported = await changed('\t25%\n', '\t\n');
    const shares = imported.document.projects[0]?.disbursementSchedule?.milestones.map(({ share }) => share.state);
    expect(shares).toEqual(['blank', 'read', 'read', 'read']);
  });

  test('keeps a stroke as printed, and says that it states nothing', async () => {
    const imported = await changed('\t25%\n\t50%\n', '\t/\n\t——\n');
    const shares = imported.document.projects[0]?.disbursementSchedule?.milestones.map(({ share }) => share);
    expect(shares).toMatchObject([
      { state: 'unreadable', printed: '/' },
      { state: 'unreadable', printed: '——' },
      { percent: 75 },
      { percent: 100 },
    ]);
    expect(codesOf(imported).filter((code) => code === 'share-not-stated')).toHaveLength(2);
    expect(codesOf(imported)).not.toContain('schedule-unreadable');
  });

  test('may go by quarters', async () => {
    const quarters = text
      .replace('3月底', '一季度')
      .replace('6月底', '二季度')
      .replace('10月底', '第三季度')
      .replace('12月底', '四季度末');
    const schedule = (await importText(quarters)).document.projects[0]?.disbursementSchedule;
    expect(schedule?.milestones.map(({ by }) => by)).toEqual(['03-31', '06-30', '09-30', '12-31']);
    expect(schedule?.reading).toBe('cumulative');
  });

  test('may give the last day of a month, and no other day', async () => {
    const dated = (day: string): string =>
      ['3月31日', '6月30日前', day, '12月底前'].reduce(
        (all, label, index) => all.replace(['3月底', '6月底', '10月底', '12月底'][index] ?? '', label),
        text,
      );
    const scheduleOf = async (day: string) =>
      (await importText(dated(day))).document.projects[0]?.disbursementSchedule?.milestones.map(({ by }) => by);
    expect(await scheduleOf('9月30日')).toEqual(['03-31', '06-30', '09-30', '12-31']);
    expect(await scheduleOf('9月15日')).not.toContain('09-30');
  });
});

test('goals may be numbered in full width', async () => {
  const goals = ['１．全年新增图书一千二百册', '２、保障免费开放'];
  const { document } = await importText(document2021([{ ...sampleProject, goals }]));
  expect(document.projects[0]?.goals).toMatchObject(goals.map((value) => ({ value })));
});

describe('what is no indicator', () => {
  test('a row of signatures below them', async () => {
    const footer = row('填报人：某某', '', '联系电话：7212345', '', '填报日期：2023年1月5日', '');
    const imported = await importText(`${text.trimEnd()}\n\n${footer}`);
    expect(rowsOf(imported)).toHaveLength(sampleRows.length);
    expect(residueOf(imported, 'unrecognised')).toEqual([
      '填报人：某某',
      '联系电话：7212345',
      '填报日期：2023年1月5日',
    ]);
    expect(verdictOf(imported.report)).toBe('needs-person');
  });

  test('another table after them', async () => {
    const table = `${row('序号', '品目', '金额')}\n${row('1', '书架', '5')}`;
    const imported = await importText(`${text.trimEnd()}\n\n附：采购明细表\n${table}`);
    expect(rowsOf(imported)).toHaveLength(sampleRows.length);
    expect(residueOf(imported, 'unrecognised')).toEqual(['序号', '品目', '金额', '1', '书架', '5']);
  });

  test('their heading, which is no goal either', async () => {
    const imported = await changed('\t一级指标\n', '\t绩效指标\n\n\t一级指标\n');
    expect(imported.document.projects[0]?.goals.map((goal) => (goal.state === 'read' ? goal.value : ''))).toEqual(
      (await importText(text)).document.projects[0]?.goals.map((goal) => (goal.state === 'read' ? goal.value : '')),
    );
  });
});

describe('lines that each page prints', () => {
  const title = '怀安县文化广电和旅游局2024年部门预算绩效文本';
  const damaged = documentDamaged('怀安县文化广电和旅游局', '2024', '361001 怀安县文化广电和旅游局', [
    {
      project: withProject({ goals: ['1. 保障免费开放'], purpose: '保障免费开放' }),
      damage: {
        code: [sampleProject.code],
        name: [sampleProject.name],
        shares: ['25%', '50%', '75%', '', '100%'],
        firstMilestone: ['3月底'],
        levelOne: ['产出指标', '', '', '', '效益指标', '满意度指标'],
      },
    },
  ]);

  test('are no value of the field above the page’s end', async () => {
    const source = damaged.replace(/(?=资金支出计)/u, `\n- 11 -\n\n${title}\n\n`);
    const imported = await importText(source);
    expect(imported.document.projects[0]?.purpose).toMatchObject({ value: '保障免费开放' });
    expect(residueOf(imported, 'running-head')).toEqual([title]);
    expect(residueOf(imported, 'page-number')).toContain('- 11 -');
  });
});

describe('what is missing is said', () => {
  test('a project without indicators', async () => {
    const imported = await importText(text.slice(0, text.indexOf('\t一级指标')));
    expect(codesOf(imported)).toContain('indicators-missing');
    expect(verdictOf(imported.report)).toBe('needs-person');
  });

  test('a part of projects whose tables lost their cells, and no number of them becomes a page', async () => {
    const imported = await importText(text.replaceAll('\t', '        '), { year: 2023 });
    expect(codesOf(imported)).toContain('part-empty');
    expect(residueOf(imported, 'page-number')).toEqual([]);
    expect(verdictOf(imported.report)).toBe('needs-person');
  });
});
