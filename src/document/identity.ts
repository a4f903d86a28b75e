/** Which document this is: region, department, year, title, and how we know. */
import { z } from 'zod';
import { provenanceSchema } from './provenance.ts';

/**
 * How a value is known: `printed` in the document as such; `inferred` from something else that is printed;
 * `given` by the person who imported it; `unknown` (未载明).
 */
const attribution = {
  source: z.enum(['printed', 'inferred', 'given', 'unknown']).meta({
    title: '来源',
    description:
      '`printed` in the document as such; `inferred` from something else that is printed; `given` by the person who ' +
      'imported it; `unknown` (未载明).',
  }),
  basis: z.string().meta({ title: '依据', description: 'One Chinese sentence for readers: what it rests on.' }),
  printed: z.string().nullable().meta({ title: '原文', description: 'The words it rests on, as printed.' }),
  provenance: provenanceSchema.nullable(),
};

export const regionCodeSchema = z
  .string()
  .regex(/^\d{6}$/)
  .meta({ title: '地区代码', description: 'Six digits: GB/T 2260, or a statistical code for development zones.' });
export const departmentIdSchema = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .meta({
    title: '部门编号',
    description: 'Permanent within its region and used in addresses: the unit code, or a slug.',
  });

export const identitySchema = z
  .strictObject({
    region: z
      .strictObject({
        code: regionCodeSchema,
        name: z.string().nullable().meta({ title: '地区', description: 'Region name; null when unknown.' }),
        ...attribution,
      })
      .meta({ title: '地区', description: 'The region of the department.' }),
    department: z
      .strictObject({
        id: departmentIdSchema,
        name: z.string().nullable().meta({ title: '部门', description: 'Department name; null when unknown.' }),
        ...attribution,
      })
      .meta({ title: '部门', description: 'The department that published the document.' }),
    budgetYear: z
      .strictObject({
        value: z.int().min(2000).max(2100).meta({ title: '预算年度', description: 'The budget year.' }),
        ...attribution,
      })
      .meta({ title: '预算年度', description: 'The year the document is about.' }),
    title: z
      .strictObject({ value: z.string().meta({ title: '标题', description: 'The title.' }), ...attribution })
      .meta({ title: '标题', description: 'The title of the document.' }),
  })
  .meta({ id: 'Identity', title: '文本信息', description: 'Which document this is, and how we know.' });

export const disclosureSchema = z
  .strictObject({
    indexNumber: z.string().nullable().meta({ title: '索引号', description: 'Index number of the disclosure.' }),
    documentNumber: z.string().nullable().meta({ title: '文号', description: 'Document number.' }),
    publisher: z.string().nullable().meta({ title: '发布机构', description: 'Publishing body.' }),
    writtenOn: z.iso.date().nullable().meta({ title: '成文日期', description: 'Date written, YYYY-MM-DD.' }),
    publishedOn: z.iso.date().nullable().meta({ title: '发布日期', description: 'Date published, YYYY-MM-DD.' }),
    openness: z
      .enum(['主动公开', '依申请公开', '不予公开'])
      .nullable()
      .meta({ title: '公开属性', description: 'Kind of disclosure.' }),
  })
  .meta({ id: 'Disclosure', title: '公开信息', description: 'Disclosure metadata; null is 未载明.' });

export type Identity = z.infer<typeof identitySchema>;
