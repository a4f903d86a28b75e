/** The rows and cells of a Word table as they are stored, with deleted ones left out. */
import { child, elements, type XmlElement } from '../xml/tree.ts';
import type { Story } from './story.ts';
import { isOn, numberOf } from './switch.ts';

export interface StoredCell {
  readonly element: XmlElement;
  /** Grid columns. */
  readonly span: number;
  /** Preferred width in twentieths of a point. */
  readonly width: number | null;
  readonly vertical: 'restart' | 'continue' | null;
  readonly horizontal: 'restart' | 'continue' | null;
}

export interface StoredRow {
  readonly before: number;
  readonly beforeWidth: number | null;
  readonly after: number;
  readonly hidden: boolean;
  readonly cells: readonly StoredCell[];
}

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** Elements of a name, through what may be wrapped around them. */
function* unwrapped(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const element of elements(parent)) {
    if (element.name === name) yield element;
    else if (wrappers.has(element.name)) yield* unwrapped(element, name);
  }
}

function merge(property: XmlElement | undefined): StoredCell['vertical'] {
  if (property === undefined) return null;
  return property.attributes['w:val'] === 'restart' ? 'restart' : 'continue';
}

function widthOf(property: XmlElement | undefined): number | null {
  const value = Number(property?.attributes['w:w']);
  return property?.attributes['w:type'] === 'dxa' && value > 0 ? value : null;
}

function readCell(element: XmlElement): StoredCell {
  const properties = child(element, 'w:tcPr');
  return {
    element,
    span: Math.max(1, numberOf(properties, 'w:gridSpan') ?? 1),
    width: widthOf(child(properties, 'w:tcW')),
    vertical: merge(child(properties, 'w:vMerge')),
    horizontal: merge(child(properties, 'w:hMerge')),
  };
}

export function readRows(table: XmlElement, story: Story): StoredRow[] {
  const rows: StoredRow[] = [];
  for (const element of unwrapped(table, 'w:tr')) {
    const properties = child(element, 'w:trPr');
    if (child(properties, 'w:del') !== undefined) {
      story.notices.deletions += 1;
      continue;
    }
    const cells = [...unwrapped(element, 'w:tc')].filter((cell) => {
      const deleted = child(child(cell, 'w:tcPr'), 'w:cellDel') !== undefined;
      if (deleted) story.notices.deletions += 1;
      return !deleted;
    });
    rows.push({
      before: Math.max(0, numberOf(properties, 'w:gridBefore') ?? 0),
      beforeWidth: widthOf(child(properties, 'w:wBefore')),
      after: Math.max(0, numberOf(properties, 'w:gridAfter') ?? 0),
      hidden: isOn(child(properties, 'w:hidden')),
      cells: cells.map(readCell),
    });
  }
  return rows;
}
