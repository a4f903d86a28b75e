/** The files of the open data as text. Pure; endpoints under `src/pages` serve them. */
import type { ImportReport } from '../diagnostics/import-report.ts';
import { importReportSchema } from '../diagnostics/import-report.ts';
import { documentSchema, type PerformanceDocument } from '../document/performance-document.ts';
import type { RowContext } from './column.ts';
import { toCsv } from './csv.ts';
import { prettyJson, recordsToJson } from './json.ts';
import type { Scope, Table } from './table.ts';

export const tableFormats = ['csv', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

export function tableFile(table: Table, format: TableFormat, context: RowContext, scope: Scope): string {
  const records = table.records(context, scope);
  return format === 'csv' ? toCsv(table, records) : recordsToJson(records);
}

export const documentFile = (document: PerformanceDocument): string => prettyJson(documentSchema.parse(document));

export const importReportFile = (report: ImportReport): string => prettyJson(importReportSchema.parse(report));
