/** Counts as a table with bars; the numbers stand beside them. */
import { element } from './dom.ts';

export interface Bar {
  readonly label: string;
  readonly cells: readonly string[];
  readonly count: number;
  /** Leads to what is counted. */
  readonly choose?: (() => void) | undefined;
}

export function barTable(caption: string, heads: readonly string[], bars: readonly Bar[]): HTMLTableElement {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return element(
    'table',
    { class: 'bars' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...heads.map((head, at) => element('th', { scope: 'col', class: at === 0 ? null : 'figure' }, head)),
      ),
    ),
    element('tbody', {}, ...bars.map((bar) => barRow(bar, bar.count / most))),
  );
}

function barLabel({ label, choose }: Bar): Node | string {
  if (!choose) return label;
  const button = element('button', { type: 'button', class: 'bar-choice' }, label);
  button.addEventListener('click', choose);
  return button;
}

function barRow(bar: Bar, share: number): HTMLTableRowElement {
  const { cells, count } = bar;
  const line = element('span', { class: 'bar', 'aria-hidden': 'true' });
  line.style.inlineSize = `${String(Math.round(share * 1000) / 10)}%`;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, barLabel(bar), line),
    element('td', { class: 'figure' }, String(count)),
    ...cells.map((cell) => element('td', { class: 'figure' }, cell)),
  );
}
