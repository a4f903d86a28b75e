/**
 * Tables of text pages as the site's own ones: named, with headed rows and columns, and on a narrow screen a block of labelled
 * lines a row (`stack` in styles/table.css, which takes explicit roles). Markdown has no captions, and a table without a name is
 * found by nobody who cannot see where it stands, so the heading above it names it; for the eye that heading is there already.
 */
import type { Element, ElementContent, Nodes, Root } from 'hast';

const isElement = (node: Nodes, name: RegExp): node is Element => node.type === 'element' && name.test(node.tagName);

const words = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join('') : '';

const caption = (text: string): ElementContent => ({
  type: 'element',
  tagName: 'caption',
  properties: { className: ['visually-hidden'] },
  children: [{ type: 'text', value: text }],
});

const elements = (node: Element, name: RegExp): Element[] => node.children.filter((child) => isElement(child, name));

const roles: Readonly<Record<string, string>> = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row' };

function markRow(row: Element, labels: readonly string[], isHead: boolean): void {
  for (const [index, cell] of elements(row, /^t[hd]$/u).entries()) {
    if (isHead) Object.assign(cell.properties, { scope: 'col', role: 'columnheader' });
    else if (index === 0) {
      cell.tagName = 'th';
      Object.assign(cell.properties, { scope: 'row', role: 'rowheader' });
    } else {
      Object.assign(cell.properties, { role: 'cell', dataLabel: labels[index] ?? '' });
      cell.children = [{ type: 'element', tagName: 'span', properties: {}, children: cell.children }];
    }
  }
}

function markTable(table: Element, name: string): void {
  const groups = elements(table, /^t(?:head|body)$/u);
  const rows = groups.flatMap((group) => elements(group, /^tr$/u));
  const labels = rows[0] === undefined ? [] : elements(rows[0], /^t[hd]$/u).map((cell) => words(cell).trim());
  for (const each of [...groups, ...rows]) Object.assign(each.properties, { role: roles[each.tagName] });
  for (const [index, row] of rows.entries()) markRow(row, labels, index === 0);
  Object.assign(table.properties, { className: ['stack'], role: 'table' });
  if (name !== '') table.children.unshift(caption(name));
}

/** Returns the heading that holds after the node. */
function visit(node: Nodes, heading: string): string {
  if (isElement(node, /^h[1-6]$/u)) return words(node).trim();
  if (isElement(node, /^table$/u)) {
    markTable(node, heading);
    return heading;
  }
  return 'children' in node ? node.children.reduce((held, child) => visit(child, held), heading) : heading;
}

export const rehypeTables =
  () =>
  (tree: Root): void => {
    visit(tree, '');
  };
