/** Pages of glyphs and ruled lines → the text copy and its blocks: the pipeline that PDF and OFD share. */
import { diagnose } from '../../../diagnostics/define.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { compose, type Composed, type FlowItem } from './compose.ts';
import { lookAlikesFolded, overprintsDropped, splitRowsJoined } from './diagnostics.ts';
import { findFurniture } from './furniture.ts';
import { fromPage, type GridTable } from './grid-table.ts';
import { foldLookAlikes } from './look-alikes.ts';
import { dropOverprints } from './overprint.ts';
import type { PageContent } from './page-content.ts';
import { layOut, type PageLayout, type PageLine } from './page-layout.ts';
import { groupParagraphs, measure } from './paragraphs.ts';
import { stitch } from './stitch.ts';
import { uprightPage } from './upright.ts';

export interface ReadPages extends Composed {
  readonly diagnostics: readonly Diagnostic[];
}

/** A page being read: what was put right on it. */
export interface PreparedPage {
  readonly layout: PageLayout;
  readonly folded: readonly string[];
  readonly overprints: number;
}

/** One page by itself; pages can be prepared one after the other as they come. */
export function preparePage(content: PageContent): PreparedPage {
  const folded: string[] = [];
  const glyphs = content.glyphs.map((glyph) => {
    const { text, replaced } = foldLookAlikes(glyph.text);
    folded.push(...replaced);
    return replaced.length > 0 ? { ...glyph, text } : glyph;
  });
  const single = dropOverprints(glyphs);
  const layout = layOut(uprightPage({ ...content, glyphs: single.glyphs }));
  return { layout, folded, overprints: single.dropped };
}

/** Lines and tables of all pages in reading order; tables that go on are one. */
function flow(layouts: readonly PageLayout[]): FlowItem[] {
  const furniture = findFurniture(layouts);
  const body = layouts.flatMap(({ items }) => items.filter((item) => item.type === 'table' || !furniture.has(item)));
  const column = measure(body.filter((item) => item.type === 'line'));
  const bodyBottom = Math.max(0, ...body.map((item) => item.box[3]));
  const items: FlowItem[] = [];
  let open: PageLine[] = [];
  let waiting: FlowItem[] = [];
  let table: GridTable | null = null;

  const endText = (): void => {
    for (const lines of groupParagraphs(open, column)) items.push({ type: 'paragraph', lines });
    open = [];
  };
  const endTable = (): void => {
    if (table) items.push(table);
    table = null;
    items.push(...waiting);
    waiting = [];
  };
  for (const { items: onPage } of layouts) {
    for (const item of onPage) {
      const kind = item.type === 'line' ? furniture.get(item) : undefined;
      if (item.type === 'line' && kind !== undefined) {
        waiting.push({ type: 'aside', kind, line: item });
        continue;
      }
      if (item.type === 'line') {
        if (table) endTable();
        open.push(item);
        continue;
      }
      const next = fromPage(item);
      const stitched: GridTable | null = table && open.length === 0 ? stitch(table, next, { bodyBottom }) : null;
      if (stitched) {
        table = stitched;
        continue;
      }
      endText();
      endTable();
      table = next;
    }
  }
  endText();
  endTable();
  return items;
}

export function readPages(pages: readonly PreparedPage[]): ReadPages {
  const items = flow(pages.map((page) => page.layout));
  const diagnostics: Diagnostic[] = [];
  const folded = pages.flatMap((page) => page.folded);
  if (folded.length > 0) {
    const kinds = [...new Set(folded)].map((from) => `${from}→${foldLookAlikes(from).text}`);
    diagnostics.push(
      diagnose(
        lookAlikesFolded,
        `全文有 ${String(folded.length)} 处形近部首还原为汉字：${kinds.slice(0, 12).join('、')}。`,
        {
          printed: kinds.map((kind) => kind[0] ?? '').join(''),
          understood: kinds.map((kind) => Array.from(kind).at(-1) ?? '').join(''),
        },
      ),
    );
  }
  const overprints = pages.reduce((sum, page) => sum + page.overprints, 0);
  if (overprints > 0) {
    diagnostics.push(diagnose(overprintsDropped, `有 ${String(overprints)} 个字重叠印了两遍，各保留一份。`));
  }
  const joined = items.reduce((sum, item) => sum + (item.type === 'table' ? item.joinedRows : 0), 0);
  if (joined > 0) diagnostics.push(diagnose(splitRowsJoined, `有 ${String(joined)} 个表格行被分页切开，已接上。`));
  return { ...compose(items), diagnostics };
}
