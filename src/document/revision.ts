/** 更正记录: which original took the place of which, and what the document says otherwise since. */
import { z } from 'zod';
import { provenanceSchema } from './provenance.ts';

/** What a change can be about, and how readers call it. */
export const revisedFieldLabels = {
  title: '标题',
  department: '部门',
  frontMatter: '封面文字',
  part: '组成部分',
  section: '正文',
  project: '项目',
  name: '项目名称',
  projectCode: '项目编码',
  budgetUnit: '预算单位',
  supervisingDepartment: '主管部门',
  implementingUnit: '实施单位',
  people: '人员',
  fundsUnit: '金额单位',
  totalFunds: '预算数',
  fiscalFunds: '财政资金',
  otherFunds: '其他资金',
  purpose: '资金用途',
  disbursementSchedule: '资金支出计划',
  goals: '绩效目标',
  indicator: '指标行',
  levelOne: '一级指标',
  levelTwo: '二级指标',
  levelThree: '三级指标',
  description: '绩效指标描述',
  target: '指标值',
  basis: '指标值确定依据',
  narrative: '情况说明',
} as const;

export type RevisedField = keyof typeof revisedFieldLabels;

const revisedFieldSchema = z.enum(Object.keys(revisedFieldLabels) as RevisedField[]);

const said = (title: string, description: string) =>
  z
    .strictObject({
      printed: z.string().meta({ title: '文字', description: "What the version says; '' for a blank cell." }),
      provenance: provenanceSchema.nullable(),
    })
    .nullable()
    .meta({ title, description });

const changeSchema = z
  .strictObject({
    kind: z.enum(['added', 'removed', 'changed']).meta({
      title: '变化',
      description: '`added`: only in the later version; `removed`: only in the earlier one; `changed`: in both.',
    }),
    field: revisedFieldSchema.meta({
      title: '内容',
      description: 'What changed, by its field; `project` a whole project, `indicator` a whole row.',
    }),
    projectId: z.string().nullable().meta({ title: '项目编号', description: 'Project of the change, or null.' }),
    about: z.string().nullable().meta({
      title: '所在',
      description: 'Name of the project, or heading of the section, that the change is in; null for the whole text.',
    }),
    rowNo: z
      .int()
      .positive()
      .nullable()
      .meta({ title: '行序', description: 'Row of the indicator table; in the later version where it has one.' }),
    before: said('更正前', 'What the earlier version says; null when it says nothing there.'),
    after: said('更正后', 'What the later version says; null when it says nothing there.'),
  })
  .meta({ id: 'Change', title: '改动', description: 'One difference between two versions of a document.' });

export const revisionSchema = z
  .strictObject({
    no: z.int().positive().meta({ title: '更正序号', description: 'Position among the revisions, from 1.' }),
    importedOn: z.iso.date().nullable().meta({
      title: '导入日期',
      description: 'When the later original was imported here, YYYY-MM-DD; no date of publication.',
    }),
    replaced: z.string().meta({ title: '被替换的原件', description: '`id` of the original that stood until then.' }),
    replacedBy: z.string().meta({ title: '替换它的原件', description: '`id` of the original that took its place.' }),
    changes: z.array(changeSchema).meta({
      title: '改动',
      description: 'Differences in what was read, white space aside; empty when the content is unchanged.',
    }),
  })
  .meta({ id: 'Revision', title: '更正记录', description: 'One original took the place of another.' });

export type Change = z.infer<typeof changeSchema>;
export type Said = NonNullable<Change['before']>;
export type Revision = z.infer<typeof revisionSchema>;
