/** 绩效文本: one department's performance document of one budget year. */
import { z } from 'zod';
import { disclosureSchema, identitySchema } from './identity.ts';
import { originalSchema } from './original.ts';
import { printedTextSchema } from './printed.ts';
import { budgetUnitSchema, projectSchema } from './project.ts';
import { provenanceSchema } from './provenance.ts';
import { revisionSchema } from './revision.ts';
import { blockSchema, sectionSchema } from './section.ts';

const partKindSchema = z.enum(['overall', 'special', 'budget']);

const partSchema = z
  .strictObject({
    kind: partKindSchema.meta({
      title: '部分',
      description: '`overall`: 部门整体绩效目标; `special`: 专项资金绩效目标; `budget`: 预算项目绩效目标.',
    }),
    status: z.enum(['present', 'declared-none', 'not-printed']).meta({
      title: '状态',
      description: '`declared-none`: a sentence says that there is none. `not-printed`: the document has no such part.',
    }),
    heading: z.string().nullable().meta({
      title: '标题原文',
      description: 'The heading as printed, its lines joined by a space; null when not printed.',
    }),
    statement: printedTextSchema.meta({ title: '声明', description: 'The sentence that declares none.' }),
    sections: z.array(sectionSchema),
    provenance: provenanceSchema.nullable(),
  })
  .meta({ id: 'Part', title: '组成部分', description: 'One of the three parts.' });

export const performanceTextSchema = z
  .strictObject({
    kind: z.literal('performance-text'),
    schemaVersion: z.literal('1').meta({ title: '格式版本', description: 'Version of this schema.' }),
    id: z
      .string()
      .regex(/^\d{6}-\d{4}-[a-z0-9-]+$/)
      .meta({ title: '文本编号', description: '`<region>-<year>-<department>`, permanent.' }),
    identity: identitySchema,
    disclosure: disclosureSchema,
    originals: z.array(originalSchema).min(1),
    frontMatter: z.array(blockSchema).meta({
      title: '封面文字',
      description: 'Cover lines that say who compiled or reviewed it, and other text before the first part.',
    }),
    budgetUnits: z.array(budgetUnitSchema),
    parts: z.array(partSchema),
    projects: z.array(projectSchema).meta({ title: '项目', description: 'In printed order, special funds first.' }),
    earlierOriginals: z.array(originalSchema).min(1).optional().meta({
      title: '早先的原件',
      description:
        'Originals that a corrected one has replaced, kept at their addresses; left out when there are none.',
    }),
    revisions: z.array(revisionSchema).min(1).optional().meta({
      title: '更正记录',
      description: 'Corrections, oldest first; left out when there are none.',
    }),
  })
  .meta({
    title: '绩效文本',
    description: "One department's performance document of one budget year.",
  });

/** Self-evaluation tables (绩效自评) can join as another `kind`. */
export const documentSchema = z.discriminatedUnion('kind', [performanceTextSchema]);

export type Part = z.infer<typeof partSchema>;
export type PartKind = z.infer<typeof partKindSchema>;
export type PerformanceDocument = z.infer<typeof performanceTextSchema>;
