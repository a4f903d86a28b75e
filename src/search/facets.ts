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

const keeps = (filters: Filters, facet: Facet, entry: Entry): boolean =>
  filters[facet].length === 0 || facetValues(entry, facet).some((value) => filters[facet].includes(value));

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
  for (const candidate of candidates) {
    const failed = facets.filter((facet) => !keeps(filters, facet, candidate.entry));
    if (failed.length === 0) kept.push(candidate);
    for (const facet of facets) {
      if (failed.some((other) => other !== facet)) continue;
      for (const value of facetValues(candidate.entry, facet)) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return { kept, counts };
}
