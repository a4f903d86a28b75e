/** What a paragraph or character style says that matters here; `basedOn` is followed. */
import { child, elements, type XmlElement } from '../xml/tree.ts';
import { isOn, numberOf, valueOf } from './switch.ts';

export interface Style {
  /** Heading level from 1. */
  readonly outlineLevel: number | null;
  readonly numbering: { readonly id: string | null; readonly level: number | null };
  /** Hidden text (w:vanish). */
  readonly hidden: boolean;
  /** A line of the table of contents, or its heading. */
  readonly contents: boolean;
}

const noStyle: Style = { outlineLevel: null, numbering: { id: null, level: null }, hidden: false, contents: false };

export interface Styles {
  /** The style of a paragraph; without an id the default one. */
  paragraph(id: string | undefined): Style;
  /** Whether a character style hides its text. */
  hides(id: string | undefined): boolean;
}

/** `w:outlineLvl` counts from 0 and 9 is running text; levels here count from 1. */
export function outlineLevel(properties: XmlElement | undefined): number | null {
  const value = numberOf(properties, 'w:outlineLvl');
  return value === undefined || value < 0 || value > 8 ? null : value + 1;
}

function ownStyle(style: XmlElement, base: Style): Style {
  const name = valueOf(style, 'w:name') ?? '';
  const paragraph = child(style, 'w:pPr');
  const numbering = child(paragraph, 'w:numPr');
  const vanish = child(child(style, 'w:rPr'), 'w:vanish');
  const outline = child(paragraph, 'w:outlineLvl');
  const heading = /^(?:heading|标题)\s*([1-9])$/iu.exec(name)?.[1];
  return {
    outlineLevel:
      outline === undefined ? (heading === undefined ? base.outlineLevel : Number(heading)) : outlineLevel(paragraph),
    numbering: {
      id: valueOf(numbering, 'w:numId') ?? base.numbering.id,
      level: numberOf(numbering, 'w:ilvl') ?? base.numbering.level,
    },
    hidden: vanish === undefined ? base.hidden : isOn(vanish),
    contents: base.contents || /^(?:toc\s*(?:\d|heading|标题)|目录\s*\d?$)/iu.test(name),
  };
}

export function readStyles(tree: XmlElement | null): Styles {
  const all = new Map<string, XmlElement>();
  let defaultId: string | undefined;
  for (const style of tree === null ? [] : elements(tree)) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || id === undefined) continue;
    all.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
    if (isDefault && style.attributes['w:type'] === 'paragraph') defaultId = id;
  }

  const known = new Map<string, Style>();
  const resolve = (id: string | undefined): Style => {
    const element = id === undefined ? undefined : all.get(id);
    if (id === undefined || element === undefined) return noStyle;
    const done = known.get(id);
    if (done !== undefined) return done;
    // Stands in while the chain is followed, so that styles based on each other end.
    known.set(id, noStyle);
    const style = ownStyle(element, resolve(valueOf(element, 'w:basedOn')));
    known.set(id, style);
    return style;
  };

  return {
    paragraph: (id) => resolve(id !== undefined && all.has(id) ? id : defaultId),
    hides: (id) => resolve(id).hidden,
  };
}
