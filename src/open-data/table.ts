/** A table of the open data: its columns, and the rows it takes from the catalogue. */
import { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { type Cell, type Column, type ColumnDefinition, describeColumn, type RowContext } from './column.ts';

/** Which part of the catalogue a file covers. */
export interface Scope {
  readonly documents: readonly PerformanceDocument[];
  /** Only this project, when given. */
  readonly projectId?: string;
}

/** One row, keyed by column name. */
export type TableRecord = Readonly<Record<string, Cell>>;

export interface Table {
  readonly name: string;
  /** Chinese name. */
  readonly title: string;
  /** What one row is. */
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Column[];
  /** Columns that together tell a row from all others; none where rows may be equal in them. */
  readonly key: readonly string[];
  /** Columns that hold the key of a row of another table. */
  readonly references: readonly Reference[];
  /** Its rows are the same for every part of the site. */
  readonly ofSite: boolean;
  /** Of the JSON file: an array of records. */
  readonly schema: z.ZodType;
  /** Of one record. */
  readonly recordSchema: z.ZodType;
  records(context: RowContext, scope: Scope): TableRecord[];
}

interface Reference {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface TableDefinition<Row> {
  readonly name: string;
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly ColumnDefinition<Row>[];
  readonly key?: readonly string[];
  readonly references?: readonly Reference[];
  readonly ofSite?: boolean;
  rows(catalogue: Catalogue, scope: Scope): readonly Row[];
}

export function defineTable<Row>(definition: TableDefinition<Row>): Table {
  const { name, title, zh, en, key = [], references = [], ofSite = false } = definition;
  // Those that every format has come first.
  const definitions = [...definition.columns].sort((a, b) => Number(a.csv === false) - Number(b.csv === false));
  const columns = definitions.map(describeColumn);
  const record = z.strictObject(Object.fromEntries(columns.map((column) => [column.name, column.schema])));
  return {
    name,
    title,
    zh,
    en,
    columns,
    key,
    references,
    ofSite,
    recordSchema: record,
    schema: z.array(record).meta({ title, description: en }),
    records: (context, scope) =>
      definition
        .rows(context.catalogue, scope)
        .map((row) => Object.fromEntries(definitions.map((column) => [column.name, column.read(row, context)]))),
  };
}

/** Records in the order of their documents, made as they are asked for: memory holds those of one document. */
export type Batches = Iterable<readonly TableRecord[]>;

export function* batches(table: Table, context: RowContext, { documents, projectId }: Scope): Batches {
  if (table.ofSite) {
    yield table.records(context, { documents });
    return;
  }
  for (const document of documents)
    yield table.records(context, { documents: [document], ...(projectId === undefined ? {} : { projectId }) });
}

/** Columns of the CSV file. */
export const csvColumns = ({ columns }: Pick<Table, 'columns'>): readonly Column[] => columns.filter(({ csv }) => csv);

/** The whole catalogue. */
export const everything = (catalogue: Catalogue): Scope => ({ documents: catalogue.documents });

export const projectsIn = ({ documents, projectId }: Scope) =>
  documents.flatMap((document) =>
    document.projects
      .filter((project) => projectId === undefined || project.id === projectId)
      .map((project) => ({ document, project })),
  );
