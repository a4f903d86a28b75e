/**
 * One shape for everything that is worth saying about a document: what the importer noticed or repaired
 * (diagnostics) and what the checks found (findings).
 */
import { z } from 'zod';
import { provenanceSchema } from '../document/provenance.ts';

/** `error` needs a person before publication, `warning` deserves a look, `info` tells what was done. */
export const severitySchema = z.enum(['error', 'warning', 'info']);

/** Whose matter it is: the department's text, or our reading of it. Only the former is shown as a finding. */
export const ownerSchema = z.enum(['publisher', 'importer']);

export const diagnosticSchema = z.strictObject({
  /** Kebab-case, permanent, says what is wrong. */
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  severity: severitySchema,
  owner: ownerSchema,
  /** What and where, one plain Chinese sentence, without blame. */
  message: z.string(),
  /** What to do, plain Chinese. */
  hint: z.string(),
  printed: z.string().nullable(),
  /** What it was taken for, or what would be expected. */
  understood: z.string().nullable(),
  provenance: provenanceSchema.nullable(),
  projectId: z.string().nullable(),
  /** `rowNo` of the indicator. */
  rowNo: z.int().positive().nullable(),
});

export type Severity = z.infer<typeof severitySchema>;
export type Owner = z.infer<typeof ownerSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
