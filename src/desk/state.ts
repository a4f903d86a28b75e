/** What a reader asks of a desk, and its address: the address always says the whole state. */
import type { DeskDefinition } from './definition.ts';

export interface DeskSort {
  readonly column: string;
  readonly descending: boolean;
}

/** Both ends belong to it; null leaves an end open. */
export interface DeskRange {
  readonly from: number | null;
  readonly to: number | null;
}

export const anyNumber: DeskRange = { from: null, to: null };

export interface DeskState {
  readonly text: string;
  /** Chosen values by facet. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Of the definition's measure. */
  readonly range: DeskRange;
  /** Null for the catalogue's order. */
  readonly sort: DeskSort | null;
  /** How many pages of rows are open, from 1. */
  readonly pages: number;
}

const longestText = 200;
const mostPages = 40;

const numberFrom = (text: string | null): number | null =>
  text === null || text.trim() === '' || !Number.isFinite(Number(text)) ? null : Number(text);

/** A column's name, with a minus for falling order; null for what cannot be sorted by. */
export function readSort({ sortable }: DeskDefinition, text: string): DeskSort | null {
  const column = text.replace(/^-/u, '');
  return sortable.includes(column) ? { column, descending: text.startsWith('-') } : null;
}

export const writeSort = (sort: DeskSort | null): string =>
  sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`;

export function readState(definition: DeskDefinition, search: string): DeskState {
  const parameters = new URLSearchParams(search);
  const pages = Number(parameters.get('pages'));
  return {
    text: (parameters.get('q') ?? '').slice(0, longestText),
    chosen: Object.fromEntries(definition.facets.map(({ name }) => [name, [...new Set(parameters.getAll(name))]])),
    range: { from: numberFrom(parameters.get('from')), to: numberFrom(parameters.get('to')) },
    sort: readSort(definition, parameters.get('sort') ?? ''),
    pages: Number.isInteger(pages) && pages > 1 ? Math.min(pages, mostPages) : 1,
  };
}

/** `?q=…&level_two=…`, or nothing for the empty state. */
export function writeState(definition: DeskDefinition, { text, chosen, range, sort, pages }: DeskState): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text);
  for (const { name } of definition.facets) for (const value of chosen[name] ?? []) parameters.append(name, value);
  if (range.from !== null) parameters.set('from', String(range.from));
  if (range.to !== null) parameters.set('to', String(range.to));
  if (sort) parameters.set('sort', writeSort(sort));
  if (pages > 1) parameters.set('pages', String(pages));
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
