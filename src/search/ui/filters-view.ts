/** Filters with counts, and the chosen ones as buttons that take them away. */
import { element } from '../../browser/dom.ts';
import { type Facet, type FacetCounts, facets, type Filters } from '../facets.ts';
import { facetLabel, facetLabels, facetOptions } from '../labels.ts';
import type { Table } from '../table.ts';
import { createFilterGroup } from './filter-groups.ts';

export interface FiltersView {
  show(filters: Filters, counts: FacetCounts | null): void;
}

export function createFiltersView(
  root: HTMLElement,
  table: Table,
  onToggle: (facet: Facet, value: string, chosen: boolean) => void,
): FiltersView {
  const groups = facets.flatMap((facet) => {
    const values = facetOptions(table, facet);
    if (values.length === 0) return [];
    const toggle = (value: string, chosen: boolean): void => {
      onToggle(facet, value, chosen);
    };
    return [{ facet, group: createFilterGroup({ name: facet, label: facetLabels[facet], values, onToggle: toggle }) }];
  });
  root.replaceChildren(...groups.map(({ group }) => group.element));
  return {
    show(filters, counts) {
      for (const { facet, group } of groups) group.show(filters[facet], counts?.[facet] ?? null);
    },
  };
}

/** The chosen filters as buttons that take them away. */
export function chosenFilters(
  table: Table,
  filters: Filters,
  onRemove: (facet: Facet, value: string) => void,
): HTMLButtonElement[] {
  return facets.flatMap((facet) =>
    filters[facet].map((value) => {
      const label = facetLabel(table, facet, value);
      const button = element(
        'button',
        { type: 'button', 'aria-label': `去掉筛选：${facetLabels[facet]} ${label}`, 'data-search-chip': facet },
        label,
        element('span', { 'aria-hidden': 'true' }, '×'),
      );
      button.addEventListener('click', () => {
        onRemove(facet, value);
      });
      return button;
    }),
  );
}
