/** Markdown → the text that a reader of the page sees, one entry a block. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

export interface PlainBlock {
  readonly text: string;
  readonly heading: boolean;
}

function blocksOf(node: Nodes): PlainBlock[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap(blocksOf);
    case 'html':
    case 'definition':
    case 'thematicBreak':
      return [];
    default: {
      const text = toString(node).replace(/\s+/gu, ' ').trim();
      return text === '' ? [] : [{ text, heading: node.type === 'heading' }];
    }
  }
}

export const plainBlocks = (markdown: string): PlainBlock[] => blocksOf(fromMarkdown(markdown));

/** All blocks as one text. */
export const plainText = (markdown: string): string =>
  plainBlocks(markdown)
    .map((block) => block.text)
    .join(' ');
