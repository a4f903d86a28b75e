/** Filters: which records they keep, and how many results each further choice would keep. */
import type { Entry } from './table.ts';

export const facets = ['year', 'region', 'department', 'amount', 'kind'] as const;
export type Facet = (typeof facets)[number];

/** Chosen values by facet; values of one facet add up, facets narrow each other. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

export const noFilters: Filters = { year: [], region: [], department: [], amount: [], kind: [] };

export const hasFilters = (filters: Filters): boolean => facets.some((facet) => filters[facet].length > 0);

/** Values of a record; a region counts for the regions above it too, and only projects have an amount. */
export function facetValues(entry: Entry, facet: Facet): readonly string[] {
  switch (facet) {
    case 'year':
      return entry.year === null ? [] : [String(entry.year)];
    case 'region':
      return entry.regions;
    case 'department':
      return entry.department === null ? [] : [entry.department];
    case 'amount':
      return entry.amountBand === null ? [] : [entry.amountBand];
    case 'kind':
      return [entry.kind];
  }
}

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export interface Filtered<T> {
  readonly kept: readonly T[];
  /** For every value: how many results there are with it, the other facets' filters applied. */
  readonly counts: FacetCounts;
}

export function applyFilters<T extends { readonly entry: Entry }>(
  candidates: readonly T[],
  filters: Filters,
): Filtered<T> {
  const kept: T[] = [];
  const counts: Record<Facet, Map<string, number>> = {
    year: new Map(),
    region: new Map(),
    department: new Map(),
    amount: new Map(),
    kind: new Map(),
  };
  const chosen = facets.filter((facet) => filters[facet].length > 0);
  const count = (facet: Facet, entry: Entry): void => {
    for (const value of facetValues(entry, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  for (const candidate of candidates) {
    const { entry } = candidate;
    const failed = chosen.filter((facet) => !facetValues(entry, facet).some((value) => filters[facet].includes(value)));
    if (failed.length === 0) {
      kept.push(candidate);
      for (const facet of facets) count(facet, entry);
    } else if (failed.length === 1 && failed[0]) count(failed[0], entry);
  }
  return { kept, counts };
}
