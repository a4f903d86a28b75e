/** An answer as a table; addresses are links. */
import { barTable } from '../../browser/bars.ts';
import { element } from '../../browser/dom.ts';
import { chartOf } from '../chart.ts';
import type { Answer, Value } from '../protocol.ts';

/** So much is put on the page; the download holds all. */
const shownRows = 500;
const shownCells = 20_000;
const shownCharacters = 2000;

/** Of a page on the network, or of one of ours: those end with a slash, and perhaps an anchor. */
const address = /^https?:\/\/\S+$|^\/(?:\S*\/)?(?:#\S+)?$/u;

function cell(value: Value): HTMLTableCellElement {
  if (value === null) return element('td', { class: 'absent' }, '空');
  if (typeof value === 'number') return element('td', { class: 'figure' }, String(value));
  if (value.length > shownCharacters)
    return element(
      'td',
      {},
      `${value.slice(0, shownCharacters)}……（共 ${String(value.length)} 字，全文在下载的文件里）`,
    );
  return element('td', {}, address.test(value) ? element('a', { href: value }, value) : value);
}

/** A column of numbers alone. */
const isFigure = (rows: Answer['rows'], at: number): boolean =>
  rows.length > 0 && rows.every((row) => typeof row[at] === 'number' || row[at] === null);

export function answerTable({ columns, rows }: Answer): HTMLElement {
  const shown = rows.slice(0, Math.max(1, Math.min(shownRows, Math.floor(shownCells / columns.length))));
  const caption =
    rows.length > shown.length
      ? `前 ${String(shown.length)} 行，共 ${String(rows.length)} 行`
      : `${String(rows.length)} 行`;
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': '查询结果' },
    element(
      'table',
      { class: 'answer' },
      element('caption', {}, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...columns.map((column, at) =>
            element('th', { scope: 'col', class: isFigure(rows, at) ? 'figure' : null }, column),
          ),
        ),
      ),
      element('tbody', {}, ...shown.map((row) => element('tr', {}, ...row.map(cell)))),
    ),
  );
}

export function answerChart(answer: Answer): HTMLElement | null {
  const chart = chartOf(answer);
  if (!chart) return null;
  const table = barTable(
    `${chart.heads[1]}的图示`,
    chart.heads,
    chart.bars.map((bar) => ({ ...bar, cells: [] })),
  );
  return element('details', {}, element('summary', {}, '图示'), table);
}
