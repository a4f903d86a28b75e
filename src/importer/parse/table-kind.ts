/** What a table is: the 绩效目标表 of a project, a table of another known kind, or neither. */
import { formOf, isIndicatorHeader, labelsOf } from '../forms/index.ts';
import { labelKey, type FormDefinition } from '../forms/form.ts';
import { otherCaptions, otherTables } from '../forms/other-tables.ts';
import { textsOf, type GridRow } from './grid.ts';
import type { TextItem } from './items.ts';
import { parseAmount } from './values.ts';

export type TableKind =
  | { readonly form: FormDefinition; readonly other: null }
  | { readonly form: null; readonly other: string }
  | { readonly form: null; readonly other: null };

const none: TableKind = { form: null, other: null };
const ofKind = (other: string): TableKind => ({ form: null, other });

/** 全年执行数（B） and 全年执行数 are one label. */
const keyOf = (text: string): string => labelKey(text).replace(/(?<=\p{Script=Han})[A-Z]+$/u, '');

function byLabels(cells: readonly string[]): string | null {
  const keys = new Set(cells.map(keyOf));
  const table = otherTables.find(
    ({ labels, enough, unless }) =>
      !unless.some((label) => keys.has(label)) && labels.filter((label) => keys.has(label)).length >= enough,
  );
  return table?.name ?? null;
}

/** The line right above the table names its kind, unless the table names a project. */
function byCaption(cells: readonly string[], above: readonly TextItem[]): string | null {
  const captions = above.slice(-3).map(({ key }) => key.replace(/[（(].*?[）)]/gu, ''));
  const keys = new Set(cells.map(labelKey));
  if (keys.has('项目名称') || keys.has('项目编码')) return null;
  return (
    otherCaptions.find(({ pattern }) => captions.some((key) => key.length <= 60 && pattern.test(key)))?.name ?? null
  );
}

const names = new Set(['项目名称', '项目', '项目支出名称']);

/** Projects one a row below a header row: amounts, perhaps, and no goals. */
function listKind(form: FormDefinition, rows: readonly GridRow[]): string | null {
  const keys = rows.slice(0, 4).map((row) => textsOf(row).map(labelKey));
  const header = keys.findIndex((row) => row.length >= 3 && row.some((key) => names.has(key)));
  const row = header < 0 ? [] : (keys[header] ?? []);
  if (row.includes('一级指标')) return '一行一个指标的项目绩效目标汇总表';
  const cells = rows.flatMap(textsOf);
  const goals = new Set(labelsOf(form, 'goals', 'projectCode').map(labelKey));
  if (
    row.length === 0 ||
    isIndicatorHeader(cells) ||
    cells.some((cell) => goals.has(labelKey(cell)) && !row.includes(labelKey(cell)))
  )
    return null;
  const below = rows.slice(header + 1);
  const isHeader = row.includes('序号') || row.every((key) => key.length <= 12 && parseAmount(key, '元') === null);
  const hasAmounts = below.some((each) => textsOf(each).some((text) => parseAmount(text, '元') !== null));
  return isHeader && hasAmounts && row.filter((key) => names.has(key)).length === 1 && below.length > 0
    ? '项目汇总表'
    : null;
}

/** `above`: the text that stands before the table. */
export function kindOf(rows: readonly GridRow[], above: readonly TextItem[]): TableKind {
  const cells = rows.flatMap(textsOf);
  const other = byLabels(cells) ?? byCaption(cells, above);
  if (other !== null) return ofKind(other);
  const form = formOf(cells);
  if (form === null) return none;
  const list = listKind(form, rows);
  return list === null ? { form, other: null } : ofKind(list);
}
