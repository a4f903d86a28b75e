/**
 * Reads XML that nobody vouches for, as a stream of events: no document type, no entities beyond the five of XML, no
 * link followed, depth and number of elements counted.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refusal } from '../reading.ts';
import { xmlDecoder } from './decode.ts';
import { xmlDoctype, xmlMalformed, xmlTooComplex } from './refusals.ts';

export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
  /** Characters of text between two tags. */
  readonly text: number;
  /** Elements left for all parts that are read with this object. */
  readonly budget?: { elements: number };
}

export const xmlLimits: XmlLimits = { depth: 256, elements: 600_000, text: 4_000_000 };

/** Of one element. The parser keeps them all until the element is whole. */
const mostAttributes = 1000;

/** Namespace → the prefix by which the caller knows it; names of other namespaces get the prefix `?`. */
export type Namespaces = Readonly<Record<string, string>>;

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** `name` is `prefix:local` with the caller's prefix. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** May come in several pieces. */
  text(text: string): void;
  /** A comment or an instruction to a program. */
  aside?(text: string): void;
}

/** Anything that can be read piece by piece. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const noAttributes: Attributes = Object.freeze({});

function attributesOf(tag: SaxesTagNS, namespaces: Namespaces): Attributes {
  let attributes: Record<string, string> | null = null;
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (attribute === undefined) continue;
    const { prefix, local, uri, value } = attribute;
    if (prefix === 'xmlns' || local === 'xmlns') continue;
    attributes ??= {};
    attributes[uri === '' ? local : `${namespaces[uri] ?? (prefix === 'xml' ? 'xml' : '?')}:${local}`] = value;
  }
  return attributes ?? noAttributes;
}

/** Reads to the end. Throws a Refusal for what is unsafe, malformed or beyond the limits. */
export async function readXml(
  source: ByteSource,
  handler: XmlHandler,
  namespaces: Namespaces,
  limits: XmlLimits = xmlLimits,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const decoder = xmlDecoder();
  let depth = 0;
  let elements = 0;
  let characters = 0;
  let attributes = 0;
  const tooMany = (): Refusal =>
    new Refusal(xmlTooComplex, `文件内部元素超过 ${String(limits.elements)} 个，不予读取。`);
  const nameOf = (tag: SaxesTagNS): string => `${namespaces[tag.uri] ?? '?'}:${tag.local}`;

  parser.on('error', () => {
    throw new Refusal(xmlMalformed, '文件内部的结构有损坏，无法读取。');
  });
  parser.on('doctype', () => {
    throw new Refusal(xmlDoctype, '文件内部含有外部实体一类的声明（DOCTYPE），为安全起见不予读取。');
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > mostAttributes)
      throw new Refusal(xmlTooComplex, `文件内部有一个元素的属性超过 ${String(mostAttributes)} 个，不予读取。`);
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    depth += 1;
    elements += 1;
    characters = 0;
    if (limits.budget !== undefined) limits.budget.elements -= 1;
    if (depth > limits.depth) {
      throw new Refusal(xmlTooComplex, `文件内部嵌套超过 ${String(limits.depth)} 层，不予读取。`);
    }
    if (elements > limits.elements || (limits.budget?.elements ?? 0) < 0) throw tooMany();
    handler.open(nameOf(tag), attributesOf(tag, namespaces));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    characters = 0;
    handler.close(nameOf(tag));
  });
  const text = (value: string): void => {
    characters += value.length;
    if (characters > limits.text) {
      throw new Refusal(xmlTooComplex, `文件内部有一段超过 ${String(limits.text)} 字的文字，不予读取。`);
    }
    if (depth > 0) handler.text(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('comment', (comment) => handler.aside?.(comment));
  parser.on('processinginstruction', ({ target, body }) => handler.aside?.(`${target} ${body}`));

  let started = false;
  for await (const piece of source) {
    if (piece.length === 0) continue;
    started = true;
    parser.write(decoder.decode(piece));
  }
  if (!started) throw new Refusal(xmlMalformed, '文件内部的一个部件是空的，无法读取。');
  parser.write(decoder.decode());
  parser.close();
}
