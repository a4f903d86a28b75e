/** A table's rows as files: what stands on the download line beside it. */
import { documentTablePath, projectTablePath, siteTablePath } from '../catalogue/addresses.ts';

export interface TableDownload {
  readonly label: string;
  readonly rows: number;
  readonly csv: string;
  readonly json: string;
}

export type TableName = 'projects' | 'indicators' | 'findings';

const labels: Readonly<Record<TableName | 'documents', string>> = {
  documents: '绩效文本',
  projects: '项目',
  indicators: '绩效指标',
  findings: '核查发现',
};

export const siteTable = (table: TableName | 'documents', rows: number): TableDownload => ({
  label: labels[table],
  rows,
  csv: siteTablePath(table, 'csv'),
  json: siteTablePath(table, 'json'),
});

export const documentTable = (documentId: string, table: TableName, rows: number): TableDownload => ({
  label: labels[table],
  rows,
  csv: documentTablePath(documentId, table, 'csv'),
  json: documentTablePath(documentId, table, 'json'),
});

export const projectTable = (
  documentId: string,
  projectId: string,
  table: Exclude<TableName, 'projects'>,
  rows: number,
): TableDownload => ({
  label: labels[table],
  rows,
  csv: projectTablePath(documentId, projectId, table, 'csv'),
  json: projectTablePath(documentId, projectId, table, 'json'),
});
