/** The form of 承德 in 2020: 负责人及电话, 主管部门, 实施单位, 资金情况; a target is three cells, 符号, 值, 单位. */
import type { FormDefinition } from './form.ts';
import { furtherFunds } from './further-funds.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { notes } from './notes.ts';

export const chengde2020: FormDefinition = {
  id: 'chengde-2020',
  title: '承德市 2020 年的项目绩效目标表',
  signature: ['年度资金总额', '资金情况', '项目负责人及电话', '实施单位', '年度目标'],
  fields: [
    { key: 'name', labels: ['项目名称'], value: 'right' },
    { key: 'people', labels: ['项目负责人及电话', '项目负责人', '负责人及电话'], value: 'right', list: true },
    { key: 'supervisingDepartment', labels: ['主管部门'], value: 'right', list: true },
    { key: 'implementingUnit', labels: ['实施单位', '项目实施单位'], value: 'right', list: true },
    { key: 'totalFunds', labels: ['年度资金总额', '资金总额'], value: 'right' },
    { key: 'fiscalFunds', labels: ['财政拨款', '财政资金'], value: 'right' },
    { key: 'otherFunds', labels: ['其他资金'], value: 'right' },
    { key: 'goals', labels: ['年度目标', '年度总体目标'], value: 'right-and-below' },
  ],
  groups: ['资金情况', '总体目标', '绩效指标'],
  furtherFunds,
  notes,
  schedule: null,
  indicators: indicatorColumns,
  targetCells: ['符号', '值', '单位'],
  moneyUnit: '万元',
};
