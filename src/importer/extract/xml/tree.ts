/** A small tree of the elements that a reader wants; what it names as dead weight is dropped while reading. */
import { Refusal } from '../reading.ts';
import {
  readXml,
  xmlLimits,
  type Attributes,
  type ByteSource,
  type Namespaces,
  type XmlHandler,
  type XmlLimits,
} from './read-xml.ts';
import { xmlMalformed, xmlTooComplex } from './refusals.ts';

export interface XmlElement {
  /** `prefix:local` with the prefix of the caller's namespaces. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

interface OpenElement extends XmlElement {
  children: readonly XmlNode[];
}

export interface TreeOptions {
  readonly namespaces: Namespaces;
  /** Elements to leave out with all that they hold. */
  readonly skip?: ReadonlySet<string>;
  /** Elements whose direct text is kept; without it all text is. */
  readonly textIn?: ReadonlySet<string>;
  readonly limits?: XmlLimits;
  /** Hears every event, of what is left out too. */
  readonly listener?: XmlHandler;
  /** Elements that may be held at a time. */
  readonly keptElements?: number;
  /** Hands over each child of the named element as soon as it is complete, and holds it no longer. */
  readonly each?: { readonly parent: string; take(element: XmlElement): void };
}

const none: readonly XmlNode[] = Object.freeze([]);

export async function readXmlTree(source: ByteSource, options: TreeOptions): Promise<XmlElement> {
  const { namespaces, skip, textIn, limits = xmlLimits, listener, keptElements = 300_000, each } = options;
  const open: OpenElement[] = [];
  /** Children so far of the elements that are open, one after another, and where those of each begin. */
  const pending: XmlNode[] = [];
  const begins: number[] = [];
  let skipping = 0;
  let kept = 0;
  let text = '';

  const flush = (): void => {
    if (text !== '' && open.length > 0) pending.push(text);
    text = '';
  };

  await readXml(
    source,
    {
      open(name, attributes) {
        listener?.open(name, attributes);
        if (skipping > 0 || skip?.has(name) === true) {
          skipping += 1;
          return;
        }
        kept += 1;
        if (kept > keptElements) {
          throw new Refusal(xmlTooComplex, `文件内部元素超过 ${String(keptElements)} 个，不予读取。`);
        }
        flush();
        open.push({ name, attributes, children: none });
        begins.push(pending.length);
      },
      aside(comment) {
        listener?.aside?.(comment);
      },
      close(name) {
        listener?.close(name);
        if (skipping > 0) {
          skipping -= 1;
          return;
        }
        flush();
        const element = open.pop();
        const begin = begins.pop() ?? 0;
        if (element === undefined) return;
        if (pending.length > begin) element.children = pending.splice(begin);
        if (each !== undefined && open.at(-1)?.name === each.parent) {
          each.take(element);
          kept = open.length;
        } else pending.push(element);
      },
      text(value) {
        listener?.text(value);
        const parent = open.at(-1);
        if (skipping > 0 || parent === undefined || (textIn !== undefined && !textIn.has(parent.name))) return;
        text += value;
      },
    },
    namespaces,
    limits,
  );
  const root = pending.find(isElement);
  if (root === undefined) throw new Refusal(xmlMalformed, '文件内部的结构有损坏，无法读取。');
  return root;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The child elements, in order. */
export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement);
}

/** The first child element of a name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

/** The text that stands directly in an element. */
export function ownText(element: XmlElement): string {
  return element.children.filter((node) => typeof node === 'string').join('');
}
