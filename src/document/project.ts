/** 项目: one performance-target table with what stands around it. */
import { z } from 'zod';
import { indicatorSchema } from './indicator.ts';
import { moneySchema, percentSchema, printedTextSchema } from './printed.ts';
import { provenanceSchema } from './provenance.ts';
import { sectionSchema } from './section.ts';

/** Special funds (专项资金) come in part two, budget projects (预算项目) in part three. */
export const projectKindSchema = z.enum(['special', 'budget']);

export const budgetUnitSchema = z
  .strictObject({
    code: z.string().nullable().meta({
      title: '单位编码',
      description: 'Unit code. Codes repeat across regions: never key by code alone.',
    }),
    name: z.string().meta({ title: '单位名称', description: 'Unit name without its code.' }),
    printed: z.string().meta({ title: '原文', description: 'The line as printed.' }),
    provenance: provenanceSchema,
  })
  .meta({ id: 'BudgetUnit', title: '预算单位', description: 'A budget unit as its line prints it.' });

const personSchema = z
  .strictObject({
    name: z.string().meta({ title: '姓名', description: 'Name as printed.' }),
    role: z.string().meta({ title: '职责', description: 'The role as the form prints it: 项目负责人.' }),
    phone: z
      .string()
      .nullable()
      .meta({ title: '电话', description: 'Office line as printed, or a masked mobile (139****1234).' }),
    printed: z.string().meta({ title: '原文', description: 'The cell as printed, mobile numbers masked.' }),
    provenance: provenanceSchema,
  })
  .meta({ id: 'Person', title: '人员', description: 'A person named in an official role.' });

const fundingLabelSchema = z.string().nullable();

/** The labels are optional: documents of before the field was there stay valid. */
const fundingLabelsSchema = z
  .strictObject({
    totalFunds: fundingLabelSchema.meta({
      title: '预算数',
      description: 'Label of `totalFunds`: 预算数, 年度资金总额 ….',
    }),
    fiscalFunds: fundingLabelSchema.meta({
      title: '财政资金',
      description: 'Label of `fiscalFunds`: 财政资金, 财政拨款 ….',
    }),
    otherFunds: fundingLabelSchema.meta({ title: '其他资金', description: 'Label of `otherFunds`: 其他资金 ….' }),
  })
  .meta({
    id: 'FundingLabels',
    title: '栏目名',
    description: 'The labels of the amounts as the form prints them, blanks closed; null where it has no such field.',
  });

const furtherFundsSchema = z
  .strictObject({
    label: z.string().meta({ title: '栏目名', description: 'The label as the form prints it, blanks closed.' }),
    amount: moneySchema.meta({ title: '金额', description: 'The amount of this label.' }),
  })
  .meta({ id: 'FurtherFunds', title: '另列的资金', description: 'An amount under a label of its own.' });

export const fundingSchema = z
  .strictObject({
    unit: z.string().nullable().meta({
      title: '金额单位',
      description:
        'The unit of money that the form prints: 万元, 元; null when none is printed and none can be taken for granted.',
    }),
    labels: fundingLabelsSchema.optional(),
    totalFunds: moneySchema.meta({ title: '预算数', description: '预算数 / 年度资金总额: all funds of the project.' }),
    fiscalFunds: moneySchema.meta({ title: '财政资金', description: '财政资金 / 财政拨款: funds from the budget.' }),
    otherFunds: moneySchema.meta({ title: '其他资金', description: '其他资金: all other funds.' }),
    further: z.array(furtherFundsSchema).optional().meta({
      title: '另列资金',
      description: 'Amounts that the form prints beside these three: 上级资金, 上年结转, 实施期资金总额 ….',
    }),
  })
  .meta({ id: 'Funding', title: '资金', description: 'How the project is funded.' });

const milestoneSchema = z
  .strictObject({
    by: z
      .string()
      .regex(/^\d{2}-\d{2}$/)
      .meta({ title: '截止日', description: 'Month and day, MM-DD.' }),
    label: z.string().meta({ title: '原文', description: 'As printed: 3月底.' }),
    share: percentSchema,
  })
  .meta({ id: 'Milestone', title: '支出节点', description: 'One point of the disbursement schedule.' });

const scheduleSchema = z
  .strictObject({
    reading: z.enum(['cumulative', 'increments', 'unclear']).meta({
      title: '读法',
      description:
        'How the percentages can be read: `cumulative` when they never fall and end at 100; `increments` when only ' +
        'their sum is 100; `unclear` otherwise. Never corrected, only named.',
    }),
    milestones: z.array(milestoneSchema),
  })
  .meta({ id: 'Schedule', title: '资金支出计划', description: '资金支出计划（%）: when the money is to be spent.' });

export const projectSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z0-9-]+$/)
      .meta({
        title: '项目编号',
        description: 'Permanent within the document and used in its address: the project code, or kind and number.',
      }),
    kind: projectKindSchema.meta({ title: '类别', description: '`special`: 专项资金; `budget`: 预算项目.' }),
    no: z
      .int()
      .positive()
      .meta({ title: '序号', description: "Position among the document's projects of its kind, from 1." }),
    name: z.string().meta({
      title: '项目名称',
      description: 'The name a reader should see; `nameSource` says where it was taken from.',
    }),
    nameSource: z
      .enum(['table', 'heading', 'contents'])
      .meta({ title: '名称来源', description: 'Where the name was taken from.' }),
    names: z
      .strictObject({
        table: printedTextSchema.meta({ title: '表内名称', description: 'The name in the table.' }),
        heading: printedTextSchema.meta({ title: '标题名称', description: 'The name in the heading.' }),
        contents: printedTextSchema.meta({ title: '目录名称', description: 'The name on the contents page.' }),
      })
      .meta({ title: '各处名称', description: 'Every printing of the name.' }),
    projectCode: z.string().nullable().meta({
      title: '项目编码',
      description: 'The project code as understood (split codes rejoined), or null.',
    }),
    printedCode: printedTextSchema.meta({
      title: '项目编码原文',
      description: 'The project code as its cell prints it.',
    }),
    budgetUnit: budgetUnitSchema.nullable(),
    supervisingDepartment: printedTextSchema.meta({ title: '主管部门', description: 'Supervising department.' }),
    implementingUnit: printedTextSchema.meta({ title: '实施单位', description: 'Implementing unit.' }),
    people: z.array(personSchema),
    funding: fundingSchema,
    purpose: printedTextSchema.meta({ title: '资金用途', description: 'What the money is for.' }),
    disbursementSchedule: scheduleSchema
      .nullable()
      .meta({ title: '资金支出计划', description: 'Null when the form has none.' }),
    goals: z.array(printedTextSchema).meta({ title: '绩效目标', description: 'The goals, one entry a printed goal.' }),
    indicators: z.array(indicatorSchema),
    narrative: z.array(sectionSchema).meta({
      title: '绩效目标指标情况说明',
      description: 'The narrative that follows the table.',
    }),
    form: z.string().meta({ title: '表式', description: '`id` of the form definition that read it.' }),
    provenance: provenanceSchema,
  })
  .meta({ id: 'Project', title: '项目', description: 'One performance-target table with what stands around it.' });

export type ProjectKind = z.infer<typeof projectKindSchema>;
export type BudgetUnit = z.infer<typeof budgetUnitSchema>;
export type Person = z.infer<typeof personSchema>;
export type Funding = z.infer<typeof fundingSchema>;
export type Milestone = z.infer<typeof milestoneSchema>;
export type Schedule = z.infer<typeof scheduleSchema>;
export type Project = z.infer<typeof projectSchema>;
