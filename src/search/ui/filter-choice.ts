/** One value of a filter: its tick, its name, and how many results it leaves. */
import { element } from '../../browser/dom.ts';
import type { FacetValue } from '../labels.ts';

export interface Choice {
  readonly value: string;
  readonly row: HTMLElement;
  /** `count` is null when nothing was asked. */
  show(chosen: boolean, count: number | null): void;
}

export type OnToggle = (value: string, chosen: boolean) => void;

export function createChoice(name: string, { value, label, note, depth }: FacetValue, onToggle: OnToggle): Choice {
  const box = element('input', { type: 'checkbox', name, value });
  const number = element('span', { class: 'count' });
  const text = element('span', {}, label, ...(note === null ? [] : [element('small', {}, note)]));
  const row = element('label', { class: 'choice' }, box, text, number);
  row.style.setProperty('--depth', String(depth));
  box.addEventListener('change', () => {
    onToggle(value, box.checked);
  });
  return {
    value,
    row,
    show(chosen, count) {
      box.checked = chosen;
      number.textContent = count === null ? '' : String(count);
      row.classList.toggle('none', count === 0 && !chosen);
    },
  };
}
