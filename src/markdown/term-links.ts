/** Links glossary terms in running text: the first time a section names a term, and never in headings, links or code. */
import type { Link, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TermNames } from './glossary.ts';

/** Shorter names stand in too many other words to be linked wherever they appear. */
const shortest = 3;

const unlinked: ReadonlySet<string> = new Set<RootContent['type']>(['heading', 'link', 'linkReference']);

export interface TermLinker {
  /** Links in place. `seen` holds the terms that the section has already linked. */
  link(nodes: readonly RootContent[], seen: Set<string>): void;
}

/** `address` gives the link of a term. */
export function termLinker(terms: readonly TermNames[], address: (term: string) => string): TermLinker {
  const termOf = new Map(terms.flatMap(({ term, aliases }) => [term, ...aliases].map((name) => [name, term] as const)));
  const names = [...termOf.keys()].filter((name) => name.length >= shortest).sort((a, b) => b.length - a.length);
  if (names.length === 0) return { link: () => undefined };
  // Longest first, so that 三级指标 is never read as 指标.
  const pattern = new RegExp(
    names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('|'),
    'gu',
  );

  function split({ value }: Text, seen: Set<string>): PhrasingContent[] {
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const match of value.matchAll(pattern)) {
      const term = termOf.get(match[0]);
      if (term === undefined || seen.has(term)) continue;
      seen.add(term);
      if (match.index > from) parts.push({ type: 'text', value: value.slice(from, match.index) });
      parts.push(termLink(match[0], address(term)));
      from = match.index + match[0].length;
    }
    if (from < value.length) parts.push({ type: 'text', value: value.slice(from) });
    return parts;
  }

  function visit(node: RootContent, seen: Set<string>): void {
    if (unlinked.has(node.type) || !('children' in node)) return;
    const children: readonly RootContent[] = node.children;
    const linked = children.flatMap((child): RootContent[] => {
      if (child.type === 'text') return split(child, seen);
      visit(child, seen);
      return [child];
    });
    Object.assign(node, { children: linked });
  }

  return {
    link: (nodes, seen) => {
      for (const node of nodes) visit(node, seen);
    },
  };
}

const termLink = (words: string, url: string): Link => ({
  type: 'link',
  url,
  title: null,
  children: [{ type: 'text', value: words }],
  // As it is given: addresses of links are percent-encoded otherwise.
  data: { hProperties: { className: ['term'], href: url } },
});

/** A whole page: each heading starts a section, and a section does not link the term that its own heading is. */
export function linkTermsBySection(tree: Root, linker: TermLinker, terms: readonly TermNames[]): void {
  const headings = new Set(terms.map(({ term }) => term));
  let seen = new Set<string>();
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const title = toString(node);
      seen = new Set(headings.has(title) ? [title] : []);
    } else {
      linker.link([node], seen);
    }
  }
}
