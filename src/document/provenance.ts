/** Where a printed value stands. */
import { z } from 'zod';

/** A rectangle on a page: left, top, right, bottom in points (1/72 inch) from the page's top left corner. */
const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const placeSchema = z
  .discriminatedUnion('in', [
    z.strictObject({
      in: z.literal('page'),
      page: z.int().positive().meta({ title: '页码', description: 'Page number, from 1.' }),
      box: boxSchema.optional().meta({
        title: '位置',
        description: "Left, top, right, bottom in points (1/72 inch) from the page's top left corner.",
      }),
    }),
    z.strictObject({
      in: z.literal('paragraph'),
      paragraph: z
        .int()
        .positive()
        .meta({ title: '段落', description: "Position among the body's paragraphs, from 1." }),
    }),
    z.strictObject({
      in: z.literal('table'),
      table: z.int().positive().meta({ title: '表格', description: 'Position among the tables, from 1.' }),
      row: z.int().positive().meta({ title: '行', description: 'Grid row, from 1.' }),
      column: z.int().positive().meta({ title: '列', description: 'Grid column, from 1.' }),
    }),
    z.strictObject({
      in: z.literal('sheet'),
      sheet: z.string().meta({ title: '工作表', description: 'Name of the sheet.' }),
      cell: z.string().meta({ title: '单元格', description: 'Cell or range in A1 notation.' }),
    }),
  ])
  .meta({
    id: 'Place',
    title: '原件中的位置',
    description: "The spot in the original's own terms; text originals have none, their lines say it all.",
  });

export const spotSchema = z
  .strictObject({
    line: z.int().positive().meta({ title: '起始行', description: 'Line of the published text copy, from 1.' }),
    to: z
      .int()
      .positive()
      .optional()
      .meta({ title: '终止行', description: 'Last line, inclusive; left out when it equals `line`.' }),
    place: placeSchema.optional(),
  })
  .meta({ id: 'Spot', title: '行号', description: 'Lines of the published text copy.' });

export const provenanceSchema = spotSchema
  .extend({
    original: z
      .string()
      .meta({ title: '原件编号', description: "`id` of the original in the document's `originals`." }),
  })
  .meta({ id: 'Provenance', title: '出处', description: 'A spot in one original of the document.' });

export type Place = z.infer<typeof placeSchema>;
export type Spot = z.infer<typeof spotSchema>;
export type Provenance = z.infer<typeof provenanceSchema>;
