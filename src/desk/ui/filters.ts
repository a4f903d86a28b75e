/** Filters with counts. Built once; a new answer changes numbers and ticks only, so that nothing jumps. */
import { element } from '../../browser/dom.ts';
import type { DeskDefinition, DeskFacet } from '../definition.ts';
import { amountBands } from '../amount-bands.ts';
import { type Rows, wordColumn } from '../rows.ts';
import type { FacetCounts } from '../select-rows.ts';
import type { DeskState } from '../state.ts';

export interface Filters {
  show(chosen: DeskState['chosen'], counts: FacetCounts): void;
}

interface Choice {
  readonly facet: string;
  readonly value: string;
  readonly row: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/** Longer lists are folded after so many values. */
const unfolded = 6;
/** A list that nobody reads to its end: the text filter finds the rest. */
const mostListed = 200;

const collator = new Intl.Collator('zh-CN', { numeric: true });

const signs: Readonly<Record<string, string>> = {
  '>=': '≥ 不低于',
  '<=': '≤ 不高于',
  '=': '= 等于',
  '>': '> 高于',
  '<': '< 低于',
};

function valueLabel({ name, none = '未载明' }: DeskFacet, value: string): string {
  if (value === '') return none;
  return name === 'operator' ? (signs[value] ?? value) : value;
}

/** The commonest first; years newest first; bands from small to large. */
function valuesOf(rows: Rows, { name, none }: DeskFacet): string[] {
  const { words, at } = wordColumn(rows, name);
  const tally = new Map<string, number>();
  const perWord = new Int32Array(words.length);
  for (const word of at) perWord[word] = (perWord[word] ?? 0) + 1;
  words.forEach((word, index) => {
    for (const value of word.split('\n')) tally.set(value, (tally.get(value) ?? 0) + (perWord[index] ?? 0));
  });
  const known = [...tally.keys()].filter(
    (value) => (tally.get(value) ?? 0) > 0 && (value !== '' || none !== undefined),
  );
  if (name === 'band') return [...amountBands, ''].filter((band) => known.includes(band));
  if (name === 'budget_year') return known.sort((a, b) => collator.compare(b, a));
  return known.sort((a, b) => (tally.get(b) ?? 0) - (tally.get(a) ?? 0) || collator.compare(a, b)).slice(0, mostListed);
}

export function buildFilters(
  root: HTMLElement,
  rows: Rows,
  definition: DeskDefinition,
  onToggle: (facet: string, value: string, chosen: boolean) => void,
): Filters {
  const choices: Choice[] = [];
  const choice = (facet: DeskFacet, value: string): HTMLElement => {
    const box = element('input', { type: 'checkbox', name: facet.name, value });
    const count = element('span', { class: 'count' });
    const row = element('label', { class: 'choice' }, box, element('span', {}, valueLabel(facet, value)), count);
    box.addEventListener('change', () => {
      onToggle(facet.name, value, box.checked);
    });
    choices.push({ facet: facet.name, value, row, box, count });
    return row;
  };
  const group = (facet: DeskFacet): HTMLElement[] => {
    const made = valuesOf(rows, facet).map((value) => choice(facet, value));
    if (made.length < 2) return [];
    const rest = made.length > unfolded + 2 ? made.splice(unfolded) : [];
    const folded =
      rest.length === 0
        ? []
        : [element('details', {}, element('summary', {}, `其余 ${String(rest.length)} 项`), ...rest)];
    return [element('fieldset', {}, element('legend', {}, facet.title), ...made, ...folded)];
  };
  root.replaceChildren(...definition.facets.flatMap(group));
  return {
    show: (chosen, counts) => {
      for (const { facet, value, row, box, count } of choices) {
        const number = counts.get(facet)?.get(value) ?? 0;
        box.checked = (chosen[facet] ?? []).includes(value);
        count.textContent = String(number);
        row.classList.toggle('none', number === 0 && !box.checked);
      }
    },
  };
}

/** The chosen filters as buttons that take them away. */
export function chosenFilters(
  definition: DeskDefinition,
  { chosen }: DeskState,
  onRemove: (facet: string, value: string) => void,
): HTMLButtonElement[] {
  return definition.facets.flatMap((facet) =>
    (chosen[facet.name] ?? []).map((value) => {
      const label = valueLabel(facet, value);
      const button = element(
        'button',
        { type: 'button', 'aria-label': `去掉筛选：${facet.title} ${label}` },
        `${facet.title}：${label}`,
        element('span', { 'aria-hidden': 'true' }, '×'),
      );
      button.addEventListener('click', () => {
        onRemove(facet.name, value);
      });
      return button;
    }),
  );
}
