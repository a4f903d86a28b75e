/** A comparison as lines of a CSV file: section, field, level, then value and source of every column. */
import { columnMarks, type Comparison } from './comparison.ts';

/** `address` makes a full address of a site path. */
export const comparisonLines = ({ columns, tables }: Comparison, address: (path: string) => string): string[][] => [
  [
    '部分',
    '栏目',
    '指标层级',
    ...columns.map(({ title, place }) => `${place} ${title}`),
    '是否不同',
    ...columns.map((_, at) => `${columnMarks[at] ?? ''}的出处`),
  ],
  ...tables.flatMap(({ title, rows }) =>
    rows.map(({ label, note, cells, differs }) => [
      title,
      label,
      note ?? '',
      ...cells.map((cell) => cell?.text ?? ''),
      differs ? '不同' : '相同',
      ...cells.map((cell) => (cell?.path ? address(cell.path) : '')),
    ]),
  ),
];
