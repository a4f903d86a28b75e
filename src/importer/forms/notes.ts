/** Labels of texts that the model has no field for; they become sections of the project. Data: extend it freely. */
import { labelKey } from './form.ts';

/** What is to be reached over several years. */
const periodGoals: readonly string[] = [
  '实施期目标',
  '实施期总目标',
  '实施期绩效目标',
  '中期目标',
  '中期绩效目标',
  '长期目标',
  '长期绩效目标',
  '总目标',
  '三年目标',
];

const periodKeys: ReadonlySet<string> = new Set(periodGoals);

export const isPeriodGoal = (label: string): boolean => periodKeys.has(labelKey(label));

export const notes: readonly string[] = [
  ...periodGoals,
  ...(
    '项目属性 项目类型 项目类别 项目级次 项目性质 项目分类 项目期 项目周期 项目年限 项目起止时间 起止时间 实施期限 项目实施期限 项目实施期 实施时间 ' +
    '项目概况 项目简介 项目内容 项目主要内容 主要内容 项目立项情况 立项情况 立项依据 项目立项依据 项目立项的依据 政策依据 设立依据 立项必要性 ' +
    '项目申报的可行性 项目申报的必要性 可行性 必要性 单位职能概述 项目实施进度计划 实施进度计划 项目实施计划 实施计划 保障措施 保证措施 资金测算依据 ' +
    '测算依据及说明 测算依据 预算编制依据 其他需要说明的问题 其他说明的问题 其他说明 项目绩效目标编码 主管部门编码 主管部门代码 功能科目 支出功能分类科目'
  ).split(' '),
];
