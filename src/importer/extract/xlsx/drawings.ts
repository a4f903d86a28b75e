/** What floats over a sheet: text boxes are read, pictures counted. */
import type { OfficePackage, Relationship } from '../office/package.ts';
import { child, elements, ownText, type XmlElement } from '../xml/tree.ts';
import { printAddress } from './addresses.ts';

interface TextBox {
  readonly text: string;
  /** The cell under its top left corner. */
  readonly address: string;
}

export interface Drawings {
  readonly boxes: readonly TextBox[];
  readonly pictures: number;
}

const below = (element: XmlElement, name: string): XmlElement[] =>
  element.name === name ? [element] : elements(element).flatMap((inner) => below(inner, name));

const textOf = (body: XmlElement): string =>
  below(body, 'a:p')
    .map((paragraph) => below(paragraph, 'a:t').map(ownText).join(''))
    .join('\n');

function anchorOf(anchor: XmlElement): string {
  const from = child(anchor, 'xdr:from');
  const at = (name: string): number => {
    const element = child(from, name);
    return Math.max(0, Math.min(16_383, Number(element === undefined ? 0 : ownText(element)) || 0));
  };
  return printAddress({ row: at('xdr:row'), column: at('xdr:col') });
}

export async function readDrawings(office: OfficePackage, related: readonly Relationship[]): Promise<Drawings> {
  const boxes: TextBox[] = [];
  let pictures = 0;
  for (const { type, target } of related) {
    if (type !== 'drawing' || !office.has(target)) continue;
    const tree = await office.tree(target, { skip: new Set(['xdr:spPr', 'xdr:style']) });
    for (const anchor of elements(tree)) {
      pictures += below(anchor, 'xdr:pic').length;
      for (const body of below(anchor, 'xdr:txBody')) {
        const text = textOf(body);
        if (text.trim() !== '') boxes.push({ text, address: anchorOf(anchor) });
      }
    }
  }
  return { boxes, pictures };
}
