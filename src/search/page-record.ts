/** A Markdown page of the site (名词解释, 怎么看懂绩效目标 …) → its search record. */
import GithubSlugger from 'github-slugger';
import { textPagePath } from '../catalogue/addresses.ts';
import type { TextPage } from '../catalogue/text-page.ts';
import { plainBlocks } from './plain-text.ts';
import { inOrder, type RecordBlock, type SearchRecord } from './record.ts';

export interface TextPageSource extends TextPage {
  /** Without frontmatter. */
  readonly markdown: string;
}

/**
 * Headings and the text below them; each leads to its heading, whose anchor Astro makes in the same way. A heading counts as a
 * name: who types 占补平衡 or 项目编码 alone is glad of the paragraph that explains it.
 */
function bodyBlocks(markdown: string): RecordBlock[] {
  const slugger = new GithubSlugger();
  let under: Pick<RecordBlock, 'label' | 'anchor'> = { label: null, anchor: null };
  return plainBlocks(markdown).map(({ text, heading }): RecordBlock => {
    if (!heading) return { text, tier: 'narrative', ...under };
    under = { label: text, anchor: slugger.slug(text) };
    return { text, tier: 'name', label: null, anchor: under.anchor };
  });
}

export const pageRecord = ({ slug, title, description, markdown }: TextPageSource): SearchRecord => ({
  path: textPagePath(slug),
  kind: 'page',
  title,
  year: null,
  regionCode: null,
  departmentKey: null,
  amountFen: null,
  blocks: inOrder([
    { text: title, tier: 'name', label: null, anchor: null },
    ...bodyBlocks(markdown),
    { text: description, tier: 'furniture', label: null, anchor: null },
  ]),
});
