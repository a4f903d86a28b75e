/**
 * Markdown of printed documents → safe HTML. Whatever is not running text is shown as the characters it is made of: HTML
 * stays visible as text, images become their description, links that are no web addresses become their words. Headings
 * become paragraphs, because a page's outline is made of the document's sections.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { toHtml } from 'hast-util-to-html';
import type { TermLinker } from './term-links.ts';

const webAddress = /^https?:\/\//iu;

/** Constructs that printed text never means; their characters are shown as they stand. */
const literal: ReadonlySet<string> = new Set<Nodes['type']>([
  'html',
  'definition',
  'imageReference',
  'linkReference',
  'code',
]);

/** What a node is replaced by; itself when it may stay. */
function safe(node: RootContent, source: string): RootContent[] {
  if (literal.has(node.type)) {
    const { start, end } = node.position ?? {};
    const value = source.slice(start?.offset ?? 0, end?.offset ?? 0);
    return value.trim() === '' ? [] : [{ type: 'text', value: value.trim() }];
  }
  if (node.type === 'image') return node.alt ? [{ type: 'text', value: node.alt }] : [];
  if (node.type === 'link' && !webAddress.test(node.url)) return node.children;
  if (node.type === 'heading') return [{ type: 'paragraph', children: node.children }];
  return [node];
}

const asBlock = (node: RootContent): RootContent =>
  node.type === 'text' ? { type: 'paragraph', children: [node] } : node;

const holdsBlocks: ReadonlySet<string> = new Set<Nodes['type']>(['root', 'blockquote', 'listItem']);

function makeSafe(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  const children: readonly RootContent[] = node.children;
  const kept = children.flatMap((child) => safe(child, source));
  Object.assign(node, { children: holdsBlocks.has(node.type) ? kept.map(asBlock) : kept });
  for (const child of kept) makeSafe(child, source);
}

/** Blocks of one section, each as HTML. A term is linked the first time that the section names it. */
export function renderBlocks(blocks: readonly string[], linker: TermLinker): string[] {
  const seen = new Set<string>();
  return blocks.map((markdown) => {
    const tree: Root = fromMarkdown(markdown);
    makeSafe(tree, markdown);
    linker.link(tree.children, seen);
    return toHtml(toHast(tree));
  });
}
