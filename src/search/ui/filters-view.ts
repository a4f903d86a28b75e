/** Filters with counts. Built once; a new answer only changes numbers and ticks, so that nothing jumps. */
import { type Facet, type FacetCounts, facets, type Filters } from '../facets.ts';
import { facetLabel, facetLabels, facetOptions, type FacetValue } from '../labels.ts';
import type { Table } from '../table.ts';
import { element } from '../../browser/dom.ts';

export interface FiltersView {
  show(filters: Filters, counts: FacetCounts | null): void;
}

interface Choice {
  readonly facet: Facet;
  readonly value: string;
  readonly row: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/** Longer lists are folded after so many values. */
const unfolded = 8;

export function createFiltersView(
  root: HTMLElement,
  table: Table,
  onToggle: (facet: Facet, value: string, chosen: boolean) => void,
): FiltersView {
  const choices: Choice[] = [];

  function choice(facet: Facet, { value, label, note, depth }: FacetValue): HTMLElement {
    const box = element('input', { type: 'checkbox', name: facet, value });
    const count = element('span', { class: 'count' });
    const text = element('span', {}, label, ...(note === null ? [] : [element('small', {}, note)]));
    const row = element('label', { class: 'choice', style: `--depth:${String(depth)}` }, box, text, count);
    box.addEventListener('change', () => {
      onToggle(facet, value, box.checked);
    });
    choices.push({ facet, value, row, box, count });
    return row;
  }

  function group(facet: Facet): HTMLElement[] {
    const options = facetOptions(table, facet);
    if (options.length === 0) return [];
    const rows = options.map((option) => choice(facet, option));
    const rest = rows.length > unfolded + 2 ? rows.splice(unfolded) : [];
    const folded =
      rest.length === 0
        ? []
        : [element('details', {}, element('summary', {}, `其余 ${String(rest.length)} 项`), ...rest)];
    return [element('fieldset', {}, element('legend', {}, facetLabels[facet]), ...rows, ...folded)];
  }

  root.replaceChildren(...facets.flatMap(group));

  return {
    show(filters, counts) {
      for (const { facet, value, row, box, count } of choices) {
        const number = counts?.[facet].get(value) ?? 0;
        box.checked = filters[facet].includes(value);
        count.textContent = counts === null ? '' : String(number);
        row.classList.toggle('none', counts !== null && number === 0 && !box.checked);
      }
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
