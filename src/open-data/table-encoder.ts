/** The formats that one table comes in. */
import type { TableFormat } from '../catalogue/addresses.ts';
import { csvEncoder } from './csv.ts';
import type { Encoder } from './encoder.ts';
import { jsonEncoder, jsonLinesEncoder } from './json.ts';
import { parquetEncoder } from './parquet.ts';
import type { Table } from './table.ts';

export interface FormatDescription {
  /** As readers know it. */
  readonly label: string;
  readonly mediaType: string;
  /** What it is good for, in Chinese. */
  readonly use: string;
}

export const formats: Readonly<Record<TableFormat, FormatDescription>> = {
  csv: { label: 'CSV', mediaType: 'text/csv', use: '表格软件、统计软件都能打开' },
  json: { label: 'JSON', mediaType: 'application/json', use: '供程序使用' },
  jsonl: { label: 'JSON Lines', mediaType: 'application/jsonl', use: '一行一条记录，可以边读边处理' },
  parquet: {
    label: 'Parquet',
    mediaType: 'application/vnd.apache.parquet',
    use: '列式文件，带类型，供 DuckDB、pandas、R 使用',
  },
};

/** Formats of the tables of the site. */
export const allFormats = ['csv', 'json', 'jsonl', 'parquet'] as const;
/** Formats of the tables of a year, a region, a department: JSON as a whole would say the same as JSON Lines once more. */
export const partFormats = ['csv', 'jsonl', 'parquet'] as const;
/** Formats of the tables beside one document or project. */
export const smallFormats = ['csv', 'json'] as const;

export function tableEncoder(table: Table, format: TableFormat): Encoder {
  switch (format) {
    case 'csv':
      return csvEncoder(table);
    case 'json':
      return jsonEncoder();
    case 'jsonl':
      return jsonLinesEncoder();
    case 'parquet':
      return parquetEncoder(table);
  }
}
