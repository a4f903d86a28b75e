/** Tables that differ from the samples at hand: fewer and more fields, other units, pages, unknown rows. */
import { describe, expect, test } from 'vitest';
import type { Project } from '../../src/document/project.ts';
import { formOf } from '../../src/importer/forms/index.ts';
import { labelKey } from '../../src/importer/forms/form.ts';
import { verdictOf } from '../../src/importer/output/verdict.ts';
import { cellsOf, codesOf, importText, valueOf } from './support/import-text.ts';
import { document2021, row, table2021 } from './support/render-cell-lines.ts';
import { sampleProject, sampleRows, withProject } from './support/sample.ts';

const text = document2021([sampleProject]);
const header = row('一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据');
const readOne = async (source: string): Promise<Project> => {
  const [project] = (await importText(source)).document.projects;
  if (project === undefined) throw new Error('no project');
  return project;
};
const fenOf = (money: Project['funding']['totalFunds']): number | string =>
  money.state === 'read' ? money.fen : money.state;

describe('labels', () => {
  test.each(['其中：财政    资金', '其中: 财政 资金', '财政资金（万元）', '财政\n资金：', '其中:财政资金'])(
    '%j is 财政资金',
    (label) => {
      expect(labelKey(label)).toBe('财政资金');
    },
  );

  test('tell the form', () => {
    expect(formOf(['项目编码', '预算数'])?.id).toBe('hebei-2021');
    expect(formOf(['项目名称', '资金情况 (万元)', '年度资金总额:'])?.id).toBe('chengde-2020');
    expect(formOf(['绩效目标', '一级指标', '二级指标'])?.id).toBe('county-2020');
    expect(formOf(['姓名', '电话'])).toBeNull();
  });
});

describe('amounts', () => {
  test('blank, zero and absent are three different things', async () => {
    const { funding } = await readOne(document2021([withProject({ total: '0', other: '' })]));
    expect([funding.totalFunds, funding.otherFunds].map(fenOf)).toEqual([0, 'blank']);
    const without = text.replace('\t其他资金\n\t5.5\n', '');
    expect(fenOf((await readOne(without)).funding.otherFunds)).toBe('absent');
  });

  test('follow the unit that the table prints', async () => {
    const { funding } = await readOne(text.replace('单位：万元', '单位：元'));
    expect(funding.unit).toBe('元');
    expect(fenOf(funding.totalFunds)).toBe(3600);
  });

  test('keep the label that stands before them', async () => {
    expect((await readOne(text)).funding.labels).toEqual({
      totalFunds: '预算数',
      fiscalFunds: '其中：财政资金',
      otherFunds: '其他资金',
    });
    const without = text.replace('\t其他资金\n\t5.5\n', '').replace('\t预算数\n', '\t预算资金总额（万元）\n');
    expect((await readOne(without)).funding.labels).toMatchObject({
      totalFunds: '预算资金总额（万元）',
      otherFunds: null,
    });
  });

  test('that are none are unreadable and reported', async () => {
    const imported = await importText(document2021([withProject({ total: '详见附表' })]));
    expect(imported.document.projects[0]?.funding.totalFunds).toMatchObject({
      state: 'unreadable',
      printed: '详见附表',
    });
    expect(codesOf(imported)).toContain('amount-unreadable');
    expect(verdictOf(imported.report)).toBe('needs-person');
  });
});

describe('fields', () => {
  test('whose label has blanks, line breaks or other width are found', async () => {
    const odd = text
      .replace('\t项目名称\n', '\t项 目\n名 称：\n')
      .replace('\t绩效目标\n', '\t绩效 目标\n')
      .replace('\t预算数\n', '\t预算数（万元）\n');
    const project = await readOne(odd);
    expect(project.name).toBe(sampleProject.name);
    expect(project.goals.map(valueOf)).toEqual(sampleProject.goals);
    expect(fenOf(project.funding.totalFunds)).toBe(36_000_000);
  });

  test('that the table leaves out are absent, not blank', async () => {
    const without = text.replace(/\t资金支出计划[\s\S]*?\n\n\t\n[\s\S]*?\n\n/u, '');
    const project = await readOne(without);
    expect(project.disbursementSchedule).toBeNull();
    expect(project.supervisingDepartment.state).toBe('absent');
    expect(cellsOf(project)).toHaveLength(sampleRows.length);
  });

  test('a code of the wrong length is kept as printed and reported', async () => {
    const imported = await importText(document2021([withProject({ code: '13018323004210100018' })]));
    expect(imported.document.projects[0]?.projectCode).toBe('13018323004210100018');
    expect(codesOf(imported)).toContain('project-code-unusual');
  });

  test('rows that no form knows are kept as unrecognised and want a person', async () => {
    const imported = await importText(
      text.replace('\t资金支出计划', '\t内部代号\n\t县委会议纪要第三号\n\n\t资金支出计划'),
    );
    expect(imported.report.residue.filter(({ kind }) => kind === 'unrecognised').map(({ printed }) => printed)).toEqual(
      ['内部代号', '县委会议纪要第三号'],
    );
    expect(valueOf(imported.document.projects[0]?.purpose ?? { state: '' })).toBe(sampleProject.purpose);
    expect(verdictOf(imported.report)).toBe('needs-person');
  });

  test('columns that no form knows, likewise', async () => {
    const imported = await importText(
      text
        .replace('\t指标值确定依据\n', '\t指标值确定依据\n\t备注说明\n')
        .replace('\t年度采购计划\n', '\t年度采购计划\n\t首次采购\n'),
    );
    expect(cellsOf(imported.document.projects[0] ?? { indicators: [] })[0]?.[5]).toBe('年度采购计划');
    expect(imported.report.residue.find(({ kind }) => kind === 'unrecognised')?.printed).toBe('首次采购');
  });

  test('a goal below an empty line belongs to the goals', async () => {
    const project = await readOne(text.replace('一千二百册\n2.', '一千二百册\n\n2.'));
    expect(project.goals.map(valueOf)).toEqual(sampleProject.goals);
  });

  test('a project without code gets an id of its kind and number', async () => {
    const project = await readOne(
      text.replace(sampleProject.code, '').replace('第一部分', '2023年部门预算绩效文本\n第一部分'),
    );
    expect(project).toMatchObject({ id: 'budget-1', projectCode: null, printedCode: { state: 'blank' } });
  });

  test('two projects with one code get ids of their own', async () => {
    const { document } = await importText(document2021([sampleProject, withProject({ name: '另一项目' })]));
    expect(document.projects.map(({ id }) => id)).toEqual(['budget-1', 'budget-2']);
  });
});

describe('targets in three cells below one header cell', () => {
  test('are read as three', async () => {
    const [threeCells, labels] = [
      row('产出指标', '数量指标', '场次', '演出场次', '>=', '12', '场', '计划'),
      row('', '', '', '', '符号', '值', '单位', ''),
    ];
    const second = row('', '质量指标', '合格率', '演出合格率', '文字描述', '', '合格', '计划');
    const source = text.slice(0, text.indexOf(header)) + [header, labels, threeCells, second].join('\n');
    const { indicators } = await readOne(source);
    expect(indicators.map(({ target }) => [target.printed, target.operator, target.value, target.unit])).toEqual([
      ['>= 12 场', '>=', 12, '场'],
      ['文字描述 合格', null, null, null],
    ]);
    expect(indicators.map(({ basis }) => basis)).toEqual(['计划', '计划']);
  });
});

describe('tables over several pages', () => {
  test('go on behind a page number and a repeated header', async () => {
    const imported = await importText(text.replace('\t\n\t成本指标', `\n- 12 -\n\n${header}\n\t\n\t成本指标`));
    const [project] = imported.document.projects;
    expect(imported.document.projects).toHaveLength(1);
    expect(project && cellsOf(project)).toHaveLength(sampleRows.length);
    expect(project?.indicators.map(({ levelOne }) => levelOne.printed).slice(0, 4)).toEqual([
      '产出指标',
      '产出指标',
      '产出指标',
      '产出指标',
    ]);
    expect(imported.report.accounting.residue).toMatchObject({ 'page-number': 4, 'repeated-heading': 28 });
  });

  test('go on behind repeated first rows', async () => {
    const head = table2021(sampleProject).split('\n\n').slice(0, 2).join('\n\n');
    const imported = await importText(text.replace('\t\n\t成本指标', `\n12\n\n${head}\n\n${header}\n\t\n\t成本指标`));
    expect(imported.document.projects).toHaveLength(1);
    expect(imported.document.projects[0]?.projectCode).toBe(sampleProject.code);
    expect(imported.document.projects[0]?.indicators).toHaveLength(sampleRows.length);
  });
});

describe('many projects', () => {
  const many = Array.from({ length: 13 }, (_, index) =>
    withProject({ name: `第${String(index + 1)}类业务经费`, code: `1301832300421010${String(10_001 + index)}` }),
  );

  test.each([
    ['1.', (index: number) => `${String(index + 1)}.`],
    ['1、', (index: number) => `${String(index + 1)}、`],
    [
      '十一、',
      (index: number) =>
        `${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'][index] ?? ''}、`,
    ],
    ['（1）', (index: number) => `（${String(index + 1)}）`],
  ])('are found with numbers like %s', async (_, number) => {
    const { document } = await importText(document2021(many, number));
    expect(document.projects.map(({ names }) => valueOf(names.heading))).toEqual(many.map(({ name }) => name));
    expect(document.projects.map(({ no }) => no)).toEqual(many.map((_each, index) => index + 1));
  });

  test('a name that begins with a year keeps it', async () => {
    const project = await readOne(document2021([withProject({ name: '2022年文化活动经费' })]));
    expect(valueOf(project.names.heading)).toBe('2022年文化活动经费');
  });

  test('special funds come first and are counted by themselves', async () => {
    const special = `第二部分\n\n专项资金绩效目标\n\n1.农村电影补助绩效目标表\n${table2021(withProject({ name: '农村电影补助', code: '130183230042101000999' }))}\n\n第三部分`;
    const { document } = await importText(text.replace('第二部分', special));
    expect(document.projects.map(({ kind, no, name }) => [kind, no, name])).toEqual([
      ['special', 1, '农村电影补助'],
      ['budget', 1, sampleProject.name],
    ]);
  });
});

describe('indicator rows', () => {
  test('below a merged level two take it over', async () => {
    const rows = [
      ...sampleRows.slice(0, 1),
      { one: '产出指标', two: '', three: '报刊种类', description: '订阅报刊', target: '30种', basis: '计划' },
      ...sampleRows.slice(1),
    ];
    const project = await readOne(document2021([withProject({ rows })]));
    expect(project.indicators[1]).toMatchObject({
      levelOne: { printed: '产出指标', source: 'merged' },
      levelTwo: { printed: '数量指标', source: 'merged' },
      levelThree: '报刊种类',
    });
  });

  test('without their first cell are moved into place', async () => {
    const project = await readOne(text.replace('\t\n\t质量指标', '\t质量指标'));
    expect(cellsOf(project)[1]).toEqual([
      '产出指标',
      '质量指标',
      '图书完好率',
      '上架图书完好的比例',
      '≥98%',
      '行业标准',
    ]);
  });

  test('of a table that leaves a column out have it blank', async () => {
    const project = await readOne(
      text
        .replace('\t指标值确定依据\n', '')
        .replaceAll(/(?<=\n\t(?:≥1200册|≥98%|≤36万元|有所提高|>=90百分比)\n)\t[^\n]*\n/gu, ''),
    );
    expect(cellsOf(project)[0]).toEqual(['产出指标', '数量指标', '购置图书数量', '全年购置图书的册数', '≥1200册', '']);
  });

  test('with labels of no taxonomy keep them, without a canonical one', async () => {
    const project = await readOne(
      text.replace('\t效益指标\n', '\t其他指标\n').replace('\t社会效益指标\n', '\t创新指标\n'),
    );
    expect(project.indicators[4]).toMatchObject({
      levelOne: { printed: '其他指标', canonical: null, source: 'cell' },
      levelTwo: { printed: '创新指标', canonical: null, source: 'cell' },
    });
  });

  test('say on which line each cell stands', async () => {
    const imported = await importText(text);
    const lines = imported.text.split('\n');
    for (const { levelThree, target, provenance } of imported.document.projects[0]?.indicators ?? []) {
      if (levelThree !== '') expect(lines[(provenance.cells.levelThree?.line ?? 0) - 1]?.trim()).toBe(levelThree);
      if (target.printed !== '') expect(lines[(provenance.cells.target?.line ?? 0) - 1]?.trim()).toBe(target.printed);
    }
  });
});
