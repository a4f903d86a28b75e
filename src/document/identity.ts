/** Which document this is: region, department, year, title, and how we know. */
import { z } from 'zod';
import { provenanceSchema } from './provenance.ts';

/**
 * How a value is known: `printed` in the document as such; `inferred` from something else that is printed;
 * `given` by the person who imported it; `unknown` (未载明).
 */
const attribution = {
  source: z.enum(['printed', 'inferred', 'given', 'unknown']),
  /** One Chinese sentence for readers: what it rests on. */
  basis: z.string(),
  /** The words it rests on, as printed. */
  printed: z.string().nullable(),
  provenance: provenanceSchema.nullable(),
};

export const regionCodeSchema = z.string().regex(/^\d{6}$/);
export const departmentIdSchema = z.string().regex(/^[a-z0-9-]+$/);

export const identitySchema = z.strictObject({
  region: z.strictObject({ code: regionCodeSchema, name: z.string().nullable(), ...attribution }),
  department: z.strictObject({
    /** Permanent within its region and used in addresses: the unit code, or a slug. */
    id: departmentIdSchema,
    name: z.string().nullable(),
    ...attribution,
  }),
  budgetYear: z.strictObject({ value: z.int().min(2000).max(2100), ...attribution }),
  title: z.strictObject({ value: z.string(), ...attribution }),
});

/** Disclosure metadata; null is 未载明. */
export const disclosureSchema = z.strictObject({
  /** 索引号 */
  indexNumber: z.string().nullable(),
  /** 文号 */
  documentNumber: z.string().nullable(),
  /** 发布机构 */
  publisher: z.string().nullable(),
  /** 成文日期, YYYY-MM-DD */
  writtenOn: z.iso.date().nullable(),
  /** 发布日期, YYYY-MM-DD */
  publishedOn: z.iso.date().nullable(),
  /** 公开属性 */
  openness: z.enum(['主动公开', '依申请公开', '不予公开']).nullable(),
});

export type Identity = z.infer<typeof identitySchema>;
export type Disclosure = z.infer<typeof disclosureSchema>;
