/** A Markdown page of the site (名词解释, 怎么看懂绩效目标 …) → its search record. */
import { textPagePath } from '../catalogue/addresses.ts';
import type { TextPage } from '../catalogue/text-page.ts';
import { plainBlocks } from './plain-text.ts';
import type { RecordBlock, SearchRecord } from './record.ts';

export interface TextPageSource extends TextPage {
  /** Without frontmatter. */
  readonly markdown: string;
}

export function pageRecord({ slug, title, description, markdown }: TextPageSource): SearchRecord {
  const blocks = plainBlocks(markdown).map(({ text, heading }): RecordBlock => ({
    text,
    tier: heading ? 'promise' : 'narrative',
    label: null,
    anchor: null,
  }));
  return {
    path: textPagePath(slug),
    kind: 'page',
    title,
    year: null,
    regionCode: null,
    departmentKey: null,
    amountFen: null,
    blocks: [
      { text: title, tier: 'name', label: null, anchor: null },
      ...blocks.filter((block) => block.tier === 'promise'),
      ...blocks.filter((block) => block.tier === 'narrative'),
      { text: description, tier: 'furniture', label: null, anchor: null },
    ],
  };
}
