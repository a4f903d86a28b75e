/**
 * The glossary (名词解释) as data. Its Markdown page is the only source: a third-level heading is a term, a paragraph below it
 * that starts with `又称：` lists its other names.
 */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

export interface Term {
  /** The heading; also the anchor on the glossary page. */
  readonly term: string;
  readonly aliases: readonly string[];
}

const termDepth = 3;
const aliasLabel = /^又称：/u;

const isHeading = (node: Nodes | undefined): boolean => node?.type === 'heading';

function aliasesOf(tree: Root, heading: number): string[] {
  for (let at = heading + 1; at < tree.children.length && !isHeading(tree.children[at]); at += 1) {
    const node = tree.children[at];
    const words = node?.type === 'paragraph' ? toString(node) : '';
    if (aliasLabel.test(words))
      return words
        .replace(aliasLabel, '')
        .replace(/。$/u, '')
        .split('、')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== '');
  }
  return [];
}

/** The terms of a glossary page without its frontmatter, in their order. */
export function parseGlossary(markdown: string): Term[] {
  const tree = fromMarkdown(markdown);
  return tree.children.flatMap((node, at) =>
    node.type === 'heading' && node.depth === termDepth ? [{ term: toString(node), aliases: aliasesOf(tree, at) }] : [],
  );
}
