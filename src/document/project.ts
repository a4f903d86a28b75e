/** 项目: one performance-target table with what stands around it. */
import { z } from 'zod';
import { indicatorSchema } from './indicator.ts';
import { moneySchema, percentSchema, printedTextSchema } from './printed.ts';
import { provenanceSchema } from './provenance.ts';
import { sectionSchema } from './section.ts';

/** Special funds (专项资金) come in part two, budget projects (预算项目) in part three. */
export const projectKindSchema = z.enum(['special', 'budget']);

/** 预算单位 as its line prints it. Codes repeat across regions: never key by code alone. */
export const budgetUnitSchema = z.strictObject({
  code: z.string().nullable(),
  name: z.string(),
  printed: z.string(),
  provenance: provenanceSchema,
});

/** A person named in an official role. Mobile numbers are masked on import. */
export const personSchema = z.strictObject({
  name: z.string(),
  /** The role as the form prints it: 项目负责人. */
  role: z.string(),
  /** Office line as printed, or a masked mobile (139****1234). */
  phone: z.string().nullable(),
  printed: z.string(),
  provenance: provenanceSchema,
});

export const fundingSchema = z.strictObject({
  /** The unit of money that the form prints: 万元, 元. */
  unit: z.string(),
  /** 预算数 / 年度资金总额 */
  totalFunds: moneySchema,
  /** 财政资金 / 财政拨款 */
  fiscalFunds: moneySchema,
  /** 其他资金 */
  otherFunds: moneySchema,
});

/** One point of 资金支出计划. */
export const milestoneSchema = z.strictObject({
  /** Month and day, MM-DD. */
  by: z.string().regex(/^\d{2}-\d{2}$/),
  /** As printed: 3月底. */
  label: z.string(),
  share: percentSchema,
});

/** 资金支出计划（%）. */
export const scheduleSchema = z.strictObject({
  /**
   * How the percentages can be read: `cumulative` when they never fall and end at 100; `increments` when only
   * their sum is 100; `unclear` otherwise. Never corrected, only named.
   */
  reading: z.enum(['cumulative', 'increments', 'unclear']),
  milestones: z.array(milestoneSchema),
});

export const projectSchema = z.strictObject({
  /** Permanent within the document and used in its address: the project code, or kind and number. */
  id: z.string().regex(/^[A-Za-z0-9-]+$/),
  kind: projectKindSchema,
  /** Position among the document's projects of its kind, from 1. */
  no: z.int().positive(),
  /** The name a reader should see; `nameSource` says where it was taken from. */
  name: z.string(),
  nameSource: z.enum(['table', 'heading', 'contents']),
  /** Every printing of the name. */
  names: z.strictObject({
    table: printedTextSchema,
    heading: printedTextSchema,
    contents: printedTextSchema,
  }),
  /** 项目编码 as understood (split codes rejoined), or null. */
  projectCode: z.string().nullable(),
  /** 项目编码 as its cell prints it. */
  printedCode: printedTextSchema,
  budgetUnit: budgetUnitSchema.nullable(),
  supervisingDepartment: printedTextSchema,
  implementingUnit: printedTextSchema,
  people: z.array(personSchema),
  funding: fundingSchema,
  /** 资金用途 */
  purpose: printedTextSchema,
  /** Null when the form has none. */
  disbursementSchedule: scheduleSchema.nullable(),
  /** 绩效目标, one entry a printed goal. */
  goals: z.array(printedTextSchema),
  indicators: z.array(indicatorSchema),
  /** 绩效目标指标情况说明 */
  narrative: z.array(sectionSchema),
  /** `id` of the form definition that read it. */
  form: z.string(),
  provenance: provenanceSchema,
});

export type ProjectKind = z.infer<typeof projectKindSchema>;
export type BudgetUnit = z.infer<typeof budgetUnitSchema>;
export type Person = z.infer<typeof personSchema>;
export type Funding = z.infer<typeof fundingSchema>;
export type Milestone = z.infer<typeof milestoneSchema>;
export type Schedule = z.infer<typeof scheduleSchema>;
export type Project = z.infer<typeof projectSchema>;
