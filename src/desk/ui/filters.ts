/** Filters with counts. Built once; a new answer changes numbers and ticks only, so that nothing jumps. */
import { element } from '../../browser/dom.ts';
import { columnOf, type DeskDefinition, type DeskFacet, valuesOf } from '../definition.ts';
import { amountBands } from '../amount-bands.ts';
import { type Rows, wordColumn } from '../rows.ts';
import type { FacetCounts } from '../select-rows.ts';
import { anyNumber, type DeskRange, type DeskState } from '../state.ts';
import type { TargetFilter } from '../spread.ts';
import { rangeFilter, rangeLabel } from './range.ts';

export interface Filters {
  show(state: DeskState, counts: FacetCounts): void;
}

export interface FilterChanges {
  toggle(facet: string, value: string, chosen: boolean): void;
  range(range: DeskRange): void;
  target(filter: TargetFilter): void;
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
/** A list that nobody reads to its end. */
const mostListed = 200;

const collator = new Intl.Collator('zh-CN', { numeric: true });

const valueLabel = (definition: DeskDefinition, { name, none = '未载明' }: DeskFacet, value: string): string =>
  value === '' ? none : (columnOf(definition, name).labels?.[value] ?? value);

/** The commonest first; years newest first; bands from small to large. */
function choicesOf(rows: Rows, definition: DeskDefinition, { name, none }: DeskFacet): string[] {
  const column = columnOf(definition, name);
  const { words, at } = wordColumn(rows, name);
  const tally = new Map<string, number>();
  const perWord = new Int32Array(words.length);
  for (const word of at) perWord[word] = (perWord[word] ?? 0) + 1;
  words.forEach((word, index) => {
    for (const value of valuesOf(column, word)) tally.set(value, (tally.get(value) ?? 0) + (perWord[index] ?? 0));
  });
  const known = [...tally.keys()].filter(
    (value) => (tally.get(value) ?? 0) > 0 && (value !== '' || none !== undefined),
  );
  if (name === 'band') return [...amountBands, ''].filter((band) => known.includes(band));
  if (name === 'budget_year') return known.sort((a, b) => collator.compare(b, a));
  return known.sort((a, b) => (tally.get(b) ?? 0) - (tally.get(a) ?? 0) || collator.compare(a, b));
}

/** So many printed forms are named. */
const mostForms = 4;

/** What is printed for each value of a facet, where that is something else: `%` → `印作 %、百分比`. */
function printedForms(rows: Rows, { name, printedIn }: DeskFacet): ReadonlyMap<string, string> {
  const forms = new Map<string, Set<string>>();
  if (printedIn === undefined) return new Map();
  const [values, printed] = [wordColumn(rows, name), wordColumn(rows, printedIn)];
  for (let row = 0; row < rows.count; row += 1) {
    const value = values.words[values.at[row] ?? 0] ?? '';
    const own = forms.get(value) ?? new Set<string>();
    forms.set(value, own.add(printed.words[printed.at[row] ?? 0] ?? ''));
  }
  return new Map(
    [...forms].flatMap(([value, own]): [string, string][] =>
      own.size === 1 && own.has(value)
        ? []
        : [[value, `印作 ${[...own].slice(0, mostForms).join('、')}${own.size > mostForms ? '等' : ''}`]],
    ),
  );
}

export function buildFilters(
  root: HTMLElement,
  rows: Rows,
  definition: DeskDefinition,
  changes: FilterChanges,
): Filters {
  const choices: Choice[] = [];
  const choice = (facet: DeskFacet, value: string, printed: string | undefined): HTMLElement => {
    const box = element('input', { type: 'checkbox', name: facet.name, value });
    const count = element('span', { class: 'count' });
    const words = element('span', {}, valueLabel(definition, facet, value));
    if (printed !== undefined) words.append(element('span', { class: 'basis' }, printed));
    const row = element('label', { class: 'choice' }, box, words, count);
    box.addEventListener('change', () => {
      changes.toggle(facet.name, value, box.checked);
    });
    choices.push({ facet: facet.name, value, row, box, count });
    return row;
  };
  const group = (facet: DeskFacet): HTMLElement[] => {
    const known = choicesOf(rows, definition, facet);
    if (known.length < 2) return [];
    const printed = printedForms(rows, facet);
    const made = known.slice(0, mostListed).map((value) => choice(facet, value, printed.get(value)));
    if (known.length > mostListed)
      made.push(element('p', { class: 'note' }, `还有 ${String(known.length - mostListed)} 项较少见，没有列出。`));
    const rest = made.length > unfolded + 2 ? made.splice(unfolded) : [];
    const folded =
      rest.length === 0
        ? []
        : [element('details', {}, element('summary', {}, `其余 ${String(rest.length)} 项`), ...rest)];
    return [element('fieldset', {}, element('legend', {}, facet.title), ...made, ...folded)];
  };
  const range = rangeFilter(definition, (ends) => {
    changes.range(ends);
  });
  root.replaceChildren(range.root, ...definition.facets.flatMap(group));
  return {
    show: (state, counts) => {
      range.show(state.range);
      for (const { facet, value, row, box, count } of choices) {
        const number = counts.get(facet)?.get(value) ?? 0;
        box.checked = (state.chosen[facet] ?? []).includes(value);
        count.textContent = String(number);
        row.classList.toggle('none', number === 0 && !box.checked);
      }
    },
  };
}

/** A chosen filter as a button that takes it away. */
function chip(title: string, label: string, remove: () => void): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', 'aria-label': `去掉筛选：${title} ${label}` },
    `${title}：${label}`,
    element('span', { 'aria-hidden': 'true' }, '×'),
  );
  button.addEventListener('click', remove);
  return button;
}

export function chosenFilters(
  definition: DeskDefinition,
  { chosen, range }: DeskState,
  changes: FilterChanges,
): HTMLButtonElement[] {
  const facets = definition.facets.flatMap((facet) =>
    (chosen[facet.name] ?? []).map((value) =>
      chip(facet.title, valueLabel(definition, facet, value), () => {
        changes.toggle(facet.name, value, false);
      }),
    ),
  );
  const ends = rangeLabel(range);
  if (ends === '') return facets;
  const chosenRange = chip(definition.measure.title, ends, () => {
    changes.range(anyNumber);
  });
  return [...facets, chosenRange];
}
