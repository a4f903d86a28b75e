/** The text of a page as it is read, in blocks, with the way back to its nodes. */

/** Elements that part texts; cells of a row belong together, as in the index. */
const blocks =
  'tr,p,li,dt,dd,h1,h2,h3,h4,h5,h6,caption,summary,figcaption,blockquote,address,pre,div,section,article,nav,aside,ul,ol,dl,table,details,main';
const unread = 'script,style,noscript,template,svg,button,select,.visually-hidden,[hidden]';

interface Piece {
  readonly node: Text;
  /** Where it begins in the block's text. */
  readonly start: number;
}

export interface PageBlock {
  readonly text: string;
  /** The part of the page from one offset of the text to another. */
  range(start: number, end: number): Range;
}

const blockOf = (node: Text): Element | null =>
  node.parentElement?.closest('tr') ?? node.parentElement?.closest(blocks) ?? null;

function pageBlock(pieces: readonly Piece[]): PageBlock {
  const at = (offset: number): Piece | undefined => pieces.findLast(({ start }) => start <= offset);
  return {
    text: pieces.map(({ node }) => node.data).join(''),
    range(start, end) {
      const [first, last] = [at(start), at(end - 1)];
      if (!first || !last) throw new RangeError('The block is shorter than that.');
      const range = new Range();
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, end - last.start);
      return range;
    },
  };
}

export function pageBlocks(root: Element): PageBlock[] {
  const pieces = new Map<Element, Piece[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest(unread)) continue;
    const block = blockOf(node) ?? root;
    const before = pieces.get(block) ?? [];
    const last = before.at(-1);
    pieces.set(block, [...before, { node, start: last ? last.start + last.node.length : 0 }]);
  }
  return [...pieces.values()].map(pageBlock);
}
