/**
 * Printed values. Four states that must never be confused:
 * read (zero included), blank (the cell is there and empty), unreadable (printed but not understood; a diagnostic
 * says why) and absent (the form has no such field).
 */
import { z } from 'zod';
import { provenanceSchema } from './provenance.ts';

const printed = z.string().meta({ title: '原文', description: 'As it stands in the original.' });

const absent = z
  .strictObject({ state: z.literal('absent') })
  .meta({ id: 'Absent', title: '表中无此栏', description: 'The form has no such field.' });
const blank = z
  .strictObject({ state: z.literal('blank'), printed: z.literal(''), provenance: provenanceSchema })
  .meta({ id: 'Blank', title: '空白', description: 'The cell is there and empty.' });
const unreadable = z
  .strictObject({ state: z.literal('unreadable'), printed, provenance: provenanceSchema })
  .meta({ id: 'Unreadable', title: '未能识读', description: 'Printed but not understood; a diagnostic says why.' });

export const printedTextSchema = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('read'),
      printed,
      value: z.string().meta({ title: '文字', description: 'The text with line and cell breaks closed.' }),
      provenance: provenanceSchema,
    }),
    blank,
    unreadable,
    absent,
  ])
  .meta({ id: 'PrintedText', title: '文字栏', description: 'A text field: printed beside understood.' });

export const moneySchema = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('read'),
      printed,
      fen: z.int().meta({ title: '金额（分）', description: 'Exact amount in fen; 1 万元 = 1 000 000 fen.' }),
      provenance: provenanceSchema,
    }),
    blank,
    unreadable,
    absent,
  ])
  .meta({ id: 'Money', title: '金额栏', description: 'An amount of money: printed beside exact fen.' });

export const percentSchema = z
  .discriminatedUnion('state', [
    z.strictObject({
      state: z.literal('read'),
      printed,
      percent: z.number().meta({ title: '百分数', description: 'The percentage, 0–100 as a rule.' }),
      provenance: provenanceSchema,
    }),
    blank,
    unreadable,
    absent,
  ])
  .meta({ id: 'Percent', title: '百分比栏', description: 'A percentage: printed beside understood.' });

export type PrintedText = z.infer<typeof printedTextSchema>;
export type Money = z.infer<typeof moneySchema>;
export type Percent = z.infer<typeof percentSchema>;
