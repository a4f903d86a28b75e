/** A comparison as lines of a CSV file: section, field, level, then one value a column. */
import type { Comparison } from './comparison.ts';

export const comparisonLines = ({ columns, tables }: Comparison): string[][] => [
  ['部分', '栏目', '指标层级', ...columns.map(({ title, place }) => `${place} ${title}`), '是否不同'],
  ...tables.flatMap(({ title, rows }) =>
    rows.map(({ label, note, cells, differs }) => [
      title,
      label,
      note ?? '',
      ...cells.map((cell) => cell?.text ?? ''),
      differs ? '不同' : '相同',
    ]),
  ),
];
