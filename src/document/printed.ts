/**
 * Printed values. Four states that must never be confused:
 * read (zero included), blank (the cell is there and empty), unreadable (printed but not understood; a diagnostic
 * says why) and absent (the form has no such field).
 */
import { z } from 'zod';
import { provenanceSchema } from './provenance.ts';

const absent = z.strictObject({ state: z.literal('absent') });
const blank = z.strictObject({ state: z.literal('blank'), printed: z.literal(''), provenance: provenanceSchema });
const unreadable = z.strictObject({
  state: z.literal('unreadable'),
  printed: z.string(),
  provenance: provenanceSchema,
});

/** A text field: `printed` as it stands, `value` with line and cell breaks closed. */
export const printedTextSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('read'),
    printed: z.string(),
    value: z.string(),
    provenance: provenanceSchema,
  }),
  blank,
  unreadable,
  absent,
]);

/** An amount of money: `printed` as it stands, `fen` exact (1 万元 = 1 000 000 fen). */
export const moneySchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('read'),
    printed: z.string(),
    fen: z.int(),
    provenance: provenanceSchema,
  }),
  blank,
  unreadable,
  absent,
]);

/** A percentage, 0–100 as a rule: `printed` as it stands, `percent` understood. */
export const percentSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('read'),
    printed: z.string(),
    percent: z.number(),
    provenance: provenanceSchema,
  }),
  blank,
  unreadable,
  absent,
]);

export type PrintedText = z.infer<typeof printedTextSchema>;
export type Money = z.infer<typeof moneySchema>;
export type Percent = z.infer<typeof percentSchema>;
