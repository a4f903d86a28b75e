/** What a person decided about whether two projects of different years are the same one. */
import { z } from 'zod';

const projectKeySchema = z.strictObject({
  document: z.string().meta({ title: '文本编号', description: '`id` of the document.' }),
  project: z.string().meta({ title: '项目编号', description: '`id` of the project within it.' }),
});

export const reviewedLinkSchema = z
  .strictObject({
    from: projectKeySchema.meta({ title: '较早的项目', description: 'The project of the earlier year.' }),
    to: projectKeySchema.meta({ title: '较晚的项目', description: 'The project of the later year.' }),
    same: z.boolean().meta({ title: '同一项目', description: 'False keeps apart what the matching would join.' }),
    note: z.string().min(1).meta({ title: '理由', description: 'Why, in Chinese; shown on the site.' }),
  })
  .meta({ title: '核定的项目对应', description: 'A reviewed pair of projects.' });

export const reviewedLinksSchema = z.array(reviewedLinkSchema);

export type ProjectKey = z.infer<typeof projectKeySchema>;
export type ReviewedLink = z.infer<typeof reviewedLinkSchema>;
