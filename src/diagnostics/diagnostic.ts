/**
 * One shape for everything that is worth saying about a document: what the importer noticed or repaired
 * (diagnostics) and what the checks found (findings).
 */
import { z } from 'zod';
import { provenanceSchema } from '../document/provenance.ts';

/** `error` needs a person before publication, `warning` deserves a look, `info` tells what was done. */
export const severitySchema = z.enum(['error', 'warning', 'info']);

/** Whose matter it is: the department's text, or our reading of it. Only the former is shown as a finding. */
const ownerSchema = z.enum(['publisher', 'importer']);

export const diagnosticSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({ title: '代码', description: 'Kebab-case, permanent, says what is wrong.' }),
  severity: severitySchema.meta({ title: '程度', description: 'error, warning or info.' }),
  owner: ownerSchema.meta({
    title: '归属',
    description: "Whose matter it is: the publisher's text, or our reading of it.",
  }),
  message: z
    .string()
    .meta({ title: '提示', description: 'What and where, one plain Chinese sentence, without blame.' }),
  hint: z.string().meta({ title: '可以怎么做', description: 'What to do, plain Chinese.' }),
  printed: z.string().nullable().meta({ title: '原文', description: 'What is printed.' }),
  understood: z
    .string()
    .nullable()
    .meta({ title: '理解或预期', description: 'What it was taken for, or what would be expected.' }),
  provenance: provenanceSchema.nullable(),
  projectId: z.string().nullable().meta({ title: '项目编号', description: '`id` of the project.' }),
  rowNo: z.int().positive().nullable().meta({ title: '行序', description: '`rowNo` of the indicator.' }),
});

export type Severity = z.infer<typeof severitySchema>;
export type Owner = z.infer<typeof ownerSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
