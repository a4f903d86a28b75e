/** Lines and tables of all pages in reading order; paragraphs and tables that go on over a page's end are one. */
import type { FlowItem } from './compose.ts';
import { findFurniture } from './furniture.ts';
import { fromPage, type GridTable } from './grid-table.ts';
import type { FilledTable, PageLayout, PageLine } from './page-layout.ts';
import { withMissingSides } from './missing-sides.ts';
import { groupParagraphs, measure } from './paragraphs.ts';
import { stitch } from './stitch.ts';

type Aside = Extract<FlowItem, { readonly type: 'aside' }>;

/** Where text ends on a page, as a part of its height, also when a short document never reaches it. */
const usualBottom = 0.84;

/** One row without a line above or below. */
const isColumnsOnly = ({ cells, ys }: FilledTable): boolean =>
  ys.length === 2 && cells.every(({ openTop, openBottom }) => openTop && openBottom);

/** Furniture first: what interrupts no text stands where its page has it, what interrupts one follows it. */
export function flow(pages: readonly PageLayout[]): FlowItem[] {
  const layouts = withMissingSides(pages);
  const furniture = findFurniture(layouts);
  const body = layouts.flatMap(({ items }) => items.filter((item) => item.type === 'table' || !furniture.has(item)));
  const column = measure(body.filter((item) => item.type === 'line'));
  const lowest = Math.max(0, ...body.map((item) => item.box[3]));
  const items: FlowItem[] = [];
  const heights = new Map(layouts.map(({ page, height }) => [page, height]));
  const heightOf = (table: GridTable): number => heights.get(table.last.page) ?? 0;
  let text: PageLine[] = [];
  let asides: Aside[] = [];
  let table: GridTable | null = null;

  /** Asides that stand before a place on a page. */
  function endAsides(page: number, top: number): void {
    const isBefore = ({ line }: Aside): boolean => line.page < page || (line.page === page && line.box[1] < top);
    items.push(...asides.filter(isBefore));
    asides = asides.filter((aside) => !isBefore(aside));
  }
  function endText(): void {
    for (const lines of groupParagraphs(text, column)) {
      const [first] = lines;
      if (first) endAsides(first.page, first.box[1]);
      items.push({ type: 'paragraph', lines });
    }
    text = [];
  }
  function endTable(): void {
    if (!table) return;
    endAsides(table.first.page, table.first.box[1]);
    items.push(table);
    table = null;
  }
  function addTable(found: FilledTable): void {
    const next = fromPage(found);
    const stitched: GridTable | null = table && stitch(table, next, Math.max(lowest, heightOf(table) * usualBottom));
    if (stitched) {
      table = stitched;
      return;
    }
    endTable();
    if (isColumnsOnly(found)) {
      // Two lines beside text are no table unless they carry one on.
      for (const cell of found.cells)
        text.push(...cell.lines.map((line) => ({ ...line, type: 'line' as const, page: found.page })));
      return;
    }
    endText();
    table = next;
  }

  for (const { items: onPage, aslant } of layouts) {
    for (const item of onPage) {
      const kind = item.type === 'line' ? furniture.get(item) : undefined;
      if (item.type === 'table') addTable(item);
      else if (kind !== undefined) asides.push({ type: 'aside', kind, line: item });
      else {
        endTable();
        text.push(item);
      }
    }
    if (aslant) asides.push({ type: 'aside', kind: 'decoration', line: aslant });
  }
  endTable();
  endText();
  endAsides(Infinity, 0);
  return items;
}
