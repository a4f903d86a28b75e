/** A finding: a diagnostic of the checks, with the document it is about. */
import { z } from 'zod';
import { diagnosticSchema } from './diagnostic.ts';

export const findingSchema = diagnosticSchema.extend({ documentId: z.string() });

export type Finding = z.infer<typeof findingSchema>;
