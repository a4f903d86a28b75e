/**
 * Columns as data. CSV headers, JSON keys, the data dictionary and the JSON Schemas are views of these definitions;
 * title and English description come from the field of the document model where a column shows one.
 */
import { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** A value of an open-data row. Null is an empty CSV cell. */
export type Cell = string | number | null;

/** What rows need to be made: the catalogue, and how a site path becomes a permanent address. */
export interface RowContext {
  readonly catalogue: Catalogue;
  readonly address: (path: string) => string;
}

export interface CellType {
  /** Chinese name, for the dictionary. */
  readonly label: string;
  readonly schema: z.ZodType<Cell>;
}

export const text: CellType = { label: '文字', schema: z.string() };
export const integer: CellType = { label: '整数', schema: z.int() };
export const number: CellType = { label: '数值', schema: z.number() };
export const sha256: CellType = { label: 'SHA-256', schema: z.string().regex(/^[0-9a-f]{64}$/) };
/** Exact decimal amount in 万元: two to six decimals, no grouping. A string, never a float. */
export const wan: CellType = { label: '金额（万元，精确小数）', schema: z.string().regex(/^-?\d+\.\d{2,6}$/) };
export const oneOf = (values: readonly string[]): CellType => ({
  label: values.map((value) => (value === '' ? '空' : value)).join(' | '),
  schema: z.enum(values),
});

export interface ColumnDefinition<Row> {
  /** Column header and JSON key. */
  readonly name: string;
  readonly type: CellType;
  /** The field of the document model that the column shows. */
  readonly field?: z.ZodType;
  /** Chinese title; the field's when left out. */
  readonly title?: string;
  /** One Chinese sentence for the dictionary. */
  readonly zh: string;
  /** English description; the field's when left out. */
  readonly en?: string;
  /** Where the value stands in `data/documents/<id>.json`, or how it is made. */
  readonly source: string;
  /** Whether a row may have none. */
  readonly optional?: boolean;
  /** Left out of CSV. */
  readonly jsonOnly?: boolean;
  read(row: Row, context: RowContext): Cell;
}

/** A column as its readers see it. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  readonly typeLabel: string;
  readonly source: string;
  readonly optional: boolean;
  readonly jsonOnly: boolean;
  /** Of the JSON value. */
  readonly schema: z.ZodType<Cell>;
}

export function describeColumn<Row>(definition: ColumnDefinition<Row>): Column {
  const { name, type, field, source, zh, optional = false, jsonOnly = false } = definition;
  const title = definition.title ?? field?.meta()?.title;
  const en = definition.en ?? field?.meta()?.description;
  if (title === undefined || en === undefined)
    throw new Error(`Column ${name} has no title or no English description.`);
  const schema = optional ? type.schema.nullable() : type.schema;
  return {
    name,
    title,
    zh,
    en,
    typeLabel: type.label,
    source,
    optional,
    jsonOnly,
    schema: schema.meta({ title, description: en }),
  };
}
