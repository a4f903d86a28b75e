/** What an extract of a PDF with lost layout does to a table, and what is made of it. */
import { describe, expect, test } from 'vitest';
import type { Imported } from '../../src/importer/import-document.ts';
import type { Project } from '../../src/document/project.ts';
import { cellsOf, codesOf, importText, valueOf } from './support/import-text.ts';
import { documentDamaged, type Damage } from './support/render-tab-rows.ts';
import { sampleRows, withProject } from './support/sample.ts';

const whole = withProject({ goals: ['1. 保障免费开放'], purpose: '保障免费开放' });
const none: Damage = {
  code: [whole.code],
  name: [whole.name],
  shares: ['25%', '50%', '75%', '', '100%'],
  firstMilestone: ['3月底'],
  levelOne: ['产出指标', '', '', '', '效益指标', '满意度指标'],
};

const read = (damage: Partial<Damage>, project = whole, change = (text: string): string => text): Promise<Imported> =>
  importText(
    change(
      documentDamaged('怀安县文化广电和旅游局', '2024', '361001 怀安县文化广电和旅游局', [
        { project, damage: { ...none, ...damage } },
      ]),
    ),
  );
const only = ({ document }: Imported): Project => {
  const [project] = document.projects;
  if (project === undefined) throw new Error('no project');
  return project;
};
const rowOf = (imported: Imported, index: number): (string | null)[] | undefined => cellsOf(only(imported))[index];
const diagnosticOf = (imported: Imported, code: string): Imported['report']['diagnostics'][number] | undefined =>
  imported.report.diagnostics.find((diagnostic) => diagnostic.code === code);
const ghostsOf = ({ report }: Imported): string[] =>
  report.residue.filter(({ kind }) => kind === 'ghost-text').map(({ printed }) => printed);

describe('a line too many or too few', () => {
  test('a header that ran into the row above it: no character is read twice, and the rows below are rows', async () => {
    const imported = await read({}, whole, (text) =>
      text.replace(/(绩效目标\t1\. [^\n\t]*)\t*\n一级指标/u, '$1\t一级指标'),
    );
    expect(imported.report.accounting.lost).toBe(0);
    expect(only(imported).name).toBe(whole.name);
  });

  test.each([
    ['an amount', (text: string) => text.replace('36.00\t', '3\n6.00\t'), '6.00'],
    ['a code', (text: string) => text.replace('项目编码\t', '项目编\n码\t'), whole.code],
  ])('%s that lost its label is no scrap of the page', async (_, change, stray) => {
    const imported = await read({}, whole, change);
    expect(imported.report.residue).toContainEqual(expect.objectContaining({ kind: 'unrecognised', printed: stray }));
    expect(codesOf(imported)).toContain('unrecognised-text');
  });

  test('a label printed twice is one', async () => {
    const imported = await read({}, whole, (text) => text.replace('预算数\t', '预算数\t预算数\t'));
    expect(only(imported).funding).toMatchObject({ totalFunds: { printed: whole.total } });
    expect(only(imported).funding).not.toHaveProperty('further');
  });

  test('numbers of headings and codes of units may be full width', async () => {
    const imported = await read({}, whole, (text) =>
      text.replace('361001 怀安县', '３６１００１ 怀安县').replace(`\n1. ${whole.name}`, `\n１．${whole.name}`),
    );
    expect(only(imported).budgetUnit).toMatchObject({ code: '361001', printed: '３６１００１ 怀安县文化广电和旅游局' });
    expect(only(imported).names.heading).toMatchObject({ value: whole.name });
  });
});

describe('codes and percentages', () => {
  test('split over cells are put together and reported with both readings', async () => {
    const imported = await read({ code: ['1301832300', '42101000187'], shares: ['2', '5%', '50%', '75%', '', '100%'] });
    expect(only(imported).projectCode).toBe(whole.code);
    expect(diagnosticOf(imported, 'project-code-rejoined')).toMatchObject({
      printed: '1301832300⇥42101000187',
      understood: whole.code,
    });
    expect(diagnosticOf(imported, 'percentage-rejoined')).toMatchObject({ printed: '2⇥5%', understood: '25%' });
  });

  test('of codes with a check character say whether it fits', async () => {
    const code = '13073024P000142100019';
    const imported = await read({ code: [code.slice(0, 9), code.slice(9)] });
    expect(diagnosticOf(imported, 'project-code-rejoined')?.message).toContain('校验码相符');
  });

  test('that cannot be told apart are left unread', async () => {
    const imported = await read({ shares: ['2', '5%', '50', '75%', '100%'] });
    expect(only(imported).disbursementSchedule?.reading).toBe('unclear');
    expect(codesOf(imported)).toContain('schedule-unreadable');
  });

  test('keep points of the schedule whose label is damaged', async () => {
    const imported = await read({ firstMilestone: ['3)]底'] });
    expect(only(imported).disbursementSchedule?.milestones.map(({ by }) => by)).toEqual([
      '03-31',
      '06-30',
      '10-31',
      '12-31',
    ]);
    expect(codesOf(imported)).toContain('schedule-label-damaged');
  });
});

describe('labels', () => {
  test('with one character misread are known, and said so', async () => {
    const imported = await read({}, whole, (text) =>
      text.replace('项目编码', '项目编吗').replace('数量指标', '数景指标'),
    );
    expect(only(imported).projectCode).toBe(whole.code);
    expect(diagnosticOf(imported, 'label-misread')).toMatchObject({ printed: '项目编吗', understood: '项目编码' });
    expect(codesOf(imported)).not.toContain('unrecognised-text');
  });

  test('of level two keep what the cell holds beside what the form prints', async () => {
    const imported = await read({}, whole, (text) => text.replace('\t数量指标', '\t数景指标'));
    expect(only(imported).indicators[0]?.levelTwo).toMatchObject({ printed: '数量指标', received: '数景指标' });
  });

  test('that could be two are not guessed', async () => {
    const imported = await read({}, whole, (text) => text.replace('\t数量指标', '\t时量指标'));
    expect(only(imported).indicators[0]?.levelTwo).toMatchObject({ printed: '时量指标', canonical: null });
  });
});

describe('names', () => {
  test('with lost characters are completed from the heading', async () => {
    const imported = await read({ name: ['公共图书', '买书经费'] });
    expect(only(imported)).toMatchObject({ name: '公共图书馆购书经费', nameSource: 'heading' });
    expect(only(imported).names.table).toMatchObject({ printed: '公共图书\t买书经费' });
    expect(codesOf(imported)).toContain('name-completed-from-heading');
  });

  test('that are whole stay those of the table', async () => {
    expect(only(await read({}))).toMatchObject({ name: whole.name, nameSource: 'table' });
  });

  test('that share a cell with their label are told apart', async () => {
    const imported = await read({ code: [], name: [] }, whole, (text) =>
      text.replace('项目编码\t\t项目名称\t', `项目编码\t${whole.code} 项目名称\t${whole.name}\t`),
    );
    expect(only(imported)).toMatchObject({ name: whole.name, projectCode: whole.code });
  });

  test('of another project in the heading are not taken over', async () => {
    const imported = await read({ name: ['全民健身', '活动经费'] });
    expect(only(imported)).toMatchObject({ name: '全民健身活动经费', nameSource: 'table' });
  });
});

describe('words', () => {
  test('that a border cut are joined', async () => {
    const imported = await read({}, whole, (text) =>
      text.replace('资金用途\t保障免费开放\t', '资金用途\t保障免\t费开放'),
    );
    expect(valueOf(only(imported).purpose)).toBe('保障免费开放');
    expect(codesOf(imported)).toContain('split-words-joined');
  });

  test('whose cut character was read twice are restored from the rest of the table', async () => {
    const project = withProject({ ...whole, purpose: '丰富群众文化作\t乍品创作' });
    const imported = await read({}, project);
    expect(valueOf(only(imported).purpose)).toBe('丰富群众文化作品创作');
    expect(ghostsOf(imported)).toEqual(['乍']);
    expect(diagnosticOf(imported, 'cut-character-repaired')?.severity).toBe('warning');
  });

  test('that run over into a line of their own are joined', async () => {
    const imported = await read({ name: ['公共图书馆'] }, whole, (text) =>
      text.replace(/(项目编码\t.*\t公共图书馆.*\n)/u, '$1\t\t\t\t购书经费\t\t\n'),
    );
    expect(only(imported).name).toBe('公共图书馆购书经费');
    expect(codesOf(imported)).not.toContain('unrecognised-text');
  });

  test('that were read once in part and once in full count once', async () => {
    const project = withProject({ ...whole, purpose: '购置图书\t购置图书和报刊' });
    const imported = await read({}, project);
    expect(valueOf(only(imported).purpose)).toBe('购置图书和报刊');
    expect(ghostsOf(imported)).toEqual(['购置图书']);
  });

  test('that no field asks for are ghosts when they are no words, and unrecognised when they are', async () => {
    const imported = await read({}, whole, (text) =>
      text
        .replace('项目编码', ', , ,\t\t\n项目编码')
        .replace('绩效目标\t1.', '补充说明资料\t另行报送材料\n绩效目标\t1.'),
    );
    expect(ghostsOf(imported)).toEqual([', , ,']);
    expect(imported.report.residue.filter(({ kind }) => kind === 'unrecognised').map(({ printed }) => printed)).toEqual(
      ['补充说明资料', '另行报送材料'],
    );
  });
});

describe('indicator rows', () => {
  test('whose level one stands in the middle or is misread have it derived', async () => {
    const imported = await read({ levelOne: ['', '产出指标', ') 山泊日', '', '双皿1日小', '满意度指标'] });
    expect(only(imported).indicators.map(({ levelOne }) => [levelOne.printed, levelOne.source])).toEqual([
      ['产出指标', 'derived'],
      ['产出指标', 'cell'],
      ['产出指标', 'derived'],
      ['产出指标', 'merged'],
      ['效益指标', 'derived'],
      ['满意度指标', 'cell'],
    ]);
    expect(ghostsOf(imported)).toEqual([') 山泊日', '双皿1日小']);
    expect(only(imported).indicators.map(({ levelOne }) => levelOne.received)).toEqual([
      undefined,
      undefined,
      ') 山泊日',
      undefined,
      '双皿1日小',
      undefined,
    ]);
    expect(diagnosticOf(imported, 'level-one-derived')?.rowNo).toBe(1);
  });

  test('speak the document’s own words', async () => {
    const rows = [
      ...sampleRows.slice(0, 4),
      { one: '', two: '经济效益指标', three: '甲', description: '乙', target: '有', basis: '丙' },
      ...sampleRows.slice(4),
    ];
    const imported = await read(
      { levelOne: ['', '产出指标', '', '', '双皿1', '效果指标', '满意度指标'] },
      { ...whole, rows },
    );
    expect(rowOf(imported, 4)?.[0]).toBe('效果指标');
  });

  test('whose cells ran together are taken apart', async () => {
    const imported = await read({}, whole, (text) =>
      text
        .replace(
          '社会效益指标\t到馆人次增长\t比上年增加的到馆人次\t\t有所提高\t',
          '社会效益指 到馆人次增 比上年增加的到馆人次\t\t≥5%\t',
        )
        .replace('历史经验', '历史经验\t\t'),
    );
    expect(rowOf(imported, 4)).toEqual([
      '效益指标',
      '社会效益指标',
      '到馆人次增',
      '比上年增加的到馆人次',
      '≥5%',
      '历史经验',
    ]);
    expect(codesOf(imported)).toEqual(expect.arrayContaining(['cells-fused', 'level-two-completed']));
  });

  test('that moved sideways are moved back', async () => {
    const imported = await read({}, whole, (text) =>
      text.replace('\t质量指标\t图书完好率\t', '质量指标\t图书完好率\t'),
    );
    expect(rowOf(imported, 1)).toEqual([
      '产出指标',
      '质量指标',
      '图书完好率',
      '上架图书完好的比例',
      '≥98%',
      '行业标准',
    ]);
    expect(codesOf(imported)).toContain('cells-shifted');
  });

  test('whose target slipped into the description’s half are put right', async () => {
    const imported = await read({}, whole, (text) =>
      text.replace('上架图书完好的比例\t\t≥98%', '上架图书完好的比例\t≥98%\t'),
    );
    expect(rowOf(imported, 1)?.slice(3)).toEqual(['上架图书完好的比例', '≥98%', '行业标准']);
  });

  test('whose target was cut are put together', async () => {
    const imported = await read({}, whole, (text) =>
      text.replace('上架图书完好的比例\t\t≥98%', '上架图书完好的比例\t≥\t98%'),
    );
    expect(rowOf(imported, 1)?.slice(3)).toEqual(['上架图书完好的比例', '≥98%', '行业标准']);
  });

  test('whose target cannot be told from a doubled description have none', async () => {
    const imported = await read({}, whole, (text) =>
      text.replace('上架图书完好的比例\t\t≥98%', '图书完好率\t图书完好率\t'),
    );
    expect(only(imported).indicators[1]?.target).toMatchObject({ printed: null, kind: 'unreadable' });
    expect(diagnosticOf(imported, 'target-cell-unreadable')).toMatchObject({ severity: 'warning', rowNo: 2 });
  });
});
