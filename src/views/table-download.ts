/** A table's rows as files: what stands on the download line beside it. */
import { documentDataFolder, projectDataFolder, siteDataFolder, tablePath } from '../catalogue/addresses.ts';
import type { Link } from './link.ts';

export interface TableDownload {
  readonly label: string;
  readonly rows: number;
  readonly csv: string;
  readonly json: string;
}

/** A file of the open data. */
export interface DataFile extends Link {
  /** `24.3 KB`; empty while unknown. */
  readonly size: string;
}

interface ScopeTable {
  readonly name: string;
  readonly title: string;
  /** Null while unknown. */
  readonly rows: number | null;
  readonly files: readonly DataFile[];
}

/** Everything there is of one part of the site. */
export interface ScopeDownloads {
  readonly title: string;
  /** All tables as one spreadsheet file. */
  readonly workbook: DataFile | null;
  /** Tables, documents and originals. */
  readonly archive: DataFile | null;
  readonly tables: readonly ScopeTable[];
}

export type TableName = 'projects' | 'indicators' | 'findings';

const labels: Readonly<Record<TableName | 'documents', string>> = {
  documents: '绩效文本',
  projects: '项目',
  indicators: '绩效指标',
  findings: '核查发现',
};

const download = (folder: string, table: TableName | 'documents', rows: number): TableDownload => ({
  label: labels[table],
  rows,
  csv: tablePath(folder, table, 'csv'),
  json: tablePath(folder, table, 'json'),
});

export const siteTable = (table: TableName | 'documents', rows: number): TableDownload =>
  download(siteDataFolder, table, rows);

export const documentTable = (documentId: string, table: TableName, rows: number): TableDownload =>
  download(documentDataFolder(documentId), table, rows);

export const projectTable = (
  documentId: string,
  projectId: string,
  table: Exclude<TableName, 'projects'>,
  rows: number,
): TableDownload => download(projectDataFolder(documentId, projectId), table, rows);
