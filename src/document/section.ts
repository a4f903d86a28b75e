/** Running text: sections with headings, bodies as Markdown. */
import { z } from 'zod';
import { provenanceSchema } from './provenance.ts';

/** One paragraph. */
export const blockSchema = z.strictObject({
  /** CommonMark; paragraphs that a page break cut in two are joined (a diagnostic says so). */
  markdown: z.string(),
  provenance: provenanceSchema,
});

/** What a section of 部门整体绩效目标 is, when its heading says so. */
export const sectionRoleSchema = z.enum(['overallGoal', 'subGoals', 'safeguards', 'indicatorNotes']);

export const sectionSchema = z.strictObject({
  /** Unique within the document; also the anchor on its page. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Depth below its part or project, from 1. Sections follow each other in printed order. */
  level: z.int().min(1).max(6),
  /** The printed number with its marks: 一、 （二） 3. ; null when the heading has none. */
  number: z.string().nullable(),
  /** The heading without its number; null for text that stands before any heading. */
  title: z.string().nullable(),
  /** The heading as printed. */
  heading: z.string().nullable(),
  role: sectionRoleSchema.nullable(),
  provenance: provenanceSchema,
  blocks: z.array(blockSchema),
});

export type Block = z.infer<typeof blockSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type SectionRole = z.infer<typeof sectionRoleSchema>;
