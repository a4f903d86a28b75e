/** 项目支出绩效目标申报表 of other provinces: read as far as they are understood, exact or not at all. */
import { describe, expect, test } from 'vitest';
import type { Money } from '../../src/document/printed.ts';
import type { Project } from '../../src/document/project.ts';
import type { Imported } from '../../src/importer/import-document.ts';
import { cellsOf, codesOf, importBytes, valueOf } from './support/import-text.ts';
import { below, c, renderings, type Block } from './support/render-blocks.ts';

type Rows = Extract<Block, readonly unknown[]>;

async function importBlocks(
  blocks: readonly Block[],
  render: (blocks: readonly Block[]) => Uint8Array,
): Promise<Imported> {
  const result = await importBytes(render(blocks));
  if (result.outcome === 'refused') throw new Error(result.diagnostic.message);
  expect(result.report.accounting.lost).toBe(0);
  return result;
}

const unrecognised = ({ report }: Imported): string[] =>
  report.residue.filter(({ kind }) => kind === 'unrecognised').map(({ printed }) => printed);
const only = ({ document }: Imported): Project => {
  expect(document.projects).toHaveLength(1);
  const [project] = document.projects;
  if (project === undefined) throw new Error('no project');
  return project;
};
const money = (value: Money | undefined): number | string =>
  value?.state === 'read'
    ? value.fen
    : `${value?.state ?? 'none'} ${value?.state === 'unreadable' ? value.printed : ''}`.trim();
const amounts = ({ funding }: Project): (number | string)[] => [
  money(funding.totalFunds),
  money(funding.fiscalFunds),
  money(funding.otherFunds),
];
const further = ({ funding }: Project): (readonly [string, number | string])[] =>
  (funding.further ?? []).map(({ label, amount }) => [label, money(amount)]);
const wan = 1_000_000;

const title = '招远市教育和体育局2022年度项目支出绩效目标申报表';
const head: Rows = [
  [c('项目名称'), c('校园安防设备更新', 4)],
  [c('主管部门及代码'), c('[302]教育和体育局', 2), c('实施单位'), c('招远第一中学')],
];
const goals: Rows = [[c('年度总体目标'), c('目标1：更新监控探头三百个。\n目标2：全年无安全责任事故。', 4)]];
const indicators: Rows = [
  [c('绩效指标', 1, 4), c('一级指标'), c('二级指标'), c('三级指标'), c('指标值')],
  [below(), c('产出指标', 1, 2), c('数量指标'), c('更新探头数量'), c('≥300个')],
  [below(), below(), c('质量指标'), c('验收合格率'), c('＝100%')],
  [below(), c('满意度指标'), c('服务对象满意度指标'), c('师生满意度'), c('≥95%')],
];
const read = [
  ['产出指标', '数量指标', '更新探头数量', '', '≥300个', ''],
  ['产出指标', '质量指标', '验收合格率', '', '＝100%', ''],
  ['满意度指标', '服务对象满意度指标', '师生满意度', '', '≥95%', ''],
];
const funds = (group: string, total = '360000', fiscal = '300000', other = '60000'): Rows => [
  [c(group, 1, 3), c('年度资金总额：', 2), c(total, 2)],
  [below(), c('其中：财政拨款', 2), c(fiscal, 2)],
  [below(), c('其他资金', 2), c(other, 2)],
];

describe.each(renderings)('another form in %s', (_name, render) => {
  const read1 = async (...blocks: readonly Block[]): Promise<Imported> => importBlocks([title, ...blocks], render);

  test('is read with the labels that it prints, in 元, and without what it has not', async () => {
    const imported = await read1([...head, ...funds('项目资金（元）'), ...goals, ...indicators]);
    const project = only(imported);
    expect(project).toMatchObject({ name: '校园安防设备更新', projectCode: null, disbursementSchedule: null });
    expect([project.supervisingDepartment, project.implementingUnit].map(valueOf)).toEqual([
      '[302]教育和体育局',
      '招远第一中学',
    ]);
    expect(project.funding).toMatchObject({
      unit: '元',
      labels: { totalFunds: '年度资金总额：', fiscalFunds: '其中：财政拨款', otherFunds: '其他资金' },
    });
    expect(amounts(project)).toEqual([36_000_000, 30_000_000, 6_000_000]);
    expect(project.goals.map(valueOf).join('')).toBe('目标1：更新监控探头三百个。目标2：全年无安全责任事故。');
    expect(cellsOf(project)).toEqual(read);
    expect(unrecognised(imported)).toEqual([]);
    expect(imported.document.identity).toMatchObject({
      region: { code: '370685' },
      budgetYear: { value: 2022, source: 'printed' },
    });
  });

  test('on its own does not take the supervising department for the department, but tells its name', async () => {
    const form = [...head, ...funds('项目资金（元）'), ...goals, ...indicators];
    const { document, report } = await importBlocks(['招远市2022年度项目支出绩效目标申报表', form], render);
    expect(document.identity.department.name).toBeNull();
    const told = report.diagnostics.find(({ code }) => code === 'department-only-supervising');
    expect(told).toMatchObject({ severity: 'warning', printed: '[302]教育和体育局' });
  });

  test.each(['元', '万元', '亿元', '千元'])('takes 单位：%s from the line above the table', async (unit) => {
    const fen = { 元: 100, 千元: 100_000, 万元: wan, 亿元: 10_000 * wan }[unit] ?? 0;
    const project = only(
      await read1(`金额单位：${unit}`, [...head, ...goals, ...funds('项目资金', '3.60', '3', '0.6'), ...indicators]),
    );
    expect(project.funding.unit).toBe(unit);
    expect(amounts(project)).toEqual([3.6 * fen, 3 * fen, 0.6 * fen]);
    expect(cellsOf(project)).toEqual(read);
  });

  test('takes the unit from the table’s first row, and from the nearest label where several are printed', async () => {
    const first: Rows = [[c('填报单位：招远市教育和体育局', 3), c('单位：元', 2)]];
    const project = only(await read1([...first, ...head, ...funds('项目资金'), ...goals, ...indicators]));
    expect(amounts(project)).toEqual([36_000_000, 30_000_000, 6_000_000]);
    const mixed = await read1([
      ...first,
      ...head,
      ...funds('项目资金（万元）', '36', '30', '6'),
      ...goals,
      ...indicators,
    ]);
    expect(codesOf(mixed)).toContain('money-units-differ');
  });

  test('is told by the fields that it prints where none of its labels is a sign of its own', async () => {
    const imported = await read1([
      [c('项目支出名称'), c('校园安防设备更新', 4)],
      [c('预算主管部门'), c('教育和体育局', 2), c('申报单位'), c('招远第一中学')],
      [c('项目负责人'), c('赵敏', 2), c('联系电话'), c('6012345')],
      [c('预算金额（元）'), c('360000', 4)],
      [c('财政性资金'), c('360000', 4)],
      [c('年度绩效目标'), c('更新监控探头三百个。', 4)],
      ...indicators,
    ]);
    const project = only(imported);
    expect(project).toMatchObject({ name: '校园安防设备更新', form: 'declaration' });
    expect(valueOf(project.implementingUnit)).toBe('招远第一中学');
    expect(amounts(project)).toEqual([36_000_000, 36_000_000, 'absent']);
    expect(unrecognised(imported)).toEqual([]);
  });

  test('takes the unit from a group of amounts that no list knows', async () => {
    const imported = await read1([...head, ...funds('项目预算情况（元）'), ...goals, ...indicators]);
    expect(amounts(only(imported))).toEqual([36_000_000, 30_000_000, 6_000_000]);
    expect(unrecognised(imported)).toEqual([]);
  });

  test('that prints level one in every row goes on with a merged level two', async () => {
    const rows: Rows = [
      [c('一级指标'), c('二级指标'), c('三级指标'), c('指标值', 2)],
      [c('产出指标'), c('数量指标', 1, 2), c('更新探头数量'), c('≥300个', 2)],
      [c('产出指标'), below(), c('更新主机数量'), c('≥3台', 2)],
      [c('效益指标'), c(''), c('使用年限'), c('≥5年', 2)],
    ];
    const project = only(await read1([...head, ...funds('项目资金（元）'), ...goals, ...rows]));
    expect(project.indicators.map(({ levelTwo }) => levelTwo.printed)).toEqual(['数量指标', '数量指标', null]);
  });

  test('whose unit is not printed has its amounts kept and not converted', async () => {
    const imported = await read1([...head, ...funds('项目资金'), ...goals, ...indicators]);
    const project = only(imported);
    expect(project.funding.unit).toBeNull();
    expect(amounts(project)).toEqual(['unreadable 360000', 'unreadable 300000', 'unreadable 60000']);
    expect(codesOf(imported).filter((code) => code === 'money-unit-missing')).toHaveLength(1);
    const own = only(await read1([...head, ...funds('项目资金', '36万元', '30万元', ''), ...goals, ...indicators]));
    expect(amounts(own)).toEqual([36 * wan, 30 * wan, 'blank']);
  });

  test('keeps amounts beside the usual three under their own labels', async () => {
    const parts: Rows = [
      [c('项目资金（万元）', 1, 5), c('年度资金总额', 2), c('100', 2)],
      [below(), c('其中：上级资金', 2), c('60', 2)],
      [below(), c('本级财政拨款', 2), c('30.5', 2)],
      [below(), c('上年结转', 2), c('', 2)],
      [below(), c('其他资金', 2), c('9.5', 2)],
    ];
    const imported = await read1([...head, ...parts, ...goals, ...indicators]);
    const project = only(imported);
    expect(amounts(project)).toEqual([100 * wan, 'absent', 9.5 * wan]);
    expect(further(project)).toEqual([
      ['其中：上级资金', 60 * wan],
      ['本级财政拨款', 30.5 * wan],
      ['上年结转', 'blank'],
    ]);
    expect(codesOf(imported).filter((code) => code === 'funds-label-unknown')).toHaveLength(1);
  });

  test('with several years beside the year has the year’s amounts, goals and indicators', async () => {
    const imported = await read1([
      [c('项目名称'), c('校园安防设备更新', 6)],
      [c('项目属性'), c('延续项目', 2), c('项目期', 2), c('3年', 2)],
      [c('项目资金（万元）', 1, 3), c('实施期资金总额：', 2), c('300'), c('年度资金总额：', 2), c('100')],
      [below(), c('其中：财政拨款', 2), c('240'), c('其中：财政拨款', 2), c('80')],
      [below(), c('其他资金', 2), c('60'), c('其他资金', 2), c('20')],
      [c('总体目标', 1, 2), c('实施期目标（2022年—2024年）', 3), c('年度目标', 3)],
      [below(), c('三年更新探头九百个。', 3), c('更新探头三百个。', 3)],
      [c('一级指标'), c('二级指标'), c('三级指标'), c('指标值'), c('二级指标'), c('三级指标'), c('指标值')],
      [c('产出指标', 1, 2), c('数量指标'), c('更新探头'), c('≥900个'), c('数量指标'), c('更新探头'), c('≥300个')],
      [below(), c('质量指标'), c('合格率'), c('≥99%'), c('质量指标'), c('合格率'), c('≥98%')],
    ]);
    const project = only(imported);
    expect(amounts(project)).toEqual([100 * wan, 80 * wan, 20 * wan]);
    expect(further(project)).toEqual([
      ['实施期资金总额：', 300 * wan],
      ['实施期资金总额 其中：财政拨款', 240 * wan],
      ['实施期资金总额 其他资金', 60 * wan],
    ]);
    expect(project.goals.map(valueOf)).toEqual(['更新探头三百个。']);
    expect(project.narrative.map(({ title: name, blocks }) => [name, blocks[0]?.markdown])).toEqual([
      ['项目属性', '延续项目'],
      ['项目期', '3年'],
      ['实施期目标（2022年—2024年）', '三年更新探头九百个。'],
    ]);
    expect(cellsOf(project)).toEqual([
      ['产出指标', '数量指标', '更新探头', '', '≥300个', ''],
      ['产出指标', '质量指标', '合格率', '', '≥98%', ''],
    ]);
    expect(codesOf(imported)).toContain('period-indicators-not-imported');
    expect(unrecognised(imported)).toEqual([]);
  });

  test('with goals of several years alone has these, and says so', async () => {
    const imported = await read1([
      ...head,
      ...funds('项目资金（元）'),
      [c('中期目标'), c('三年建成。', 4)],
      ...indicators,
    ]);
    expect(only(imported).goals.map(valueOf)).toEqual(['三年建成。']);
    expect(codesOf(imported)).toContain('goals-of-period');
  });

  test('with operator, value and unit in columns of their own, and columns that nobody needs', async () => {
    const imported = await read1([
      [c('项目名称'), c('校园安防设备更新', 6)],
      [c('年度目标'), c('更新探头。', 6)],
      [c('一级指标'), c('二级指标'), c('三级指标'), c('绩效指标性质'), c('绩效指标值'), c('绩效度量单位'), c('权重')],
      [c('产出指标', 1, 2), c('数量指标'), c('更新探头'), c('≥'), c('300'), c('个'), c('30')],
      [below(), c('质量指标'), c('验收'), c('定性'), c('优'), c(''), c('20')],
    ]);
    expect(only(imported).indicators.map(({ target }) => target)).toMatchObject([
      { printed: '≥ 300 个', operator: '>=', value: 300, unit: '个' },
      { printed: '定性 优', kind: 'text', value: null },
    ]);
    expect(codesOf(imported)).toContain('column-not-imported');
    expect(unrecognised(imported)).toEqual([]);
  });

  test('in which an amount’s label and value share a cell', async () => {
    const imported = await read1([
      [c('项目名称：校园安防设备更新', 5)],
      [c('项目资金申请（万元）', 1, 2), c('资金总额：36', 4)],
      [below(), c('财政拨款：30', 2), c('其他资金：6', 2)],
      ...goals,
      ...indicators,
    ]);
    expect(only(imported).name).toBe('校园安防设备更新');
    expect(amounts(only(imported))).toEqual([36 * wan, 30 * wan, 6 * wan]);
  });

  test('one after another: each has its own caption, and nothing of the next', async () => {
    const form = (name: string): Block[] => [
      '项目支出绩效目标申报表',
      '（2022年度）',
      '填报单位（盖章）：招远市教育和体育局',
      [[c('项目名称'), c(name, 4)], ...funds('项目资金（元）'), ...goals, ...indicators],
    ];
    const imported = await importBlocks([...form('甲项'), ...form('乙项'), ...form('丙项')], render);
    expect(imported.document.projects.map(({ name }) => name)).toEqual(['甲项', '乙项', '丙项']);
    expect(imported.document.projects.flatMap(({ narrative }) => narrative)).toEqual([]);
    expect(imported.document.identity.budgetYear).toMatchObject({ value: 2022, source: 'printed' });
    expect(imported.document.budgetUnits.map(({ name }) => name)).toEqual(['招远市教育和体育局']);
  });
});
