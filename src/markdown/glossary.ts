/**
 * The glossary (名词解释) as data. Its Markdown page is the only source: a third-level heading is a term, a paragraph below it
 * that starts with `又称：` lists its other names.
 */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

export interface TermNames {
  /** The heading; also the anchor on the glossary page. */
  readonly term: string;
  readonly aliases: readonly string[];
}

export interface Term extends TermNames {
  /** The first paragraph below it that explains. */
  readonly explanation: string;
}

const termDepth = 3;
const aliasLabel = /^又称：/u;

const isHeading = (node: Nodes | undefined): boolean => node?.type === 'heading';

/** The paragraphs between a heading and the next, as plain text. */
function paragraphsOf(tree: Root, heading: number): string[] {
  const rest = tree.children.slice(heading + 1);
  const end = rest.findIndex(isHeading);
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .flatMap((node) => (node.type === 'paragraph' ? [toString(node)] : []));
}

const aliasesOf = (paragraphs: readonly string[]): string[] =>
  (paragraphs.find((words) => aliasLabel.test(words)) ?? '')
    .replace(aliasLabel, '')
    .replace(/。$/u, '')
    .split('、')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');

/** The terms of a glossary page without its frontmatter, in their order. */
export function parseGlossary(markdown: string): Term[] {
  const tree = fromMarkdown(markdown);
  return tree.children.flatMap((node, at) => {
    if (node.type !== 'heading' || node.depth !== termDepth) return [];
    const paragraphs = paragraphsOf(tree, at);
    const explanation = paragraphs.find((words) => !aliasLabel.test(words)) ?? '';
    return [{ term: toString(node), aliases: aliasesOf(paragraphs), explanation }];
  });
}
