/** Markdown → the text that a reader of the page sees, one entry a block. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

export interface PlainBlock {
  readonly text: string;
  readonly heading: boolean;
}

const containers = ['root', 'blockquote', 'list', 'listItem', 'table'];
const silent = ['html', 'definition', 'thematicBreak'];

function blocksOf(node: Nodes): PlainBlock[] {
  if (silent.includes(node.type)) return [];
  if ('children' in node && containers.includes(node.type)) return node.children.flatMap(blocksOf);
  const text = toString(node).replace(/\s+/gu, ' ').trim();
  return text === '' ? [] : [{ text, heading: node.type === 'heading' }];
}

export const plainBlocks = (markdown: string): PlainBlock[] => blocksOf(fromMarkdown(markdown));

/** All blocks as one text. */
export const plainText = (markdown: string): string =>
  plainBlocks(markdown)
    .map((block) => block.text)
    .join(' ');
