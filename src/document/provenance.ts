/** Where a printed value stands. */
import { z } from 'zod';

/** A rectangle on a page: left, top, right, bottom in points (1/72 inch) from the page's top left corner. */
const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** The spot in the original's own terms; text originals have none, their lines say it all. */
export const placeSchema = z.discriminatedUnion('in', [
  z.strictObject({
    in: z.literal('page'),
    /** Page number, from 1. */
    page: z.int().positive(),
    box: boxSchema.optional(),
  }),
  z.strictObject({
    in: z.literal('paragraph'),
    /** Position among the body's paragraphs, from 1. */
    paragraph: z.int().positive(),
  }),
  z.strictObject({
    in: z.literal('table'),
    /** Position among the tables, from 1. */
    table: z.int().positive(),
    /** Row and grid column, from 1. */
    row: z.int().positive(),
    column: z.int().positive(),
  }),
  z.strictObject({
    in: z.literal('sheet'),
    sheet: z.string(),
    /** Cell or range in A1 notation. */
    cell: z.string(),
  }),
]);

/** Lines of the published text copy, from 1; `to` is inclusive and left out when it equals `line`. */
export const spotSchema = z.strictObject({
  line: z.int().positive(),
  to: z.int().positive().optional(),
  place: placeSchema.optional(),
});

/** A spot in one original of the document. */
export const provenanceSchema = spotSchema.extend({
  /** `id` of the original in the document's `originals`. */
  original: z.string(),
});

export type Place = z.infer<typeof placeSchema>;
export type Spot = z.infer<typeof spotSchema>;
export type Provenance = z.infer<typeof provenanceSchema>;
