/** The search page's state and its address: the address always says the whole state, and reads generously. */
import { type Facet, facets, type Filters } from './facets.ts';
import { type Sort, sorts } from './rank.ts';

/** Results that a page opens at once. */
export const pageSize = 10;

export interface SearchState {
  /** As typed. */
  readonly q: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** How many pages of results are open, from 1. */
  readonly pages: number;
}

const sortNames: Readonly<Record<string, Sort>> = { 相关度: 'relevance', 金额: 'amount', 年度: 'year' };

const values = (parameters: URLSearchParams, key: string): string[] => [
  ...new Set(
    parameters
      .getAll(key)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter((value) => value !== ''),
  ),
];

export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sort') ?? '';
  const pages = Number(parameters.get('pages'));
  return {
    q: parameters.get('q') ?? '',
    filters: Object.fromEntries(facets.map((facet) => [facet, values(parameters, facet)])) as Record<Facet, string[]>,
    sort: sorts.find((known) => known === sort) ?? sortNames[sort] ?? 'relevance',
    pages: Number.isInteger(pages) && pages > 1 ? Math.min(pages, 100) : 1,
  };
}

/** `?q=…&year=…`, or nothing for the empty state. What is as by default is left out. */
export function writeState({ q, filters, sort, pages }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q.trim() !== '') parameters.set('q', q);
  for (const facet of facets) for (const value of filters[facet]) parameters.append(facet, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (pages > 1) parameters.set('pages', String(pages));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
