/**
 * Tables that stand in and beside 绩效文本 and are no 项目绩效目标表, told by their labels, as data: they are named and set aside,
 * and never become a project.
 */

export interface OtherTable {
  /** As messages call it. */
  readonly name: string;
  /** Labels that no 项目绩效目标表 has. */
  readonly labels: readonly string[];
  /** How many of them tell the table. */
  readonly enough: number;
  /** Labels with which the table is of another kind. */
  readonly unless: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

/** What the goal table of a whole department prints and a table of its budget does not. */
const overallGoals = words(
  '部门单位名称 部门名称 单位名称 年度主要任务 主要任务 任务名称 主要内容 部门整体支出 部门预算资金 部门职能概述 部门职能 年度部门预算 整体支出总额 ' +
    '预算金额 年度履职目标 部门总体资金情况 部门总体资金 部门资金总额 整体绩效目标 部门整体绩效目标 部门年度总体目标 收入构成 支出构成 按收入性质分 按支出性质分',
);

export const otherTables: readonly OtherTable[] = [
  {
    name: '绩效自评表',
    labels: words(
      '全年执行数 全年预算数 年初预算数 执行率 得分 实际完成值 完成值 全年完成值 实际完成情况 年度实际完成值 自评得分 偏差原因分析及改进措施 偏差原因分析 ' +
        '未完成原因分析 未完成原因和改进措施 未完成原因分析与改进措施 预算执行率 预算执行数 调整后预算数 全年执行数B 总分 年度目标完成情况 预算执行情况 全年实际值',
    ),
    enough: 2,
    unless: [],
  },
  {
    name: '绩效运行监控表',
    labels: words(
      '17月执行数 16月执行数 18月执行数 19月执行数 17月完成情况 16月完成情况 18月完成情况 全年预计完成情况 全年预计执行数 目标完成可能性 完成目标可能性',
    ),
    enough: 2,
    unless: [],
  },
  {
    name: '部门职责和工作活动绩效表',
    labels: words('职责活动 部门职责 工作活动 职责工作活动 职责分类 内容描述 年度预算数 评价标准 优 良 中 差'),
    enough: 3,
    unless: ['项目名称', '项目编码'],
  },
  {
    name: '部门收支预算表',
    labels: words('基本支出 项目支出'),
    enough: 2,
    unless: [...overallGoals, '项目名称', '项目编码', '一级指标'],
  },
  {
    name: '部门整体支出绩效目标表',
    labels: [...overallGoals, '基本支出', '项目支出'],
    enough: 2,
    unless: ['项目名称', '项目编码'],
  },
];

/** What a caption above a table says of it when its labels do not. */
export const otherCaptions: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: '绩效自评表', pattern: /自评(?:价)?(?:情况)?(?:汇总)?表/u },
  { name: '绩效运行监控表', pattern: /监控(?:情况)?表/u },
  { name: '部门整体支出绩效目标表', pattern: /(?:部门|单位).{0,12}整体.{0,12}(?:绩效)?.{0,8}表|整体支出绩效/u },
  { name: '职责活动绩效表', pattern: /职责.{0,8}活动.{0,10}表/u },
];
