/** Columns that group indicators whose forms use other words for the same thing. Not in CSV; the printed words stand beside. */
import type { Indicator, Level } from '../document/indicator.ts';
import { canonicalUnit } from '../document/unit.ts';
import { type ColumnDefinition, text } from './column.ts';

const canonicalLabel = ({ canonical, printed }: Level): string | null => canonical ?? (printed === '' ? null : printed);

export function canonicalColumns<Row>(indicatorOf: (row: Row) => Indicator): ColumnDefinition<Row>[] {
  const levelColumn = (name: string, title: string, key: 'levelOne' | 'levelTwo'): ColumnDefinition<Row> => ({
    name,
    type: text,
    title,
    zh: '规范名称，如“效果指标”归入“效益指标”；印的不在规范名称之列的，照印。没有印的为空。',
    en: 'Canonical label, or the printed one where none is known for it.',
    source: `projects[].indicators[].${key}.canonical，没有时 ${key}.printed`,
    optional: true,
    csv: false,
    read: (row) => canonicalLabel(indicatorOf(row)[key]),
  });
  return [
    levelColumn('level_one_canonical', '一级指标（归并）', 'levelOne'),
    levelColumn('level_two_canonical', '二级指标（归并）', 'levelTwo'),
    {
      name: 'unit_canonical',
      type: text,
      title: '单位（归并）',
      zh: '同一单位的不同写法归为一种，如“百分比”归入“%”；不换算。没有印单位时为空。',
      en: 'The unit, spellings of the same unit made one (百分比 is %); nothing is converted.',
      source: 'projects[].indicators[].target.unit',
      optional: true,
      csv: false,
      read: (row) => canonicalUnit(indicatorOf(row).target.unit),
    },
  ];
}
