/** The block level of a part: paragraphs and tables in order, whatever they are wrapped in. */
import { Refusal } from '../reading.ts';
import { xmlTooComplex } from '../xml/refusals.ts';
import { child, elements, type XmlElement } from '../xml/tree.ts';
import type { Flow } from './flow.ts';
import { readParagraph, unfinished, type Joining } from './paragraph.ts';
import { maxParagraphs, type Story } from './story.ts';
import { valueOf } from './switch.ts';
import { readTable } from './table.ts';

const wrappers = new Set(['w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:Fallback']);

function isContents(sdt: XmlElement): boolean {
  const gallery = valueOf(child(child(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery === 'Table of Contents';
}

export interface FlowReader {
  /** Reads the next block. */
  take(element: XmlElement): void;
  /** All that was read. */
  finish(): Flow[];
}

/** Reads a flow block by block, so that no more than one of them need be held as XML. */
export function createFlowReader(story: Story, inContents = false): FlowReader {
  const flow: Flow[] = [];
  let joining: Joining | null = null;

  const readBoxes = (boxes: readonly XmlElement[]): Flow[] => boxes.flatMap((box) => readFlow(box, story, inContents));

  const endParagraph = (): void => {
    if (joining !== null) flow.push(unfinished(joining, readBoxes));
    joining = null;
  };

  const block = (element: XmlElement, contents: boolean): void => {
    if (element.name === 'w:p') {
      story.budget.paragraphs -= 1;
      if (story.budget.paragraphs < 0) {
        throw new Refusal(xmlTooComplex, `文件里的段落超过 ${String(maxParagraphs)} 个，不予读取。`);
      }
      const read = readParagraph(element, story, joining, readBoxes);
      joining = read.joining;
      if (read.paragraph !== null) flow.push(contents ? { ...read.paragraph, contents: 'marked' } : read.paragraph);
    } else if (element.name === 'w:tbl') {
      endParagraph();
      flow.push(readTable(element, story, (cell, within) => readFlow(cell, within, contents)));
    } else if (element.name === 'w:sdt') {
      const content = child(element, 'w:sdtContent');
      const within = contents || isContents(element);
      if (content !== undefined) for (const inner of elements(content)) block(inner, within);
    } else if (element.name === 'w:altChunk') story.notices.embedded += 1;
    else if (element.name === 'mc:AlternateContent') {
      const [choice] = elements(element);
      if (choice !== undefined) for (const inner of elements(choice)) block(inner, contents);
    } else if (wrappers.has(element.name)) for (const inner of elements(element)) block(inner, contents);
  };

  return {
    take(element) {
      block(element, inContents);
    },
    finish() {
      endParagraph();
      return flow;
    },
  };
}

/** Reads what an element holds: a cell, a text box, a note, a header. */
export function readFlow(parent: XmlElement, story: Story, inContents = false): Flow[] {
  const reader = createFlowReader(story, inContents);
  for (const element of elements(parent)) reader.take(element);
  return reader.finish();
}
