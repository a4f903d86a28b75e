/** How a document was read: the accounting of every character, the residue, the diagnostics. Lies beside its JSON. */
import { z } from 'zod';
import { provenanceSchema } from '../document/provenance.ts';
import { diagnosticSchema } from './diagnostic.ts';

const residueKindSchema = z.enum([
  'contents-page',
  'page-number',
  'running-head',
  'word-field',
  'hidden-text',
  'note',
  'decoration',
  'form-label',
  'repeated-heading',
  'ghost-text',
  /** Understood, and no part of what is published: tables of other kinds, columns beside those of the form. */
  'not-imported',
  'unrecognised',
]);

/** Text of the original that is no part of the document's content. */
const residueSchema = z.strictObject({
  kind: residueKindSchema,
  printed: z.string(),
  provenance: provenanceSchema,
});

/** Counts of non-blank characters (UTF-16 code units that are not white space). Each is counted exactly once. */
const accountingSchema = z.strictObject({
  total: z.int().nonnegative(),
  /** In fields of the identity and the projects. */
  fields: z.int().nonnegative(),
  /** In headings and bodies of sections. */
  sections: z.int().nonnegative(),
  /** In `residue`, by kind. */
  residue: z.partialRecord(residueKindSchema, z.int().nonnegative()),
  /** In no place; zero, or a person has to look. */
  lost: z.int().nonnegative(),
});

export const importReportSchema = z.strictObject({
  document: z.string(),
  /** When the document was first imported here, YYYY-MM-DD; no date of publication. Left out when not recorded. */
  importedOn: z.iso.date().optional(),
  accounting: accountingSchema,
  residue: z.array(residueSchema),
  diagnostics: z.array(diagnosticSchema),
});

export type ResidueKind = z.infer<typeof residueKindSchema>;
export type Residue = z.infer<typeof residueSchema>;
export type Accounting = z.infer<typeof accountingSchema>;
export type ImportReport = z.infer<typeof importReportSchema>;
