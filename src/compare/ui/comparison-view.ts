/** A comparison as tables; each cell says its column where the table is too wide for the screen. */
import { element } from '../../browser/dom.ts';
import {
  columnMarks,
  type ComparedCell,
  type ComparedColumn,
  type ComparedRow,
  type ComparedTable,
} from '../comparison.ts';

type Href = (path: string) => string;

const missing = '没有这一项';

/** The first column's own words are gone in the others, the others' own are new. */
function pieces(cell: ComparedCell, column: number): Node[] {
  return cell.pieces.map(({ text, own }) =>
    own ? element(column === 0 ? 'del' : 'ins', {}, text) : document.createTextNode(text),
  );
}

function cellElement(cell: ComparedCell | null, at: number, href: Href): HTMLTableCellElement {
  const attributes = { role: 'cell', 'data-label': columnMarks[at] ?? '' };
  if (cell === null) return element('td', { ...attributes, class: 'absent' }, element('span', {}, missing));
  const content = element('span', { class: 'compared' }, ...pieces(cell, at));
  if (cell.path !== null) {
    content.append(' ', element('a', { href: href(cell.path), class: 'compared-source' }, '出处'));
  }
  return element('td', attributes, content);
}

function rowElement(row: ComparedRow, columns: readonly ComparedColumn[], href: Href): HTMLTableRowElement {
  const label = element('th', { scope: 'row', role: 'rowheader' }, row.label);
  if (row.note !== null && row.note !== '') label.append(element('span', { class: 'basis' }, row.note));
  if (row.detail !== null)
    label.append(element('span', { class: 'basis' }, element('a', { href: href(row.detail) }, '逐行对照')));
  return element(
    'tr',
    { role: 'row', 'data-differs': row.differs ? '' : null },
    label,
    ...columns.map((_, at) => cellElement(row.cells[at] ?? null, at, href)),
  );
}

export function comparedTable(
  { title, rows }: ComparedTable,
  columns: readonly ComparedColumn[],
  href: Href,
): HTMLElement {
  const head = element(
    'tr',
    { role: 'row' },
    element('th', { scope: 'col', role: 'columnheader' }, '栏目'),
    ...columns.map((column, at) =>
      element(
        'th',
        { scope: 'col', role: 'columnheader' },
        `${columnMarks[at] ?? ''} `,
        element('a', { href: href(column.path) }, column.title),
        element('span', { class: 'basis' }, column.place),
      ),
    ),
  );
  const different = rows.filter(({ differs }) => differs).length;
  return element(
    'table',
    { class: 'stack comparison', role: 'table' },
    element('caption', {}, `${title}：${String(rows.length)} 行，其中 ${String(different)} 行不同（只差年份的不算）`),
    element('thead', { role: 'rowgroup' }, head),
    element('tbody', { role: 'rowgroup' }, ...rows.map((row) => rowElement(row, columns, href))),
  );
}
