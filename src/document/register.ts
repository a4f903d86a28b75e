/** Registers: what we know of regions and departments besides what documents print. */
import { z } from 'zod';
import { departmentIdSchema, regionCodeSchema } from './identity.ts';

export const regionSchema = z.strictObject({
  code: regionCodeSchema,
  name: z.string(),
  /** Code of the region above; null for a province. */
  parent: regionCodeSchema.nullable(),
  /** `statistical`: a development zone with a statistical code only. */
  scheme: z.enum(['GB/T 2260', 'statistical']),
  /** Other names that documents print. */
  aliases: z.array(z.string()),
});

export const departmentSchema = z.strictObject({
  region: regionCodeSchema,
  id: departmentIdSchema,
  name: z.string(),
  /** 预算单位 codes of the department in its region. */
  unitCodes: z.array(z.string()),
  aliases: z.array(z.string()),
});

export const regionsSchema = z.array(regionSchema);
export const departmentsSchema = z.array(departmentSchema);

export type Region = z.infer<typeof regionSchema>;
export type Department = z.infer<typeof departmentSchema>;
