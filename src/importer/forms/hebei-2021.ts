/** The form of 河北 from 2021 on: 项目编码, 预算数, 资金支出计划（%）. */
import type { FormDefinition } from './form.ts';
import { furtherFunds } from './further-funds.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { notes } from './notes.ts';

export const hebei2021: FormDefinition = {
  id: 'hebei-2021',
  title: '河北省 2021 年起的项目绩效目标表',
  signature: ['项目编码', '预算数', '预算规模及资金用途', '资金支出计划'],
  fields: [
    {
      key: 'projectCode',
      labels: ['项目编码', '项目代码'],
      value: 'right',
      pattern: /^\s*[0-9A-Z][0-9A-Z ]{8,}\s*$/iu,
    },
    { key: 'name', labels: ['项目名称'], value: 'right' },
    { key: 'totalFunds', labels: ['预算数', '预算总额', '预算资金总额', '资金总额'], value: 'right' },
    { key: 'fiscalFunds', labels: ['财政资金', '财政拨款', '财政性资金'], value: 'right' },
    { key: 'otherFunds', labels: ['其他资金'], value: 'right' },
    { key: 'purpose', labels: ['资金用途'], value: 'right' },
    { key: 'purpose', labels: ['预算规模及资金用途'], value: 'next-row' },
    { key: 'goals', labels: ['绩效目标', '总体目标', '年度绩效目标'], value: 'right-and-below' },
    { key: 'supervisingDepartment', labels: ['主管部门'], value: 'right', list: true },
    { key: 'implementingUnit', labels: ['实施单位'], value: 'right', list: true },
    { key: 'people', labels: ['项目负责人及电话', '项目负责人', '负责人及电话'], value: 'right', list: true },
  ],
  groups: ['绩效指标'],
  furtherFunds,
  notes,
  schedule: {
    labels: ['资金支出计划'],
    milestones: [
      { by: '03-31', label: '3月底' },
      { by: '06-30', label: '6月底' },
      { by: '10-31', label: '10月底' },
      { by: '12-31', label: '12月底' },
    ],
  },
  indicators: indicatorColumns,
  targetCells: ['符号', '值', '单位'],
  moneyUnit: '万元',
};
