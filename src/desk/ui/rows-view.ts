/** The rows as a table; the first column leads to the row's own page. */
import { element } from '../../browser/dom.ts';
import { columnOf, type DeskColumn, type DeskDefinition } from '../definition.ts';
import { cellAt, numberAt, type Rows, textAt } from '../rows.ts';
import type { Picks } from './picks.ts';

const formats = new Map<number, Intl.NumberFormat>();

function formatted(value: number, decimals: number): string {
  const format =
    formats.get(decimals) ??
    new Intl.NumberFormat('zh-CN', { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(6, decimals) });
  formats.set(decimals, format);
  return format.format(value);
}

function cellText(rows: Rows, { name, numeric, decimals = 0 }: DeskColumn, row: number): string {
  if (numeric !== true) return cellAt(rows, name, row);
  const value = numberAt(rows, name, row);
  return value === null ? '' : formatted(value, decimals);
}

export interface RowsView {
  readonly item: (row: number) => HTMLTableRowElement;
}

export function rowsView(
  rows: Rows,
  definition: DeskDefinition,
  href: (path: string) => string,
  picks: Picks | null,
): RowsView {
  const [first, ...others] = definition.shown.map((name) => columnOf(definition, name));
  if (!first) throw new Error('A desk shows a column at least.');

  const nameColumn = first;

  function head(row: number): HTMLTableCellElement {
    const name = cellText(rows, nameColumn, row);
    const link = element(
      'a',
      { href: href(textAt(rows, 'path', row)), 'data-desk-row': '' },
      name === '' ? '（无名称）' : name,
    );
    const cell = element('th', { scope: 'row', role: 'rowheader' }, link);
    const note = definition.note === null ? '' : cellText(rows, { name: definition.note, title: '' }, row);
    if (note !== '' && note !== name) cell.append(element('span', { class: 'basis' }, note));
    if (picks) cell.append(pickBox(row, name, picks));
    return cell;
  }

  function emptyWords({ emptyAs }: DeskColumn, row: number): string {
    const why = emptyAs === undefined ? '' : textAt(rows, emptyAs.column, row);
    const words = emptyAs?.words ? (emptyAs.words[why] ?? '') : why;
    return words === '' ? '未载明' : words;
  }

  return {
    item: (row) =>
      element(
        'tr',
        { role: 'row' },
        head(row),
        ...others.map((column) => {
          const text = cellText(rows, column, row);
          const attributes = {
            role: 'cell',
            'data-label': column.title,
            class: `of-${column.name}${column.numeric === true ? ' figure' : ''}`,
          };
          return element(
            'td',
            attributes,
            text === '' ? element('span', { class: 'absent' }, emptyWords(column, row)) : element('span', {}, text),
          );
        }),
      ),
  };
}

function pickBox(row: number, name: string, picks: Picks): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', 'aria-label': `选来对照：${name}` });
  box.checked = picks.has(row);
  box.addEventListener('change', () => {
    picks.set(row, box.checked);
  });
  return element('label', { class: 'select-row' }, box, '选来对照');
}
