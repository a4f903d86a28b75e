/** The Markdown of `content/pages`, for the index. */
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextPage } from '../catalogue/text-page.ts';
import type { TextPageSource } from './page-record.ts';

/** `pages` as `readContent` read and validated them. */
export const readTextPages = (contentDir: string, pages: readonly TextPage[]): Promise<TextPageSource[]> =>
  Promise.all(
    pages.map(async (page) => {
      const file = await readFile(join(contentDir, 'pages', `${page.slug}.md`), 'utf8');
      return { ...page, markdown: parseFrontmatter(file).content };
    }),
  );
