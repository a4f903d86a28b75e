/** A Markdown page of `content/pages`: its frontmatter is the definition of what a page must say about itself. */
import { z } from 'zod';

export const textPageFrontmatterSchema = z.strictObject({
  title: z.string().min(1),
  /** One sentence for search engines and the site map. */
  description: z.string().min(1),
  /** Position among the text pages. */
  order: z.int().positive(),
});

export interface TextPage extends z.infer<typeof textPageFrontmatterSchema> {
  /** File name without `.md`; the page's address. */
  readonly slug: string;
}
