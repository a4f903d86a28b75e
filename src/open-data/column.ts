/**
 * Columns as data. CSV headers, JSON keys, the types of Parquet, spreadsheets and databases, the data dictionary and all
 * schemas are views of these definitions; title and English description come from the field of the document model where a
 * column shows one.
 */
import { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** A value of an open-data row. Null is an empty CSV cell. */
export type Cell = string | number | null;

/** What a value is, for formats with types of their own. A `decimal` is written exactly, with at most six decimals. */
export type Kind = 'text' | 'integer' | 'number' | 'decimal' | 'date' | 'address';

/** What rows need to be made: the catalogue, and how a site path becomes a permanent address. */
export interface RowContext {
  readonly catalogue: Catalogue;
  readonly address: (path: string) => string;
}

export interface CellType {
  readonly kind: Kind;
  /** Chinese name, for the dictionary. */
  readonly label: string;
  readonly schema: z.ZodType<Cell>;
  /** What a text has to look like, as a regular expression. */
  readonly pattern?: string;
  /** All values that a text can have; `''` says nothing. */
  readonly values?: readonly string[];
}

const matching = (label: string, pattern: string, kind: Kind = 'text'): CellType => ({
  kind,
  label,
  schema: z.string().regex(new RegExp(pattern, 'u')),
  pattern,
});

export const text: CellType = { kind: 'text', label: '文字', schema: z.string() };
export const integer: CellType = { kind: 'integer', label: '整数', schema: z.int() };
export const number: CellType = { kind: 'number', label: '数值', schema: z.number() };
/** Absolute when the site knows its origin, else a path on the site. */
export const siteAddress: CellType = { kind: 'address', label: '网址', schema: z.string() };
export const date: CellType = { kind: 'date', label: '日期', schema: z.iso.date() };
export const sha256: CellType = matching('SHA-256', '^[0-9a-f]{64}$');
/** Exact decimal amount in 万元: two to six decimals, no grouping. A string, never a float. */
export const wan: CellType = matching('金额（万元，精确小数）', '^-?\\d+\\.\\d{2,6}$', 'decimal');
export const oneOf = (values: readonly string[]): CellType => ({
  kind: 'text',
  label: values.map((value) => (value === '' ? '空' : value)).join(' | '),
  schema: z.enum(values),
  values,
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
  /** False leaves it out of CSV, whose columns others rely on; every other format has it. */
  readonly csv?: boolean;
  /** Name of its concept in the taxonomy of Fiscal Data Package. */
  readonly fiscal?: string;
  read(row: Row, context: RowContext): Cell;
}

/** A column as its readers see it. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  readonly type: CellType;
  readonly source: string;
  readonly optional: boolean;
  readonly csv: boolean;
  readonly fiscal: string | null;
  /** Of the JSON value. */
  readonly schema: z.ZodType<Cell>;
}

export function describeColumn<Row>(definition: ColumnDefinition<Row>): Column {
  const { name, type, field, source, zh, optional = false, csv = true, fiscal = null } = definition;
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
    type,
    source,
    optional,
    csv,
    fiscal,
    schema: schema.meta({ title, description: en }),
  };
}
