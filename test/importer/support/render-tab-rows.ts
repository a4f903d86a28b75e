/** Samples as tools take them out of a PDF: one row a line, cells separated by TABs. */
import type { SampleProject, SampleRow } from './sample.ts';

const tabs = (...cells: readonly string[]): string => cells.join('\t');

/** `inline`: 符号 >= in one cell; otherwise the labels fill the first row and the values follow on a line of their own. */
function chengdeRows(rows: readonly SampleRow[], inline: boolean): string[] {
  return rows.flatMap(({ one, two, three, description, target, basis }, index) => {
    const [sign, value, unit] = typeof target === 'string' ? [target, '', ''] : target;
    const level = rows[index - 1]?.one === one ? '' : one;
    const label = (name: string, text: string): string => (text === '' ? name : `${name} ${text}`);
    if (index > 0) return [tabs(level, two, three, description, sign, value, unit, basis)];
    if (inline)
      return [
        tabs(level, two, three, description, label('符号', sign), label('值', value), label('单位', unit), basis),
      ];
    return [
      tabs(level, two, three, description, '符号', '值', '单位', basis),
      tabs('', '', '', '', sign, value, unit, ''),
    ];
  });
}

export interface ChengdeProject extends SampleProject {
  readonly lead: string;
  readonly supervising: string;
  readonly implementing: string;
  readonly inline: boolean;
}

function tableChengde(project: ChengdeProject): string {
  const { name, lead, supervising, implementing, total, fiscal, other, goals, rows, inline } = project;
  return [
    tabs('项目名称', '', name, '', '项目负责人及电话', '', lead, ''),
    tabs('主管部门', '', supervising, '', '实施单位', '', implementing, ''),
    tabs('资金情况 (万元)', '', '年度资金总额:', '', '', '', total, ''),
    tabs('', '', '其中: 财政拨款', '', '', '', fiscal, ''),
    tabs('', '', '其他资金', '', '', '', other, ''),
    tabs('总体 目 标', '', '年度目标', '', '', '', '', ''),
    tabs('', '', goals.join(' '), '', '', '', '', ''),
    tabs('一级指标', '二级 指标', '三级指标', '绩效指标描述', '指标值', '', '', '指标值确定依据'),
    ...chengdeRows(rows, inline),
    tabs('-------', '-----------', '-------', '----', '---', '----', '-----', '--------'),
  ].join('\n');
}

const chineseNumber = (value: number): string => {
  const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const lead = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return `${lead}${ones === 0 ? '' : (digits[ones] ?? '')}`;
};

export function documentChengde(department: string, year: string, projects: readonly ChengdeProject[]): string {
  const body = projects.map(
    (project, index) => `${chineseNumber(index + 1)}、${project.name}项目

1、绩效目标表

${tableChengde(project)}

2、绩效目标指标情况说明

基本情况

按照工作安排开展本项目，${project.name}的实施依据充分。

绩效目标、指标及评价标准

1. 绩效目标

完成年度任务，达到预期效果，提升服务水平。
`,
  );
  return `

**${department}
${year} 年绩效文本**

${department}编制
市财政局审核

目录

第一部分\t3
${year} 年部门整体绩效目标\t3
第三部分\t5
${projects.map((project, index) => `${chineseNumber(index + 1)}、${project.name}项目\t${String(index + 5)}\n1、绩效目标表\t${String(index + 5)}`).join('\n')}

第一部分

${year} 年部门整体绩效目标

一、总体绩效目标

围绕中心工作，完成全年任务。

第二部分

专项资金绩效目标

我部门${year}年无专项资金预算，特此说明。

第三部分

预算项目绩效目标

${body.join('\n')}`;
}

/** How an extract damaged a table of the 2021 form. */
export interface Damage {
  /** Cells of the code, the first percentage and so on, as the extract split them. */
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly shares: readonly string[];
  readonly firstMilestone: readonly string[];
  /** Text of the level-one column of each indicator row. */
  readonly levelOne: readonly string[];
}

function tableDamaged(project: SampleProject, damage: Damage): string {
  const { total, fiscal, other, purpose, goals, rows } = project;
  return [
    tabs('项目编码', ...damage.code, '', '项目名称', ...damage.name, ''),
    tabs('预算规模及', '预算数', total, '其中:财政 资金', fiscal, '其他资金', other),
    tabs('资金用途', purpose, '', '', '', '', ''),
    tabs('资金支出计', ...damage.firstMilestone, '6月底', '10 月底', '', '12 月底', ''),
    tabs('划 (%)', ...damage.shares),
    tabs('绩效目标', goals.join(' '), '', '', '', '', ''),
    tabs('一级指标', '二级指标', '三级指标', '绩效指标', '·描述', '指标值', '指标值确定依据'),
    ...rows.map(({ two, three, description, target, basis }, index) =>
      tabs(
        damage.levelOne[index] ?? '',
        two,
        three,
        description,
        '',
        typeof target === 'string' ? target : target.join(' '),
        basis,
      ),
    ),
  ].join('\n');
}

export function documentDamaged(
  department: string,
  year: string,
  unit: string,
  projects: readonly { readonly project: SampleProject; readonly damage: Damage }[],
): string {
  return `${department} ${year} 年部门预算绩效文本

${department}编制 市财政局审核

目 录

第一部分 部门整体绩效目标

一、总体绩效目标1
第二部分 预算项目绩效目标
${projects.map(({ project }, index) => `${String(index + 1)}.${project.name}绩效目标表${String(index + 6)}`).join('\n')}

第一部分 部门整体绩效目标

一、总体绩效目标

${year}年,我局将全面完成各项任务。

第二部分 预算项目绩效目标

${projects.map(({ project, damage }, index) => `${String(index + 1)}. ${project.name}绩效目标表\n\n${unit}\n\n${tableDamaged(project, damage)}\n`).join('\n')}`;
}
