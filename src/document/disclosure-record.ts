/** 公开信息登记: what the webmaster knows of a disclosure and the original does not print. Lies in `content/disclosures/`. */
import { z } from 'zod';
import { disclosureSchema } from './identity.ts';

const { openness } = disclosureSchema.shape;
const words = z.string().trim().min(1).max(200);
const date = z.iso.date();

/** With or without the time of day: a time that is not known is not made up. */
const isDateOrTime = (text: string): boolean =>
  /^.{10}(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/u.test(text) && date.safeParse(text.slice(0, 10)).success;

export const disclosureRecordSchema = z.strictObject({
  document: z.string(),
  indexNumber: words.optional(),
  documentNumber: words.optional(),
  publisher: words.optional(),
  writtenOn: date.optional(),
  publishedOn: z
    .string()
    .refine(isDateOrTime, '应为日期，形如 2024-03-31；知道时间的，写作 2024-03-31 09:30。')
    .optional(),
  subject: words.optional(),
  openness: openness.unwrap().optional(),
  /** Where the department itself has published the document. */
  publishedAt: z.url({ protocol: /^https?$/u }).optional(),
  /** Office or role that registered it. */
  by: words.optional(),
});

export type RegisteredDisclosure = z.infer<typeof disclosureRecordSchema>;
