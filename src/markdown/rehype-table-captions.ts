/**
 * Names every table of a text page by the heading above it: Markdown has no captions, and a table without a name is found by
 * nobody who cannot see where it stands. For the eye the heading is there already, so the caption is hidden from it.
 */
import type { ElementContent, Nodes, Root } from 'hast';

const isHeading = (node: Nodes): boolean => node.type === 'element' && /^h[1-6]$/u.test(node.tagName);

const words = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join('') : '';

const caption = (text: string): ElementContent => ({
  type: 'element',
  tagName: 'caption',
  properties: { className: ['visually-hidden'] },
  children: [{ type: 'text', value: text }],
});

/** Returns the heading that holds after the node. */
function visit(node: Nodes, heading: string): string {
  if (isHeading(node)) return words(node).trim();
  if (node.type === 'element' && node.tagName === 'table') {
    if (heading !== '') node.children.unshift(caption(heading));
    return heading;
  }
  return 'children' in node ? node.children.reduce((held, child) => visit(child, held), heading) : heading;
}

export const rehypeTableCaptions =
  () =>
  (tree: Root): void => {
    visit(tree, '');
  };
