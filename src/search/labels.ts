/** Facets and their values in words, and from words back to values: addresses may be written by hand. */
import { amountBands } from './bands.ts';
import { type Facet, facets, type Filters } from './facets.ts';
import type { RecordKind } from './record.ts';
import type { Table } from './table.ts';

export const facetLabels: Readonly<Record<Facet, string>> = {
  year: '年度',
  region: '地区',
  department: '部门',
  amount: '金额',
  kind: '类型',
};

export const recordKindLabels: Readonly<Record<RecordKind, string>> = {
  special: '专项资金',
  budget: '预算项目',
  document: '部门文本',
  page: '本站说明',
};

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** Tells apart departments of the same name; depth of a region below the topmost. */
  readonly note: string | null;
  readonly depth: number;
}

const plain = (value: string, label: string): FacetValue => ({ value, label, note: null, depth: 0 });

/** All values of a facet that records have, in the order in which they are offered. */
export function facetOptions(table: Table, facet: Facet): FacetValue[] {
  switch (facet) {
    case 'year':
      return table.years.map((year) => plain(year, `${year}年`));
    case 'region':
      return table.regions.map(({ code, name, depth }) => ({ value: code, label: name, note: null, depth }));
    case 'department':
      return table.departments.map(({ key, name, regionName }) => ({
        value: key,
        label: name,
        note: name.startsWith(regionName) ? null : regionName,
        depth: 0,
      }));
    case 'amount':
      return amountBands.filter(({ id }) => table.bands.includes(id)).map(({ id, label }) => plain(id, label));
    case 'kind':
      return table.kinds.map((kind) => plain(kind, recordKindLabels[kind]));
  }
}

/** The label of a value; a value that no record has stands for itself. */
export const facetLabel = (table: Table, facet: Facet, value: string): string =>
  facetOptions(table, facet).find((option) => option.value === value)?.label ?? value;

/** Names in place of codes are understood; what is unknown stays, finds nothing and can be removed. */
export function resolveFilters(table: Table, filters: Filters): Filters {
  const resolved = facets.map((facet): [Facet, string[]] => {
    const options = facetOptions(table, facet);
    const values = filters[facet].flatMap((given) => {
      if (options.some(({ value }) => value === given)) return [given];
      const named = options.filter(
        ({ value, label }) => label === given || label === `${given}年` || value.endsWith(`-${given}`),
      );
      return named.length > 0 ? named.map(({ value }) => value) : [given];
    });
    return [facet, [...new Set(values)]];
  });
  return Object.fromEntries(resolved) as Record<Facet, string[]>;
}
