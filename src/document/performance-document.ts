/** 绩效文本: one department's performance document of one budget year. */
import { z } from 'zod';
import { disclosureSchema, identitySchema } from './identity.ts';
import { originalSchema } from './original.ts';
import { printedTextSchema } from './printed.ts';
import { budgetUnitSchema, projectSchema } from './project.ts';
import { provenanceSchema } from './provenance.ts';
import { blockSchema, sectionSchema } from './section.ts';

export const partKindSchema = z.enum(['overall', 'special', 'budget']);

/** One of the three parts. */
export const partSchema = z.strictObject({
  kind: partKindSchema,
  /** `declared-none`: a sentence says that there is none. `not-printed`: the document has no such part. */
  status: z.enum(['present', 'declared-none', 'not-printed']),
  /** The heading as printed, its lines joined by a space; null when not printed. */
  heading: z.string().nullable(),
  /** The sentence that declares none. */
  statement: printedTextSchema,
  sections: z.array(sectionSchema),
  provenance: provenanceSchema.nullable(),
});

export const performanceTextSchema = z.strictObject({
  kind: z.literal('performance-text'),
  /** Version of this schema. */
  schemaVersion: z.literal('1'),
  /** `<region>-<year>-<department>`, permanent. */
  id: z.string().regex(/^\d{6}-\d{4}-[a-z0-9-]+$/),
  identity: identitySchema,
  disclosure: disclosureSchema,
  originals: z.array(originalSchema).min(1),
  /** Cover lines that say who compiled or reviewed it, and other text before the first part. */
  frontMatter: z.array(blockSchema),
  budgetUnits: z.array(budgetUnitSchema),
  parts: z.array(partSchema),
  /** In printed order, special funds first. */
  projects: z.array(projectSchema),
});

/** Self-evaluation tables (绩效自评) can join as another `kind`. */
export const documentSchema = z.discriminatedUnion('kind', [performanceTextSchema]);

export type Part = z.infer<typeof partSchema>;
export type PartKind = z.infer<typeof partKindSchema>;
export type PerformanceDocument = z.infer<typeof performanceTextSchema>;
export type AnyDocument = z.infer<typeof documentSchema>;
