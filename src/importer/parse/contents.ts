/** 目录: the contents page, whose entries repeat the headings. */
import { squeeze } from '../../document/squeeze.ts';
import { partNumber } from '../forms/outline.ts';
import { emptyRun, isBlank, join, split, trim, type Run } from '../extract/run.ts';
import type { Context } from './context.ts';
import { toText, type Item, type TextItem } from './items.ts';
import type { GridRow } from './grid.ts';

export interface ContentsPage {
  readonly before: readonly Item[];
  readonly entries: readonly Run[];
  readonly after: readonly Item[];
}

const contentsTitle = /^(?:目录|目次)$/u;
/** Leaders and page number at the end of an entry. */
const pageReference = /(?:[\s.…·⋯_—-]*\t\s*|[.…·⋯]{2,}\s*|\s+|(?<=\p{Script=Han}))\d{1,4}\s*$/u;

/** An entry without its leaders and page number. */
const entryText = (run: Run): Run => {
  const reference = pageReference.exec(run.text);
  return trim(
    reference === null ? run : { text: run.text.slice(0, reference.index), at: run.at.slice(0, reference.index) },
  );
};

const emptyItem = toText(emptyRun);

const rowRun = (row: GridRow): Run =>
  join(
    row.cells.filter(({ blank }) => !blank).map(({ run }) => run),
    '\t',
  );

const runsOf = (item: Item): Run[] => (item.type === 'text' ? [item.run] : item.rows.map(rowRun));

/** Whether a body item opens with what an entry announces; either may go on with the title. */
function opensWith(item: Item, entry: string): boolean {
  const key = item.type === 'text' ? item.key : '';
  const shared = Math.min(key.length, entry.length);
  return shared >= 4 && key.slice(0, shared) === entry.slice(0, shared);
}

/**
 * The contents page runs from its title to where its first entry stands again, as a heading of the body. Without such
 * a heading it runs as long as entries end in page numbers.
 */
export function findContents(items: readonly Item[]): ContentsPage {
  const title = items.findIndex((item) => item.type === 'text' && contentsTitle.test(item.key));
  if (title < 0) return withoutTitle(items);
  const rest = items.slice(title + 1);
  const first = rest[0] === undefined ? undefined : runsOf(rest[0])[0];
  const entry = first === undefined ? '' : squeeze(entryText(first).text);
  const again = rest.findIndex((item, index) => index > 0 && opensWith(item, entry));
  const count = again > 0 ? again : leadingEntries(rest);
  return {
    before: items.slice(0, title),
    entries: [...runsOf(items[title] ?? emptyItem), ...rest.slice(0, count).flatMap(runsOf)].filter(
      (run) => !isBlank(run),
    ),
    after: rest.slice(count),
  };
}

/**
 * A contents page without its title: the first part is announced, and everything up to its real heading is announced
 * again further down.
 */
function withoutTitle(items: readonly Item[]): ContentsPage {
  const none = { before: items, entries: [], after: [] };
  const first = items.findIndex((item) => runsOf(item).some((run) => partNumber.test(squeeze(run.text))));
  const entry = squeeze(entryText(runsOf(items[first] ?? emptyItem)[0] ?? emptyRun).text);
  const again = items.findIndex((item, index) => index > first && opensWith(item, entry));
  if (first < 0 || again < 0) return none;
  const entries = items.slice(first, again).flatMap(runsOf);
  const body = new Set(items.slice(again).flatMap((item) => (item.type === 'text' ? [item.key] : [])));
  const repeated = entries.filter((run) => pageReference.test(run.text) || body.has(squeeze(run.text))).length;
  if (repeated * 2 <= entries.length) return none;
  return { before: items.slice(0, first), entries: [emptyRun, ...entries], after: items.slice(again) };
}

function leadingEntries(items: readonly Item[]): number {
  const end = items.findIndex((item) => runsOf(item).some((run) => !pageReference.test(run.text)));
  return end < 0 ? items.length : end;
}

/** Books the page as residue; the entries come back for cross-checking names. */
export function readContents(context: Context, page: ContentsPage): TextItem[] {
  for (const run of page.entries) {
    for (const part of split(run, /\n/u)) context.ledger.residue('contents-page', part);
  }
  return page.entries.slice(1).map((run) => toText(entryText(run)));
}
