/** One result as it is shown: pure page data, so that the page only has to write it down. */
import { fenToWanGrouped } from '../document/money.ts';
import { type Excerpt, excerptsOf, openingOf } from './excerpts.ts';
import { type Fragment, unpackBlocks } from './fragment.ts';
import { recordKindLabels } from './labels.ts';
import { findRanges, type Segment, segments } from './marks.ts';
import type { Entry, Table } from './table.ts';

export interface ResultExcerpt extends Excerpt {
  /** Site path with anchor and, outside tables, the sentence that browsers mark. */
  readonly path: string;
}

export interface Result {
  /** Of its record, unique in the index. */
  readonly id: string;
  /** Site path without base. */
  readonly path: string;
  readonly title: string;
  readonly titleSegments: readonly Segment[];
  /** Region, department, year, kind; what is unknown is left out. */
  readonly facts: readonly string[];
  /** `2,610.00 万元`, 金额未载明, or null for pages that have no amount. */
  readonly amount: string | null;
  readonly excerpts: readonly ResultExcerpt[];
}

const mostExcerpts = 3;

export function resultOf(table: Table, entry: Entry, fragment: Fragment, words: readonly string[]): Result {
  const blocks = unpackBlocks(fragment);
  const found = words.length === 0 ? [] : excerptsOf(blocks, words, mostExcerpts);
  const opening = found.length === 0 ? openingOf(blocks) : null;
  const { title, path } = fragment;
  return {
    id: entry.id,
    path,
    title,
    titleSegments: segments(title, findRanges(title, words)),
    facts: factsOf(table, entry),
    amount: amountOf(entry, fragment),
    excerpts: (opening ? [opening] : found).map((excerpt) => ({ ...excerpt, path: path + fragmentOf(excerpt) })),
  };
}

function factsOf(table: Table, entry: Entry): string[] {
  const region = table.regions.find(({ code }) => code === entry.regions[0])?.name;
  const department = table.departments.find(({ key }) => key === entry.department)?.name;
  const place = region !== undefined && department?.includes(region) === true ? undefined : region;
  const year = entry.year === null ? undefined : `${String(entry.year)}年`;
  return [place, department, year, recordKindLabels[entry.kind]].filter((fact) => fact !== undefined);
}

function amountOf({ amountBand }: Entry, { amountFen }: Fragment): string | null {
  if (amountBand === null) return null;
  return amountFen === null ? '金额未载明' : `${fenToWanGrouped(amountFen)} 万元`;
}

const inTable = /^row-/;
const clause = /[^，、：；,:;]*[，、：；,:;]*/gu;
const [shortSentence, longestClause] = [48, 120];

const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * Where the hit stands: `#anchor:~:text=…`. A table row is marked by its anchor; for running text the browser marks the
 * sentence. Browsers want whole words, so a long one is named by its first and last clause.
 */
function fragmentOf({ anchor, sentence }: Excerpt): string {
  const hash = anchor === null ? '' : `#${anchor}`;
  if (sentence === '' || (anchor !== null && inTable.test(anchor))) return hash;
  const clauses = (sentence.match(clause) ?? []).filter((part) => part !== '');
  const [first = '', last = ''] = [clauses[0], clauses.at(-1)];
  const whole = sentence.length <= shortSentence || clauses.length < 2;
  if (Math.max(first.length, last.length) > longestClause) return hash;
  return `${hash || '#'}:~:text=${whole ? encoded(sentence) : `${encoded(first)},${encoded(last)}`}`;
}
