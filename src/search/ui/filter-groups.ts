/** The values of one filter: all of them, or of very many those that leave the most results, with a box to find others. */
import { element } from '../../browser/dom.ts';
import type { FacetValue } from '../labels.ts';
import { normalise } from '../normalise.ts';
import { type Choice, createChoice, type OnToggle } from './filter-choice.ts';
import { placeChildren } from './place-children.ts';

export interface FilterGroup {
  readonly element: HTMLElement;
  /** `counts` are null when nothing was asked. */
  show(chosen: readonly string[], counts: ReadonlyMap<string, number> | null): void;
}

interface GroupOptions {
  readonly name: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly onToggle: OnToggle;
}

/** Longer lists are folded after so many values. */
const unfolded = 8;
/** Of more values than these nobody reads the list. */
const readable = 40;

const fieldset = (label: string, ...children: HTMLElement[]): HTMLElement =>
  element('fieldset', {}, element('legend', {}, label), ...children);

/** Built once; a new answer only changes numbers and ticks, so that nothing jumps. */
function shortGroup({ name, label, values, onToggle }: GroupOptions): FilterGroup {
  const choices = values.map((value) => createChoice(name, value, onToggle));
  const rows = choices.map(({ row }) => row);
  const rest = rows.length > unfolded + 2 ? rows.splice(unfolded) : [];
  const folded =
    rest.length === 0
      ? []
      : [element('details', {}, element('summary', {}, `其余 ${String(rest.length)} 项`), ...rest)];
  return {
    element: fieldset(label, ...rows, ...folded),
    show(chosen, counts) {
      for (const choice of choices) {
        choice.show(chosen.includes(choice.value), counts === null ? null : (counts.get(choice.value) ?? 0));
      }
    },
  };
}

function longGroup({ name, label, values, onToggle }: GroupOptions): FilterGroup {
  const choices = new Map<string, Choice>();
  const names = new Map(values.map((value) => [value, normalise(`${value.note ?? ''}${value.label}`)]));
  const finder = element('input', { type: 'search', placeholder: `找${label}`, 'aria-label': `在筛选里找${label}` });
  const list = element('div');
  const rest = element('p', { class: 'note' });
  let last: Parameters<FilterGroup['show']> = [[], null];

  function choiceOf(value: FacetValue): Choice {
    const known = choices.get(value.value) ?? createChoice(name, { ...value, depth: 0 }, onToggle);
    choices.set(value.value, known);
    return known;
  }

  function show(...[chosen, counts]: Parameters<FilterGroup['show']>): void {
    last = [chosen, counts];
    const sought = normalise(finder.value);
    const isChosen = ({ value }: FacetValue): boolean => chosen.includes(value);
    const numberOf = ({ value }: FacetValue): number => counts?.get(value) ?? 0;
    const fitting = values.filter((value) =>
      sought === '' ? counts === null || numberOf(value) > 0 || isChosen(value) : names.get(value)?.includes(sought),
    );
    const offered = fitting
      .toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || numberOf(b) - numberOf(a))
      .slice(0, Math.max(unfolded, chosen.length));
    for (const value of offered) choiceOf(value).show(isChosen(value), counts === null ? null : numberOf(value));
    placeChildren(
      list,
      offered.map((value) => choiceOf(value).row),
    );
    const more = fitting.length - offered.length;
    rest.textContent = more > 0 ? `还有 ${String(more)} 个，可以按名称找。` : '';
  }

  finder.addEventListener('input', () => {
    show(...last);
  });
  return { element: fieldset(label, finder, list, rest), show };
}

export const createFilterGroup = (options: GroupOptions): FilterGroup =>
  options.values.length > readable ? longGroup(options) : shortGroup(options);
