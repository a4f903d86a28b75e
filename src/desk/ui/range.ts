/** Narrows rows by their number, from both ends. */
import { element } from '../../browser/dom.ts';
import type { DeskDefinition } from '../definition.ts';
import type { DeskRange } from '../state.ts';

interface RangeFilter {
  readonly root: HTMLFieldSetElement;
  show(range: DeskRange): void;
}

const written = (end: number | null): string => (end === null ? '' : String(end));

/** What is typed may be half a number; only a whole one is one. */
const endOf = ({ value, valueAsNumber }: HTMLInputElement): number | null =>
  value === '' || !Number.isFinite(valueAsNumber) ? null : valueAsNumber;

export function rangeFilter({ measure }: DeskDefinition, onChange: (range: DeskRange) => void): RangeFilter {
  const end = (label: string): HTMLInputElement =>
    element('input', { type: 'number', step: 'any', 'aria-label': `${measure.title}${label}`, placeholder: label });
  const [from, to] = [end('不低于'), end('不高于')];
  for (const input of [from, to])
    input.addEventListener('change', () => {
      onChange({ from: endOf(from), to: endOf(to) });
    });
  const root = element(
    'fieldset',
    { class: 'range' },
    element('legend', {}, measure.title),
    element('div', { class: 'range-ends' }, from, element('span', { 'aria-hidden': 'true' }, '–'), to),
    ...(measure.note === null ? [] : [element('p', { class: 'note' }, measure.note)]),
  );
  return {
    root,
    show: (range) => {
      // What the reader is writing stays.
      if (document.activeElement !== from) from.value = written(range.from);
      if (document.activeElement !== to) to.value = written(range.to);
    },
  };
}

/** The chosen range in words; empty for none. */
export function rangeLabel({ from, to }: DeskRange): string {
  const parts = [from === null ? '' : `不低于 ${String(from)}`, to === null ? '' : `不高于 ${String(to)}`];
  return parts.filter((part) => part !== '').join('，');
}
