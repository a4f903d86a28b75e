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
/** The data dictionary; each table has its name as anchor. */
export const dictionaryPath = '/data/dictionary/';
/** The fields of a whole document. */
export const documentFieldsPath = '/data/dictionary/document/';
export const originalsPath = '/originals/';
/** All indicators of all documents; static lists stand below it. */
export const indicatorsPath = '/indicators/';
const pageOf = (path: string, no: number): string => (no > 1 ? `${path}${String(no)}/` : path);

/** A static list of indicators of one second level; pages from 1. */
export const levelListPath = (slug: string, no: number): string => pageOf(`${indicatorsPath}level/${slug}/`, no);

/** A static list of a department's indicators; pages from 1. */
export const departmentListPath = (regionCode: string, departmentId: string, no: number): string =>
  pageOf(`${indicatorsPath}department/${regionCode}-${departmentId}/`, no);

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

/** What programs read about the site. */
export const sitemapFilePath = '/sitemap.xml';
/** A part of the site map that is too long for one file; counted from 1. */
export const sitemapPartPath = (part: number): string => `/sitemap-${String(part)}.xml`;
/** News of a page's place: `page` is the home page, a region or a department. */
export const feedPath = (page: string): string => `${page}feed.atom`;
/** The picture that stands for a page where links to it are shown. */
export const picturePath = (page: string): string => `${page}card.jpg`;

/** The whole site for reading without a network. */
export const offlinePath = '/offline.zip';

/** A Markdown page of `content/pages`. */
export const textPagePath = (slug: string): string => `/${slug}/`;

/** Letters stay as they are: browsers encode them, and pages with many terms stay small. */
export const termPath = (term: string): string =>
  `${glossaryPath}#${term.replace(/[^\p{L}\p{N}]+/gu, encodeURIComponent)}`;

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

/** The names of what is compared, in the address of the page: as many as it lays side by side. */
export const comparedNames = ['a', 'b', 'c', 'd'] as const;

/** The compare page of up to four projects or documents, named by `projectKey` or a document's id. */
export const comparisonPath = (keys: readonly string[]): string =>
  `${comparePath}?${keys.map((key, at) => `${comparedNames[at] ?? ''}=${key}`).join('&')}`;

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
/** What the data of a document was until its correction `no`. */
export const documentVersionPath = (documentId: string, no: number): string =>
  `/data/versions/${documentId}/${String(no)}.json`;
export const importReportPath = (documentId: string): string => `/data/documents/${documentId}.import.json`;

/** Folders of the open data: tables of the whole site, a year, a region with all below it, a department, a document, a project. */
export const siteDataFolder = '/data';
export const yearDataFolder = (year: number): string => `/data/years/${String(year)}`;
export const regionDataFolder = (code: string): string => `/data/regions/${code}`;
export const departmentDataFolder = (regionCode: string, departmentId: string): string =>
  `/data/departments/${regionCode}/${departmentId}`;
export const documentDataFolder = (documentId: string): string => `/data/documents/${documentId}`;
export const projectDataFolder = (documentId: string, projectId: string): string =>
  `${documentDataFolder(documentId)}/${projectId}`;

export type TableFormat = 'csv' | 'json' | 'jsonl' | 'parquet';

/** One table of a data folder. */
export const tablePath = (folder: string, table: string, format: TableFormat): string => `${folder}/${table}.${format}`;
/** All tables of a data folder as one spreadsheet file. */
export const workbookPath = (folder: string): string =>
  folder === siteDataFolder ? `${folder}/mingzhang.xlsx` : `${folder}.xlsx`;
/** Tables, documents and originals of one year in one file. */
export const yearArchivePath = (year: number): string => `${yearDataFolder(year)}.zip`;
/** All tables in one SQLite file. */
export const sqlitePath = '/data/mingzhang.sqlite';
export const dataPackagePath = '/data/datapackage.json';
export const csvwPath = '/data/csv-metadata.json';
export const dataCatalogPath = '/data/catalog.jsonld';
export const openApiPath = '/data/openapi.json';
/** SHA-256 of what the version of the data is made of; its own SHA-256 is the version. */
export const versionListPath = '/data/version.sha256';
/** SHA-256 of the files of the open data. */
export const checksumsPath = '/data/SHA256SUMS';
/** Rows of one budget year, packed for the page `/indicators/` or `/projects/`. */
export const deskDataPath = (desk: string, year: number): string => `/data/desk/${desk}-${String(year)}.json`;
export const jsonSchemaPath = (name: string): string => `/data/schema/${name}.json`;
