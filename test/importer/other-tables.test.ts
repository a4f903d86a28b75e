/** Tables that are no 项目绩效目标表 never become a project, and are said; what stands beside them is read all the same. */
import { describe, expect, test } from 'vitest';
import type { Imported } from '../../src/importer/import-document.ts';
import { cellsOf, codesOf, importBytes, valueOf } from './support/import-text.ts';
import { below, c, renderings, type Block } from './support/render-blocks.ts';

type Render = (blocks: readonly Block[]) => Uint8Array;
type Rows = Extract<Block, readonly unknown[]>;

async function importBlocks(blocks: readonly Block[], render: Render): Promise<Imported> {
  const result = await importBytes(render(blocks));
  if (result.outcome === 'refused') throw new Error(result.diagnostic.message);
  expect(result.report.accounting.lost).toBe(0);
  return result;
}

async function refusal(blocks: readonly Block[], render: Render): Promise<string> {
  const result = await importBytes(render(blocks), { region: '130730', year: 2024 });
  return result.outcome === 'refused'
    ? result.diagnostic.message
    : `projects: ${String(result.document.projects.length)}`;
}

const namesOf = ({ document }: Imported): string[] => document.projects.map(({ name }) => name);
const setAside = ({ report }: Imported): string[] =>
  report.diagnostics.filter(({ code }) => code === 'table-not-imported').map(({ understood }) => understood ?? '');
const unrecognised = ({ report }: Imported): string[] =>
  report.residue.filter(({ kind }) => kind === 'unrecognised').map(({ printed }) => printed);

const overall = [
  '怀来县交通运输局2024年部门预算绩效文本',
  '第一部分 部门整体绩效目标',
  '一、总体绩效目标',
  '保障公路畅通。',
];
const project: Rows = [
  [c('441001怀来县交通运输局', 4), c('单位：万元', 2)],
  [c('项目编码'), c('13073024P00001234567A', 2), c('项目名称'), c('公路养护', 2)],
  [c('预算规模及资金用途', 1, 2), c('预算数'), c('80'), c('其中：财政资金'), c('80'), c('其他资金：')],
  [below(), c('用于公路养护', 5)],
  [c('绩效目标'), c('养护三百公里。', 5)],
  [c('一级指标'), c('二级指标'), c('三级指标'), c('绩效指标描述'), c('指标值'), c('指标值确定依据')],
  [c('产出指标', 1, 2), c('数量指标'), c('养护里程'), c('养护的公里数'), c('≥300公里'), c('计划')],
  [below(), c('质量指标'), c('合格率'), c('合格的比例'), c('≥98%'), c('标准')],
];
const budget: readonly Block[] = ['第二部分 预算项目绩效目标', '1.公路养护绩效目标表', project];

const selfEvaluation: Rows = [
  [c('项目名称'), c('公路养护', 5)],
  [
    c('项目资金（万元）', 1, 2),
    c('年初预算数'),
    c('全年预算数（A）'),
    c('全年执行数（B）'),
    c('分值'),
    c('执行率（B/A）'),
  ],
  [below(), c('80'), c('80'), c('72'), c('10'), c('90%')],
  [c('一级指标'), c('二级指标'), c('三级指标'), c('年度指标值'), c('实际完成值'), c('得分')],
  [c('产出指标'), c('数量指标'), c('养护里程'), c('≥300公里'), c('310公里'), c('20')],
];
const department: Rows = [
  [c('部门（单位）名称'), c('怀来县交通运输局', 5)],
  [c('年度主要任务', 1, 2), c('任务名称'), c('主要内容', 2), c('预算金额（万元）', 2)],
  [below(), c('公路养护'), c('养护县乡公路', 2), c('80', 2)],
  [c('年度总体目标'), c('保障公路畅通。', 5)],
  [c('一级指标'), c('二级指标'), c('三级指标', 2), c('指标值', 2)],
  [c('产出指标'), c('数量指标'), c('养护里程', 2), c('≥300公里', 2)],
];
const duties: Rows = [
  [
    c('职责活动', 1, 2),
    c('年度预算数', 1, 2),
    c('内容描述', 1, 2),
    c('绩效目标', 1, 2),
    c('绩效指标', 1, 2),
    c('评价标准', 4),
  ],
  [below(), below(), below(), below(), below(), c('优'), c('良'), c('中'), c('差')],
  [
    c('一、公路养护'),
    c('120.00'),
    c('养护公路'),
    c('提高质量'),
    c('完好率'),
    c('100%'),
    c('≥98%'),
    c('≥95%'),
    c('<95%'),
  ],
];
const list: Rows = [
  [c('序号'), c('项目名称'), c('预算数'), c('其中：财政资金'), c('其他资金')],
  [c('1'), c('公路养护'), c('80'), c('80'), c('0')],
  [c('2'), c('桥梁检测'), c('20'), c('20'), c('0')],
  [c('合计', 2), c('100'), c('100'), c('0')],
];
const onePerRow: Rows = [
  [c('项目名称'), c('年度目标'), c('一级指标'), c('二级指标'), c('三级指标'), c('指标值')],
  [c('公路养护', 1, 2), c('养护三百公里', 1, 2), c('产出指标'), c('数量指标'), c('里程'), c('≥300公里')],
  [below(), below(), c('产出指标'), c('质量指标'), c('合格率'), c('≥98%')],
];
const others: readonly (readonly [string, Rows])[] = [
  ['绩效自评表', selfEvaluation],
  ['部门整体支出绩效目标表', department],
  ['部门职责和工作活动绩效表', duties],
  ['项目汇总表', list],
  ['一行一个指标的项目绩效目标汇总表', onePerRow],
];

const blankProject: Rows = project.map((cells) =>
  cells.map((cell) =>
    /^(?:441001|13073024P|公路|80$|用于|养护|合格|≥|计划|标准)/u.test(cell.text) ? { ...cell, text: '' } : cell,
  ),
);

describe.each(renderings)('in %s', (_name, render) => {
  test.each(others)('%s alone is refused by its name', async (name, rows) => {
    expect(await refusal(['怀来县交通运输局2024年度', rows], render)).toContain(name);
  });

  test.each(others)('%s in front of the projects is none of them', async (name, rows) => {
    const imported = await importBlocks([...overall, '附表', rows, ...budget], render);
    expect(namesOf(imported)).toEqual(['公路养护']);
    expect(setAside(imported)).toEqual([name]);
    expect(unrecognised(imported)).toEqual([]);
    expect(imported.document.projects.flatMap(cellsOf)).toHaveLength(2);
  });

  test.each(others)('%s behind a project is no part of it', async (name, rows) => {
    const imported = await importBlocks([...overall, ...budget, '2024年度附表', rows], render);
    expect(namesOf(imported)).toEqual(['公路养护']);
    expect(setAside(imported)).toEqual([name]);
    expect(imported.document.projects[0]?.narrative).toEqual([]);
    expect(imported.document.projects.flatMap(cellsOf)).toHaveLength(2);
  });

  test('a table that goes on behind a page’s end goes on as the same table', async () => {
    const [first, rest] = [
      duties.slice(0, 3),
      [[c('二、桥梁'), c('20'), c('检测'), c('安全'), c('率'), c('优'), c('良'), c('中'), c('差')]],
    ];
    const imported = await importBlocks([...overall, ...budget, '附表', first, rest], render);
    expect(setAside(imported)).toHaveLength(1);
    expect(imported.document.projects.flatMap(cellsOf)).toHaveLength(2);
  });

  test('a template is refused, and an empty table among others is no project', async () => {
    expect(await refusal(['第二部分 预算项目绩效目标', blankProject], render)).toContain('没有填写的空表');
    const special = ['第二部分 专项资金绩效目标', '专项资金绩效目标表', blankProject];
    const imported = await importBlocks([...overall, ...special, '第三部分 预算项目绩效目标', project], render);
    expect(namesOf(imported)).toEqual(['公路养护']);
    expect(codesOf(imported)).toContain('form-blank');
    expect(imported.document.parts.find(({ kind }) => kind === 'special')).toMatchObject({ status: 'present' });
  });

  test('one filled cell makes a project of it', async () => {
    const rows = blankProject.map((cells) =>
      cells.map((cell, index) => (index === 3 && cells[0]?.text === '项目编码' ? cell : cell)),
    );
    const filled = rows.map((cells) =>
      cells.map((cell, index) =>
        cells[0]?.text === '绩效目标' && index === 1 ? { ...cell, text: '养护公路。' } : cell,
      ),
    );
    const imported = await importBlocks(
      [...overall, '第二部分 预算项目绩效目标', '1.公路养护绩效目标表', filled],
      render,
    );
    expect(imported.document.projects[0]?.goals.map(valueOf)).toEqual(['养护公路。']);
  });

  test('a heading that groups projects is none of the project above it', async () => {
    const imported = await importBlocks(
      [
        ...overall,
        '第二部分 预算项目绩效目标',
        '一、怀来县交通运输局本级',
        '1.公路养护绩效目标表',
        project,
        '二、怀来县公路站',
        '1.桥梁检测绩效目标表',
        project.map((cells) => cells.map((cell) => (cell.text === '公路养护' ? { ...cell, text: '桥梁检测' } : cell))),
      ],
      render,
    );
    expect(namesOf(imported)).toEqual(['公路养护', '桥梁检测']);
    expect(imported.document.projects.flatMap(({ narrative }) => narrative)).toEqual([]);
    const headings = imported.document.parts.flatMap(({ sections }) => JSON.stringify(sections)).join('');
    expect(headings).toContain('怀来县公路站');
  });

  test('a value that reads like a label is kept', async () => {
    const rows = project.map((cells) =>
      cells.map((cell) => (cell.text === '用于公路养护' ? { ...cell, text: '其他资金' } : cell)),
    );
    const imported = await importBlocks([...overall, '第二部分 预算项目绩效目标', rows], render);
    expect(imported.document.projects[0]?.purpose).toMatchObject({ state: 'read', value: '其他资金' });
  });
});

test('a budget explanation yields no project', async () => {
  const text = [
    '怀来县交通运输局2024年部门预算公开说明',
    '第一部分 部门概况',
    '一、部门职责',
    '负责公路管理。',
    '第二部分 2024年部门预算情况说明',
    '（六）预算绩效情况说明',
    '2024年本部门全部项目纳入绩效目标管理，涉及资金100万元。',
    [
      [c('收入'), c('预算数'), c('支出'), c('预算数')],
      [c('一般公共预算'), c('100'), c('项目支出'), c('100')],
    ] satisfies Rows,
    '第三部分 名词解释',
    '一、财政拨款收入：指财政当年拨付的资金。',
  ];
  for (const [, render] of renderings) expect(await refusal(text, render)).not.toMatch(/^projects: [1-9]/u);
});
