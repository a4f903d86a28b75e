/** What is to be read aloud of a page, in its order: blocks of text, and tables row by row with the names of their columns. */

export interface Spoken {
  readonly element: Element;
  readonly text: string;
}

/** Ways to other places and marks for the eye. */
const skipped =
  'nav, form, script, style, noscript, svg, thead, [hidden], [aria-hidden="true"], [popover], .line-link, .data-links, .neighbours, .visually-hidden, .print-line';
const block =
  'address, article, aside, blockquote, caption, dd, details, div, dl, dt, fieldset, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, summary, table, tbody, tfoot, ul';

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function inlineText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(skipped)) return '';
  return [...node.childNodes].map(inlineText).join('');
}

/** `指标值：≥90%`; a cell without a name of its column is read as it is. */
function cellText(cell: Element): string {
  const text = tidy(inlineText(cell));
  const label = cell.getAttribute('data-label');
  return text === '' || label === null ? text : `${label}：${text}`;
}

const rowText = (row: Element): string =>
  [...row.children]
    .map(cellText)
    .filter((text) => text !== '')
    .join('，');

export function spokenParts(root: Element): Spoken[] {
  const parts: Spoken[] = [];
  const add = (element: Element, text: string): void => {
    const clean = tidy(text);
    if (clean !== '') parts.push({ element, text: clean });
  };

  function visit(element: Element): void {
    let run = '';
    for (const child of element.childNodes) {
      if (!(child instanceof Element)) run += inlineText(child);
      else if (child.matches(skipped) || isClosed(element, child)) continue;
      else if (child.matches(`tr, ${block}`)) {
        add(element, run);
        run = '';
        if (child.matches('tr')) add(child, rowText(child));
        else visit(child);
      } else run += inlineText(child);
    }
    add(element, run);
  }

  visit(root);
  return parts;
}

/** What a closed `<details>` holds besides its summary is not shown and not read. */
const isClosed = (parent: Element, child: Element): boolean =>
  parent instanceof HTMLDetailsElement && !parent.open && !child.matches('summary');
