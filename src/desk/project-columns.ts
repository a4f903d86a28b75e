/** 项目表: all projects of all documents. */
import { kindLabels } from '../views/identity.ts';
import { stateWording } from '../views/shown-value.ts';
import type { DeskColumn, DeskDefinition } from './definition.ts';

const amount = (name: string, title: string): DeskColumn => ({
  name,
  title,
  numeric: true,
  decimals: 2,
  emptyAs: { column: `${name}_state`, words: stateWording },
});

/** Shares printed for each period say something else beside cumulative ones. */
const cumulative = (name: string, title: string): DeskColumn => ({
  name,
  title,
  numeric: true,
  emptyAs: { column: 'schedule_reading', words: { increments: '各期占比', unclear: '读法不明' } },
});

export const projectDesk: DeskDefinition = {
  name: 'projects',
  counted: '个项目',
  columns: [
    { name: 'document_id', title: '文本编号' },
    { name: 'project_id', title: '项目编号' },
    { name: 'project_no', title: '项目序号', numeric: true },
    { name: 'kind', title: '类别', labels: kindLabels },
    { name: 'name', title: '项目' },
    { name: 'code', title: '项目编码' },
    { name: 'unit_code', title: '预算单位编码' },
    { name: 'unit_name', title: '预算单位' },
    amount('total_wan', '金额（万元）'),
    amount('fiscal_wan', '其中财政资金（万元）'),
    amount('other_wan', '其他资金（万元）'),
    { name: 'purpose', title: '资金用途' },
    { name: 'by_0331', title: '3 月底（%），照印', numeric: true },
    { name: 'by_0630', title: '6 月底（%），照印', numeric: true },
    { name: 'by_1031', title: '10 月底（%），照印', numeric: true },
    { name: 'by_1231', title: '12 月底（%），照印', numeric: true },
    { name: 'source_line', title: '原件行号', numeric: true },
    { name: 'path', title: '网址' },
    { name: 'total_wan_state', title: '金额的状态' },
    { name: 'fiscal_wan_state', title: '财政资金的状态' },
    { name: 'other_wan_state', title: '其他资金的状态' },
    {
      name: 'schedule_reading',
      title: '支出计划',
      labels: { cumulative: '各时点累计', increments: '各期占比', unclear: '读法不明' },
    },
    cumulative('cumulative_0630', '6 月底累计（%）'),
    { name: 'indicators', title: '指标', numeric: true },
    { name: 'band', title: '金额区间' },
    { name: 'department', title: '部门', emptyAs: { column: 'department_state' } },
    { name: 'budget_year', title: '年度', integer: true },
    { name: 'region_full_name', title: '地区' },
    { name: 'department_state', title: '部门名称的状态' },
  ],
  shown: ['name', 'total_wan', 'cumulative_0630', 'indicators', 'department', 'budget_year'],
  facets: [
    { name: 'band', title: '金额', none: '未载明金额' },
    { name: 'budget_year', title: '年度' },
    { name: 'region_full_name', title: '地区' },
    { name: 'department', title: '部门', none: '部门名称未载明' },
    { name: 'kind', title: '类别' },
    { name: 'schedule_reading', title: '支出计划', none: '没有印支出计划' },
  ],
  searched: ['name', 'code', 'purpose', 'unit_name', 'department', 'region_full_name'],
  sortable: ['name', 'total_wan', 'cumulative_0630', 'indicators', 'department', 'budget_year'],
  order: '年度，从新到旧；同年按地区、照原件',
  measure: { column: 'total_wan', title: '金额（万元）', note: null },
  note: null,
  comparable: true,
};
