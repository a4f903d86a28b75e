/**
 * Every address of the site, made here and nowhere else. Paths start and end with a slash (files do not end with one)
 * and hold no base path; `src/site/link.ts` adds that.
 */
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import type { Provenance } from '../document/provenance.ts';

type DocumentKey = Pick<PerformanceDocument, 'identity'>;

export const homePath = '/';
export const searchPath = '/search/';
export const dataPath = '/data/';
export const originalsPath = '/originals/';
/** All indicators of all documents; static lists stand below it. */
export const indicatorsPath = '/indicators/';
/** All projects of all documents. */
export const projectsPath = '/projects/';
/** Questions in SQL. */
export const queryPath = '/query/';
/** Projects, or a department's years, side by side. */
export const comparePath = '/compare/';
/** All corrections of documents. */
export const revisionsPath = '/revisions/';
export const siteMapPath = '/sitemap/';
export const glossaryPath = '/glossary/';
/** What the checks noticed on this site. */
export const qualityPath = '/quality/';
/** Which documents and parts are here, which are not. */
export const completenessPath = '/quality/completeness/';
/** The rules of the checks; each has its code as anchor. */
export const rulesPath = '/rules/';

/** A Markdown page of `content/pages`. */
export const textPagePath = (slug: string): string => `/${slug}/`;

export const termPath = (term: string): string => `${glossaryPath}#${encodeURIComponent(term)}`;

export const rulePath = (code: string): string => `${rulesPath}#${code}`;

export const regionPath = (code: string): string => `/r/${code}/`;

export const yearPath = (year: number): string => `/y/${String(year)}/`;

export const departmentPath = (regionCode: string, departmentId: string): string =>
  `/r/${regionCode}/d/${departmentId}/`;

export function documentPath({ identity }: DocumentKey): string {
  const { region, budgetYear, department } = identity;
  return `/r/${region.code}/${String(budgetYear.value)}/${department.id}/`;
}

/** One correction, on the page of its document. */
export const revisionPath = (document: DocumentKey, no: number): string =>
  `${documentPath(document)}#revision-${String(no)}`;

export const projectPath = (document: DocumentKey, project: Pick<Project, 'id'>): string =>
  `${documentPath(document)}p/${project.id}/`;

/** Names a project in the query of the compare page. */
export const projectKey = ({ id }: Pick<PerformanceDocument, 'id'>, project: Pick<Project, 'id'>): string =>
  `${id}/${project.id}`;

/** The compare page of up to four projects or documents, named by `projectKey` or a document's id. */
export const comparisonPath = (keys: readonly string[]): string =>
  `${comparePath}?${keys.map((key, at) => `${'abcd'.charAt(at)}=${key}`).join('&')}`;

/** The anchor of an indicator row on its project's page. */
export const indicatorPath = (document: DocumentKey, project: Pick<Project, 'id'>, rowNo: number): string =>
  `${projectPath(document, project)}#row-${String(rowNo)}`;

/** The numbered-line page of one original. */
export const originalPath = (document: DocumentKey, originalId: string): string =>
  `${documentPath(document)}o/${originalId}/`;

/** The exact line of an original. */
export const linePath = (document: DocumentKey, at: Pick<Provenance, 'original' | 'line'>): string =>
  `${originalPath(document, at.original)}#L${String(at.line)}`;

/** A published copy; `path` is below `content/originals/`. */
export const downloadPath = (path: string): string => `/originals/${path}`;

export const documentJsonPath = (documentId: string): string => `/data/documents/${documentId}.json`;
export const importReportPath = (documentId: string): string => `/data/documents/${documentId}.import.json`;

/** Tables of one document or project; `table` is projects, indicators or findings. */
export const documentTablePath = (documentId: string, table: string, format: 'csv' | 'json'): string =>
  `/data/documents/${documentId}/${table}.${format}`;
export const projectTablePath = (
  documentId: string,
  projectId: string,
  table: string,
  format: 'csv' | 'json',
): string => `/data/documents/${documentId}/${projectId}/${table}.${format}`;
export const siteTablePath = (table: string, format: 'csv' | 'json'): string => `/data/${table}.${format}`;
export const jsonSchemaPath = (name: string): string => `/data/schema/${name}.json`;
