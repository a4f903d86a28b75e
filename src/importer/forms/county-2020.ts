/** The form of some counties in 2020: goals and indicators only, no amounts and no codes. */
import type { FormDefinition } from './form.ts';
import { furtherFunds } from './further-funds.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { notes } from './notes.ts';

export const county2020: FormDefinition = {
  id: 'county-2020',
  title: '2020 年县区的项目绩效目标表（无金额）',
  signature: [],
  fields: [
    { key: 'name', labels: ['项目名称'], value: 'right' },
    { key: 'goals', labels: ['绩效目标', '总体目标', '年度目标'], value: 'right-and-below' },
  ],
  groups: ['绩效指标'],
  furtherFunds,
  notes,
  schedule: null,
  indicators: indicatorColumns,
  targetCells: ['符号', '值', '单位'],
  moneyUnit: '万元',
};
