/** The text of a page as it is read, in blocks, with the way back to its nodes. */

/** Elements that part texts; cells of a row belong together, as in the index. */
const blocks =
  'tr,p,li,dt,dd,h1,h2,h3,h4,h5,h6,caption,summary,figcaption,blockquote,address,pre,div,section,article,nav,aside,ul,ol,dl,table,details,main';
/** What is not shown, and what stands between printed cells: links to lines, and how the site reads a value. */
const unread =
  'script,style,noscript,template,svg,button:not(.term-button),select,.visually-hidden,[hidden],[popover],.line-link,.reading';

interface Piece {
  readonly node: Text;
  /** Where it begins in the block's text. */
  readonly start: number;
  /** Something that is not read stands before it. */
  readonly apart: boolean;
}

export interface PageBlock {
  readonly text: string;
  /** The parts of the page from one offset of the text to another, without what is not read between them. */
  ranges(start: number, end: number): Range[];
}

/** A field belongs to its label. */
function blockOf(node: Text): Element | null {
  const block = node.parentElement?.closest('tr') ?? node.parentElement?.closest(blocks) ?? null;
  return block?.matches('dt,dd') === true ? block.parentElement : block;
}

function pageBlock(pieces: readonly Piece[]): PageBlock {
  return {
    text: pieces.map(({ node }) => node.data).join(''),
    ranges(start, end) {
      const ranges: Range[] = [];
      for (const { node, start: at, apart } of pieces) {
        const [from, to] = [Math.max(start - at, 0), Math.min(end - at, node.length)];
        if (from >= to) continue;
        const open = apart ? undefined : ranges.at(-1);
        const range = open ?? new Range();
        if (!open) {
          range.setStart(node, from);
          ranges.push(range);
        }
        range.setEnd(node, to);
      }
      return ranges;
    },
  };
}

export function pageBlocks(root: Element): PageBlock[] {
  const pieces = new Map<Element, Piece[]>();
  const interrupted = new Set<Element>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const block = blockOf(node) ?? root;
    if (node.parentElement?.closest(unread)) {
      interrupted.add(block);
      continue;
    }
    const known = pieces.get(block) ?? [];
    const last = known.at(-1);
    const start = last ? last.start + last.node.length : 0;
    pieces.set(block, [...known, { node, start, apart: interrupted.delete(block) }]);
  }
  return [...pieces.values()].map(pageBlock);
}
