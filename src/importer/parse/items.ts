/** The blocks of an original as the parser walks them: paragraphs and tables, page furniture set aside. */
import type { Place } from '../../document/provenance.ts';
import { squeeze } from '../../document/squeeze.ts';
import type { Extracted, Table } from '../extract/extracted.ts';
import { isBlank, trim, type Run } from '../extract/run.ts';
import type { Context } from './context.ts';
import { isPageNumber, runningHeads } from './furniture.ts';
import { toGrid, type GridRow } from './grid.ts';

export interface TextItem {
  readonly type: 'text';
  readonly run: Run;
  /** Without white space, full and half width alike: for comparing only. */
  readonly key: string;
  readonly place: Place | undefined;
  readonly outlineLevel: number | undefined;
  /** A printed page number stands between this text and the one before. */
  readonly afterPageNumber?: true;
}

export interface TableItem {
  readonly type: 'table';
  readonly rows: readonly GridRow[];
  readonly exact: boolean;
}

export type Item = TextItem | TableItem;

const toItem = (context: Context, table: Table): TableItem => ({
  type: 'table',
  rows: toGrid(context, table),
  exact: table.grid === 'exact',
});

export function toText(run: Run, place?: Place, outlineLevel?: number): TextItem {
  return { type: 'text', run: trim(run), key: squeeze(run.text), place, outlineLevel };
}

/** Asides and page numbers go to the residue; everything else comes out in reading order. */
export function toItems(context: Context, extracted: Extracted): Item[] {
  const items: Item[] = [];
  const heads = runningHeads(extracted);
  const printed = new Set<string>();
  let pageEnded = false;
  for (const block of extracted.blocks) {
    if (block.type === 'table') {
      items.push(toItem(context, block));
      pageEnded = false;
      continue;
    }
    const run = context.run(block);
    if (block.type === 'aside') {
      context.ledger.residue(block.kind, run);
    } else if (isPageNumber(block, extracted)) {
      context.ledger.residue('page-number', run);
      pageEnded = true;
    } else if (printed.has(squeeze(run.text))) {
      context.ledger.residue('running-head', run);
    } else if (!isBlank(run)) {
      const text = toText(run, block.place, block.outlineLevel);
      items.push(pageEnded ? { ...text, afterPageNumber: true } : text);
      pageEnded = false;
      if (heads.has(squeeze(run.text))) printed.add(squeeze(run.text));
    }
  }
  return items;
}
