/** What a reader asks of a desk, and its address: the address always says the whole state. */
import type { DeskDefinition } from './definition.ts';

export interface DeskSort {
  readonly column: string;
  readonly descending: boolean;
}

export interface DeskState {
  readonly text: string;
  /** Chosen values by facet. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Null for the catalogue's order. */
  readonly sort: DeskSort | null;
  /** How many pages of rows are open, from 1. */
  readonly pages: number;
}

const longestText = 200;
const mostPages = 40;

export function readState(definition: DeskDefinition, search: string): DeskState {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sort') ?? '';
  const column = sort.replace(/^-/u, '');
  const pages = Number(parameters.get('pages'));
  return {
    text: (parameters.get('q') ?? '').slice(0, longestText),
    chosen: Object.fromEntries(definition.facets.map(({ name }) => [name, [...new Set(parameters.getAll(name))]])),
    sort: definition.sortable.includes(column) ? { column, descending: sort.startsWith('-') } : null,
    pages: Number.isInteger(pages) && pages > 1 ? Math.min(pages, mostPages) : 1,
  };
}

/** `?q=…&level_two=…`, or nothing for the empty state. */
export function writeState(definition: DeskDefinition, { text, chosen, sort, pages }: DeskState): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text);
  for (const { name } of definition.facets) for (const value of chosen[name] ?? []) parameters.append(name, value);
  if (sort) parameters.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  if (pages > 1) parameters.set('pages', String(pages));
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
