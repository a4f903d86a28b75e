/** 绩效指标: one row of an indicator table. */
import { z } from 'zod';
import { provenanceSchema, spotSchema } from './provenance.ts';

/**
 * How we come to a level label: `cell` it stands in this row's cell; `merged` in a cell merged over this row;
 * `derived` the extract holds no readable label and it follows from level two (a diagnostic says so).
 */
export const levelSourceSchema = z.enum(['cell', 'merged', 'derived']);

export const levelSchema = z.strictObject({
  /** The label as printed (for `derived`, the label that must have been printed); null when nothing is known. */
  printed: z.string().nullable(),
  /** The canonical label of the taxonomy, or null when the printed one is not in it. */
  canonical: z.string().nullable(),
  source: levelSourceSchema,
});

export const operatorSchema = z.enum(['>=', '<=', '=', '>', '<']);

/** 指标值. Three printed cells (符号, 值, 单位) are joined by single spaces in `printed`. */
export const targetSchema = z.strictObject({
  /** As printed; '' when blank, null when unreadable. */
  printed: z.string().nullable(),
  /** What it is: a number with or without operator and unit, words, a blank cell, or something we cannot read. */
  kind: z.enum(['number', 'text', 'blank', 'unreadable']),
  operator: operatorSchema.nullable(),
  /** The number; a measure, not money. */
  value: z.number().nullable(),
  /** The unit as printed: %, 百分比, 人, 万元 … */
  unit: z.string().nullable(),
  /** Words that are neither operator, number nor unit: 圆满完成; for ≥90完成任务 the 完成任务. */
  text: z.string().nullable(),
});

/** The cells of a row, as keys of `provenance.cells`. */
export const indicatorCellSchema = z.enum(['levelOne', 'levelTwo', 'levelThree', 'description', 'target', 'basis']);

export const indicatorSchema = z.strictObject({
  /** Position among the printed rows of the table, blank template rows included, from 1. */
  rowNo: z.int().positive(),
  /** True for a template row in which only the levels are printed. Such rows are part of the record. */
  blank: z.boolean(),
  levelOne: levelSchema,
  levelTwo: levelSchema,
  /** As printed, cell and line breaks closed; '' when blank, null when unreadable. Likewise the next two. */
  levelThree: z.string().nullable(),
  description: z.string().nullable(),
  target: targetSchema,
  basis: z.string().nullable(),
  /** The row's extent, and the spot of each cell that holds text. */
  provenance: provenanceSchema.extend({ cells: z.partialRecord(indicatorCellSchema, spotSchema) }),
});

export type LevelSource = z.infer<typeof levelSourceSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Operator = z.infer<typeof operatorSchema>;
export type Target = z.infer<typeof targetSchema>;
export type IndicatorCell = z.infer<typeof indicatorCellSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
