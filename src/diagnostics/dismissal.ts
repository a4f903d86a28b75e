/** What a person said about findings: looked at, and why they need no change. Lies in `content/dismissals/`. */
import { z } from 'zod';
import { diagnosticSchema } from './diagnostic.ts';

const { code, projectId, rowNo, printed } = diagnosticSchema.shape;

/** Shorter reasons (ok, 没事) explain nothing to a reader. */
const shortestReason = 4;

const dismissalSchema = z.strictObject({
  code,
  projectId,
  rowNo,
  /** The words that the finding quotes: when the text changes, the dismissal no longer holds. */
  printed,
  reason: z
    .string()
    .trim()
    .min(shortestReason)
    .max(300)
    .meta({ title: '理由', description: 'Why nothing has to change; shown to readers as it stands.' }),
  by: z
    .string()
    .nullable()
    .meta({ title: '核实人', description: 'Office or role that looked at it; null when unsaid.' }),
  on: z.iso.date().nullable().meta({ title: '核实日期', description: 'YYYY-MM-DD.' }),
});

/** All that was said about the findings of one document. */
export const dismissalsSchema = z.strictObject({ document: z.string(), dismissals: z.array(dismissalSchema) });

export type Dismissal = z.infer<typeof dismissalSchema>;
export type Dismissals = z.infer<typeof dismissalsSchema>;
