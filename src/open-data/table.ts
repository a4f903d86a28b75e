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
  /** Of the JSON file: an array of records. */
  readonly schema: z.ZodType;
  records(context: RowContext, scope: Scope): TableRecord[];
}

export interface TableDefinition<Row> {
  readonly name: string;
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly ColumnDefinition<Row>[];
  rows(catalogue: Catalogue, scope: Scope): readonly Row[];
}

export function defineTable<Row>(definition: TableDefinition<Row>): Table {
  const { name, title, zh, en } = definition;
  const columns = definition.columns.map(describeColumn);
  const record = z.strictObject(Object.fromEntries(columns.map((column) => [column.name, column.schema])));
  return {
    name,
    title,
    zh,
    en,
    columns,
    schema: z.array(record).meta({ title, description: en }),
    records: (context, scope) =>
      definition
        .rows(context.catalogue, scope)
        .map((row) => Object.fromEntries(definition.columns.map((column) => [column.name, column.read(row, context)]))),
  };
}

/** The whole catalogue. */
export const everything = (catalogue: Catalogue): Scope => ({ documents: catalogue.documents });

export const projectsIn = ({ documents, projectId }: Scope) =>
  documents.flatMap((document) =>
    document.projects
      .filter((project) => projectId === undefined || project.id === projectId)
      .map((project) => ({ document, project })),
  );
