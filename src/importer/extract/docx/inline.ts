/** The text of one paragraph, run by run: printed, hidden, field codes, text boxes. */
import { child, elements, isElement, ownText, type XmlElement } from '../xml/tree.ts';
import { bareField } from './fields.ts';
import type { Story } from './story.ts';
import { isOn, valueOf } from './switch.ts';
import { printSymbols, symbolOf } from './symbols.ts';

export interface Inline {
  /** As printed; '\n' for a line break, '\t' for a tab. */
  readonly printed: string;
  readonly hidden: string;
  /** Codes of fields that print nothing (TC, XE). */
  readonly codes: readonly string[];
  /** `w:txbxContent` of the text boxes anchored here. */
  readonly boxes: readonly XmlElement[];
  /** All its text is the result of a table of contents. */
  readonly contents: boolean;
}

/** Characters that stand for themselves as elements. */
const marks: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:br': '\n',
  'w:noBreakHyphen': '-',
};

/** Elements around runs whose content is read as if they were not there. */
const transparent = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:rubyBase',
  'w:ruby',
  'm:oMathPara',
  'm:oMath',
]);

/** Text boxes below a drawing; of alternatives the first that holds one. */
function textBoxes(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name !== 'mc:AlternateContent') return elements(element).flatMap(textBoxes);
  return (
    elements(element)
      .map(textBoxes)
      .find((boxes) => boxes.length > 0) ?? []
  );
}

function countPictures(element: XmlElement): number {
  if (element.name === 'pic:pic' || element.name === 'v:imagedata') return 1;
  if (element.name === 'w:txbxContent') return 0;
  const counts = elements(element).map(countPictures);
  return element.name === 'mc:AlternateContent'
    ? Math.max(0, ...counts)
    : counts.reduce((sum, count) => sum + count, 0);
}

/** Word trims a text that does not say otherwise. */
const textOf = (element: XmlElement): string =>
  element.attributes['xml:space'] === 'preserve'
    ? ownText(element)
    : ownText(element).replace(/^[ \t\n]+|[ \t\n]+$/gu, '');

/** Math in one line, as its characters follow. */
const mathText = (element: XmlElement): string =>
  element.name === 'm:t' ? ownText(element) : elements(element).map(mathText).join('');

/** The entry that a drop-down list of a form shows; the first one unless it says otherwise. */
function chosenEntry(list: XmlElement | undefined): string {
  if (list === undefined) return '';
  const chosen = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0);
  return elements(list).filter(({ name }) => name === 'w:listEntry')[chosen]?.attributes['w:val'] ?? '';
}

interface RunStyle {
  readonly hidden: boolean;
  readonly font: string | undefined;
}

export function readInline(paragraph: XmlElement, story: Story, paragraphHidden: boolean): Inline {
  const { fields, notices } = story;
  const codes: string[] = [];
  const boxes: XmlElement[] = [];
  let printed = '';
  let hidden = '';
  let [inContents, besides] = [false, false];

  const put = (text: string, style: RunStyle): void => {
    if (text === '' || fields.swallows(text)) return;
    if (text.trim() !== '' && fields.inContents) inContents = true;
    else if (text.trim() !== '') besides = true;
    if (style.hidden) hidden += text;
    else printed += text;
  };

  const closeField = (style: RunStyle): void => {
    const bare = fields.end();
    if (bare === null) return;
    put(bare.printed, style);
    if (bare.code !== '') codes.push(bare.code);
  };

  const drawing = (element: XmlElement): void => {
    boxes.push(...textBoxes(element));
    notices.pictures += countPictures(element);
  };

  const alternatives = (element: XmlElement, read: (node: XmlElement) => void): void => {
    const choices = elements(element);
    const wanted = choices.find(
      (choice) => choice.name === 'mc:Choice' && elements(choice).some(({ name }) => !name.startsWith('?')),
    );
    const taken = wanted ?? choices.find(({ name }) => name === 'mc:Fallback');
    if (textBoxes(element).length > 0 || countPictures(element) > 0) drawing(element);
    else if (taken !== undefined) elements(taken).forEach(read);
  };

  const fieldMark = (element: XmlElement, style: RunStyle): void => {
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') {
      const form = child(element, 'w:ffData');
      fields.begin(chosenEntry(child(form, 'w:ddList')));
      const box = child(form, 'w:checkBox');
      if (box !== undefined) {
        const state = child(box, 'w:checked') ?? child(box, 'w:default');
        if (style.hidden) hidden += isOn(state) ? '☑' : '☐';
        else printed += isOn(state) ? '☑' : '☐';
      }
    } else if (type === 'separate') fields.separate();
    else if (type === 'end') closeField(style);
  };

  const inRun = (element: XmlElement, style: RunStyle): void => {
    const mark = marks[element.name];
    if (mark !== undefined) {
      put(mark, style);
      return;
    }
    switch (element.name) {
      case 'w:t':
        put(printSymbols(textOf(element), style.font), style);
        return;
      case 'w:sym':
        put(symbolOf(element.attributes['w:font'], element.attributes['w:char'] ?? ''), style);
        return;
      case 'w:instrText':
        fields.code(ownText(element));
        return;
      case 'w:fldChar':
        fieldMark(element, style);
        return;
      case 'w:ruby':
        elements(element).forEach(outside);
        return;
      case 'w:object':
        notices.embedded += 1;
        drawing(element);
        return;
      case 'w:drawing':
      case 'w:pict':
        drawing(element);
        return;
      case 'mc:AlternateContent':
        alternatives(element, (node) => {
          inRun(node, style);
        });
        return;
      default:
    }
  };

  const run = (element: XmlElement): void => {
    const properties = child(element, 'w:rPr');
    const vanish = child(properties, 'w:vanish');
    const fonts = child(properties, 'w:rFonts')?.attributes;
    const style: RunStyle = {
      hidden:
        vanish === undefined ? paragraphHidden || story.styles.hides(valueOf(properties, 'w:rStyle')) : isOn(vanish),
      font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    };
    for (const node of element.children) if (isElement(node)) inRun(node, style);
  };

  function outside(element: XmlElement): void {
    if (element.name === 'w:r') run(element);
    else if (element.name === 'm:oMath' || element.name === 'm:oMathPara') {
      put(mathText(element), { hidden: paragraphHidden, font: undefined });
    } else if (transparent.has(element.name)) elements(element).forEach(outside);
    else if (element.name === 'w:ins' || element.name === 'w:moveTo') {
      notices.insertions += 1;
      elements(element).forEach(outside);
    } else if (element.name === 'w:del' || element.name === 'w:moveFrom') notices.deletions += 1;
    else if (element.name === 'w:fldSimple') simpleField(element);
    else if (element.name === 'mc:AlternateContent') alternatives(element, outside);
  }

  function simpleField(element: XmlElement): void {
    const before = printed.length + hidden.length;
    elements(element).forEach(outside);
    if (printed.length + hidden.length > before) return;
    const bare = bareField(element.attributes['w:instr'] ?? '');
    put(bare.printed, { hidden: paragraphHidden, font: undefined });
    if (bare.code !== '') codes.push(bare.code);
  }

  elements(paragraph).forEach(outside);
  printed += fields.spill();
  if (hidden.trim() !== '') notices.hidden += 1;
  return { printed, hidden, codes, boxes, contents: inContents && !besides };
}
