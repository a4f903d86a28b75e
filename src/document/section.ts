/** Running text: sections with headings, bodies as Markdown. */
import { z } from 'zod';
import { provenanceSchema } from './provenance.ts';

export const blockSchema = z
  .strictObject({
    markdown: z.string().meta({
      title: '正文',
      description: 'CommonMark; paragraphs that a page break cut in two are joined (a diagnostic says so).',
    }),
    provenance: provenanceSchema,
  })
  .meta({ id: 'Block', title: '段落', description: 'One paragraph.' });

/** What a section of 部门整体绩效目标 is, when its heading says so. */
const sectionRoleSchema = z.enum(['overallGoal', 'subGoals', 'safeguards', 'indicatorNotes']);

export const sectionSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({ title: '章节编号', description: 'Unique within the document; also the anchor on its page.' }),
    level: z.int().min(1).max(6).meta({
      title: '层级',
      description: 'Depth below its part or project, from 1. Sections follow each other in printed order.',
    }),
    number: z.string().nullable().meta({
      title: '序号',
      description: 'The printed number with its marks: 一、 （二） 3. ; null when the heading has none.',
    }),
    title: z.string().nullable().meta({
      title: '标题',
      description: 'The heading without its number; null for text that stands before any heading.',
    }),
    heading: z.string().nullable().meta({ title: '标题原文', description: 'The heading as printed.' }),
    role: sectionRoleSchema.nullable().meta({
      title: '内容类别',
      description: 'What the section is, when its heading says so: overall goal, sub-goals, safeguards, notes.',
    }),
    provenance: provenanceSchema,
    blocks: z.array(blockSchema),
  })
  .meta({ id: 'Section', title: '章节', description: 'A heading with the paragraphs that follow it.' });

export type Block = z.infer<typeof blockSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type SectionRole = z.infer<typeof sectionRoleSchema>;
