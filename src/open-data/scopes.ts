/** The parts of the catalogue that have files of their own: which documents, which folder, which tables in which formats. */
import {
  departmentDataFolder,
  documentDataFolder,
  projectDataFolder,
  regionDataFolder,
  siteDataFolder,
  type TableFormat,
  yearDataFolder,
} from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { documentTitle } from '../views/identity.ts';
import { allFormats, partFormats, smallFormats } from './table-encoder.ts';
import { everything, type Scope, type Table } from './table.ts';
import { documentTables, projectTables, regionTables, tables } from './tables.ts';

export interface DataScope {
  /** What it covers, in Chinese. */
  readonly title: string;
  readonly folder: string;
  readonly scope: Scope;
  readonly tables: readonly Table[];
  readonly formats: readonly TableFormat[];
  /** Whether all tables also come as one spreadsheet file. */
  readonly workbook: boolean;
}

export const siteScope = (catalogue: Catalogue): DataScope => ({
  title: '全站',
  folder: siteDataFolder,
  scope: everything(catalogue),
  tables,
  formats: allFormats,
  workbook: true,
});

export const yearScope = (catalogue: Catalogue, year: number): DataScope => ({
  title: `${String(year)}年`,
  folder: yearDataFolder(year),
  scope: { documents: catalogue.documents.filter(({ identity }) => identity.budgetYear.value === year) },
  tables,
  formats: partFormats,
  workbook: true,
});

/**
 * Documents of a region and of all regions below it, in the order of the catalogue. A region that holds everything, as the
 * province of a site does, has the files of the site.
 */
export function regionScope(catalogue: Catalogue, code: string): DataScope {
  const codes = new Set<string>();
  const include = (each: string): void => {
    if (codes.has(each)) return;
    codes.add(each);
    for (const below of catalogue.regionsBelow(each)) include(below.code);
  };
  include(code);
  const documents = catalogue.documents.filter(({ identity }) => codes.has(identity.region.code));
  if (documents.length === catalogue.documents.length) return siteScope(catalogue);
  return {
    title: catalogue.region(code)?.name ?? code,
    folder: regionDataFolder(code),
    scope: { documents },
    tables: regionTables,
    formats: partFormats,
    workbook: true,
  };
}

/** All years of a department. */
export function departmentScope(catalogue: Catalogue, regionCode: string, departmentId: string): DataScope {
  const documents = catalogue.documentsOfDepartment(regionCode, departmentId);
  return {
    title: documents[0]?.identity.department.name ?? departmentId,
    folder: departmentDataFolder(regionCode, departmentId),
    scope: { documents },
    tables: documentTables,
    formats: partFormats,
    workbook: true,
  };
}

const documentScope = (document: PerformanceDocument): DataScope => ({
  title: documentTitle(document),
  folder: documentDataFolder(document.id),
  scope: { documents: [document] },
  tables: documentTables,
  formats: smallFormats,
  workbook: true,
});

const projectScope = (document: PerformanceDocument, projectId: string): DataScope => ({
  title: projectId,
  folder: projectDataFolder(document.id, projectId),
  scope: { documents: [document], projectId },
  tables: projectTables,
  formats: smallFormats,
  workbook: false,
});

/** Codes of regions that have documents, themselves or below them, in the order of the register. */
function regionCodes(catalogue: Catalogue): string[] {
  const held = new Set<string>();
  for (const code of new Set(catalogue.documents.map(({ identity }) => identity.region.code))) {
    held.add(code);
    for (const region of catalogue.regionTrail(code)) held.add(region.code);
  }
  return [...held].sort();
}

function departments(catalogue: Catalogue): DataScope[] {
  const keys = new Map<string, DataScope>();
  for (const { identity } of catalogue.documents) {
    const [region, id] = [identity.region.code, identity.department.id];
    const folder = departmentDataFolder(region, id);
    if (!keys.has(folder)) keys.set(folder, departmentScope(catalogue, region, id));
  }
  return [...keys.values()];
}

/** Those that a reader may look through: not documents and projects, which link to their own. */
export const largeScopes = (catalogue: Catalogue): DataScope[] => [
  siteScope(catalogue),
  ...catalogue.years.map((year) => yearScope(catalogue, year)),
  ...regionCodes(catalogue)
    .map((code) => regionScope(catalogue, code))
    .filter(({ folder }) => folder !== siteDataFolder),
  ...departments(catalogue),
];

/** Documents with their projects. */
export function* smallScopes(catalogue: Catalogue): Generator<DataScope> {
  for (const document of catalogue.documents) {
    yield documentScope(document);
    for (const { id } of document.projects) yield projectScope(document, id);
  }
}
