/**
 * The remark plugin of text pages: glossary terms become links, site paths (`/glossary/`) get the base path of the
 * installation, `{联系方式}` becomes how the site can be reached, the heads of tables say that they head a column, and raw HTML is refused, because a page that a webmaster
 * edits must not be able to break the site.
 */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readSiteConfig } from '../site/config.ts';
import { href } from '../site/link.ts';
import { contactMark, contactNote } from './contact-note.ts';
import { isMissingExample, missingExampleNote } from './example-link.ts';
import { siteGlossary } from './site-glossary.ts';
import { linkTermsBySection } from './term-links.ts';

/** Examples that are no more lose their link and keep their words. */
const withoutMissing = (children: readonly PhrasingContent[]): PhrasingContent[] =>
  children.flatMap((child) =>
    child.type === 'link' && isMissingExample(child.url)
      ? [...child.children, { type: 'text', value: missingExampleNote }]
      : [child],
  );

function visit(node: Nodes): void {
  if (node.type === 'paragraph' && toString(node).trim() === contactMark)
    node.children = contactNote(readSiteConfig(process.env));
  if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading')
    node.children = withoutMissing(node.children);
  if (node.type === 'link' && node.url.startsWith('/')) node.url = href(node.url);
  if (node.type === 'html')
    throw new Error(
      `第 ${String(node.position?.start.line ?? 0)} 行有 HTML 代码，说明页面里只能用 Markdown。请改写或删去：${node.value}`,
    );
  if (node.type === 'table')
    for (const cell of node.children[0]?.children ?? []) cell.data = { ...cell.data, hProperties: { scope: 'col' } };
  if ('children' in node) for (const child of node.children) visit(child);
}

export const remarkTextPage =
  () =>
  (tree: Root): void => {
    visit(tree);
    const { linker, terms } = siteGlossary();
    linkTermsBySection(tree, linker, terms);
  };
