/** Markdown → the text that a reader of the page sees, one entry a block. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';

export interface PlainBlock {
  readonly text: string;
  readonly heading: boolean;
}

const containers = ['root', 'blockquote', 'list', 'listItem', 'table'];
const silent = ['html', 'definition', 'thematicBreak'];

/** Cells of a row are read one after the other. */
const textOf = (node: Nodes): string =>
  node.type === 'tableRow' ? node.children.map((cell) => toString(cell)).join(' ') : toString(node);

function blocksOf(node: Nodes): PlainBlock[] {
  if (silent.includes(node.type)) return [];
  if ('children' in node && containers.includes(node.type)) return node.children.flatMap(blocksOf);
  const text = textOf(node).replace(/\s+/gu, ' ').trim();
  return text === '' ? [] : [{ text, heading: node.type === 'heading' }];
}

export const plainBlocks = (markdown: string): PlainBlock[] =>
  blocksOf(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
