/** 原件: the file a department published, and the copies that we publish of it. */
import { z } from 'zod';

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const fileSchema = z.strictObject({
  /** Path below `content/originals/`. */
  path: z.string(),
  bytes: z.int().nonnegative(),
  sha256: sha256Schema,
});

export const originalFormatSchema = z.enum(['text', 'docx', 'pdf', 'xlsx', 'ofd', 'doc', 'wps', 'et', 'xls']);

export const originalSchema = z.strictObject({
  /** Unique within the document. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  format: originalFormatSchema,
  /** The file as it came in; never published when it holds personal numbers. */
  received: z.strictObject({
    name: z.string(),
    bytes: z.int().nonnegative(),
    sha256: sha256Schema,
    /** Character encoding of a text file. */
    encoding: z.string().nullable(),
  }),
  /** The copy of the file that readers download; null when only the text copy is published. */
  published: fileSchema.nullable(),
  /** The copy with numbered lines that every provenance points into; for a text original the published copy itself. */
  text: fileSchema.extend({ lines: z.int().nonnegative() }),
  /** How many personal numbers were masked. */
  masked: z.int().nonnegative(),
});

/** `manifest.json` beside the originals of one region and year. */
export const manifestSchema = z.strictObject({
  files: z.array(fileSchema.extend({ document: z.string(), original: z.string() })),
});

export type OriginalFormat = z.infer<typeof originalFormatSchema>;
export type Original = z.infer<typeof originalSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
