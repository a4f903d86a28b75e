/** All tables of the open data, in the order in which the data page shows them. */
import type { Table } from './table.ts';
import { disclosuresTable } from './tables/disclosures.ts';
import { documentsTable } from './tables/documents.ts';
import { findingsTable } from './tables/findings.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { originalsTable } from './tables/originals.ts';
import { projectsTable } from './tables/projects.ts';
import { recordsTable } from './tables/records.ts';
import { rulesTable } from './tables/rules.ts';

export const tables: readonly Table[] = [
  documentsTable,
  projectsTable,
  indicatorsTable,
  rulesTable,
  findingsTable,
  disclosuresTable,
  originalsTable,
  recordsTable,
];

/** Tables that also exist for one region: their rows say themselves what they rest on. */
export const regionTables: readonly Table[] = [
  documentsTable,
  projectsTable,
  indicatorsTable,
  findingsTable,
  disclosuresTable,
  originalsTable,
];

/** The sheets of a workbook. */
export const workbookTables = regionTables;

/** Tables that also exist for one document or department. */
export const documentTables: readonly Table[] = [projectsTable, indicatorsTable, findingsTable];

/** Tables that also exist for one project. */
export const projectTables: readonly Table[] = [indicatorsTable, findingsTable];
