/** One paragraph: its automatic number, its text, and what its style says. */
import { child, type XmlElement } from '../xml/tree.ts';
import type { Flow, FlowParagraph } from './flow.ts';
import { readInline, type Inline } from './inline.ts';
import type { Story } from './story.ts';
import type { Style } from './styles.ts';
import { outlineLevel } from './styles.ts';
import { isOn, numberOf, valueOf } from './switch.ts';

/** A paragraph whose mark is deleted or hidden runs on into the next one. */
export type Joining = Pick<Inline, 'printed' | 'hidden' | 'codes' | 'boxes'>;

export interface ReadParagraph {
  readonly paragraph: FlowParagraph;
  readonly joining: null;
}

export interface OpenParagraph {
  readonly paragraph: null;
  readonly joining: Joining;
}

function automaticNumber(properties: XmlElement | undefined, style: Style, story: Story): string {
  const direct = child(properties, 'w:numPr');
  const id = valueOf(direct, 'w:numId') ?? style.numbering.id;
  if (id === null || id === '0') return '';
  const fromStyle = story.numbering.levelOfStyle(id, valueOf(properties, 'w:pStyle'));
  const level = numberOf(direct, 'w:ilvl') ?? style.numbering.level ?? fromStyle ?? 0;
  return story.numbering.next(id, level);
}

export function readParagraph(
  element: XmlElement,
  story: Story,
  before: Joining | null,
  readBoxes: (boxes: readonly XmlElement[]) => Flow[],
): ReadParagraph | OpenParagraph {
  const properties = child(element, 'w:pPr');
  const style = story.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const mark = child(properties, 'w:rPr');
  const inline = readInline(element, story, style.hidden);
  const joined: Joining = {
    printed: (before?.printed ?? '') + inline.printed,
    hidden: (before?.hidden ?? '') + inline.hidden,
    codes: [...(before?.codes ?? []), ...inline.codes],
    boxes: [...(before?.boxes ?? []), ...inline.boxes],
  };
  const markGone = child(mark, 'w:del') ?? child(mark, 'w:moveFrom');
  if (markGone !== undefined || isOn(child(mark, 'w:vanish'))) return { paragraph: null, joining: joined };
  return { paragraph: complete(joined, automaticNumber(properties, style, story), inline.contents), joining: null };

  function complete(text: Joining, number: string, contents: boolean): FlowParagraph {
    const direct = child(properties, 'w:outlineLvl');
    return {
      type: 'paragraph',
      text: number + text.printed,
      asides: [
        ...text.codes.map((code) => ({ kind: 'word-field' as const, text: code })),
        ...(text.hidden.trim() === '' ? [] : [{ kind: 'hidden-text' as const, text: text.hidden }]),
      ],
      outlineLevel: direct === undefined ? style.outlineLevel : outlineLevel(properties),
      contents: style.contents ? 'marked' : contents ? 'field' : null,
      boxes: readBoxes(text.boxes),
    };
  }
}

/** What is left when the last paragraph of a cell or part has no mark of its own. */
export const unfinished = (joining: Joining, readBoxes: (boxes: readonly XmlElement[]) => Flow[]): FlowParagraph => ({
  type: 'paragraph',
  text: joining.printed,
  asides: joining.hidden.trim() === '' ? [] : [{ kind: 'hidden-text', text: joining.hidden }],
  outlineLevel: null,
  contents: null,
  boxes: readBoxes(joining.boxes),
});
