/** .docx: bytes → neutral model. */
import type { OriginalFormat } from '../../../document/original.ts';
import { maskPersonalNumbers } from '../../../privacy/personal-numbers.ts';
import { openPackage, type OfficePackage, type Relationship } from '../office/package.ts';
import { isPageNumber } from '../office/page-number.ts';
import { officePartMissing } from '../office/refusals.ts';
import { Refusal, refusable, type ReadResult } from '../reading.ts';
import { child, elements, ownText, type XmlElement } from '../xml/tree.ts';
import { noticesToDiagnostics } from './diagnostics.ts';
import { looks } from './looks.ts';
import { readNumbering } from './numbering.ts';
import { createFlowReader, readFlow } from './read-flow.ts';
import { createStory, noNotices, type Story } from './story.ts';
import { readStyles } from './styles.ts';
import { createFlowWriter, printed, type FlowWriter } from './write-flow.ts';

async function partOfType(
  office: OfficePackage,
  related: readonly Relationship[],
  type: string,
): Promise<XmlElement | null> {
  const target = related.find((relationship) => relationship.type === type)?.target;
  return target !== undefined && office.has(target) ? office.tree(target, { skip: looks }) : null;
}

async function writeRunningHeads(
  office: OfficePackage,
  related: readonly Relationship[],
  story: Story,
  writer: FlowWriter,
): Promise<void> {
  const written = new Set<string>();
  for (const { type, target } of related) {
    if ((type !== 'header' && type !== 'footer') || !office.has(target)) continue;
    const text = printed(readFlow(await office.tree(target, { skip: looks }), story)).trim();
    if (text === '' || written.has(text)) continue;
    written.add(text);
    writer.aside(isPageNumber(text) ? 'page-number' : 'running-head', text);
  }
}

async function writeNotes(
  office: OfficePackage,
  related: readonly Relationship[],
  story: Story,
  writer: FlowWriter,
): Promise<void> {
  for (const type of ['footnotes', 'endnotes']) {
    const tree = await partOfType(office, related, type);
    for (const note of tree === null ? [] : elements(tree)) {
      // Separators carry a type of their own.
      if ((note.attributes['w:type'] ?? 'normal') === 'normal') writer.aside('note', printed(readFlow(note, story)));
    }
  }
}

const longestWords = 10;

/** The end of what a block prints; null when that is nothing. For finding a place, so that personal numbers go. */
function lastWords(block: XmlElement): string | null {
  const texts: string[] = [];
  const gather = (element: XmlElement): void => {
    if (element.name === 'w:t') texts.push(ownText(element));
    else elements(element).forEach(gather);
  };
  gather(block);
  const text = maskPersonalNumbers(texts.join('')).text.trim();
  return text === '' ? null : text.slice(-longestWords);
}

/** `format` is what the bytes were before a conversion, if there was one. */
export function readDocx(bytes: Uint8Array, format: OriginalFormat = 'docx'): Promise<ReadResult> {
  return refusable(async () => {
    const office = await openPackage(bytes);
    const main = await office.mainPart('word/document.xml');
    const related = await office.relationships(main);
    const notices = noNotices();
    const story = createStory({
      styles: readStyles(await partOfType(office, related, 'styles')),
      numbering: readNumbering(await partOfType(office, related, 'numbering')),
      notices,
    });
    const reader = createFlowReader(story);
    const pictured: string[] = [];
    let last = '';
    const document = await office.tree(main, {
      skip: looks,
      each: {
        parent: 'w:body',
        take: (block) => {
          const before = notices.pictures;
          reader.take(block);
          if (notices.pictures > before) pictured.push(last === '' ? '文件开头' : `“…${last}”后面`);
          last = lastWords(block) ?? last;
        },
      },
    });
    if (child(document, 'w:body') === undefined) {
      throw new Refusal(officePartMissing, '文件里没有 Word 正文，可能不是 Word 文档。');
    }
    const body = reader.finish();
    const writer = createFlowWriter(story.fields.balanced);
    writer.body(body);
    await writeNotes(office, related, story, writer);
    const inBody = notices.pictures;
    await writeRunningHeads(office, related, story, writer);
    if (notices.pictures > inBody) pictured.push('页眉页脚');

    const comments = await partOfType(office, related, 'comments');
    const counted = comments === null ? 0 : elements(comments).filter(({ name }) => name === 'w:comment').length;
    return {
      value: {
        extracted: { format, lines: writer.copy.lines, blocks: writer.blocks },
        masked: writer.copy.masked,
        personalNumbers: Math.max(writer.copy.masked, await office.personalNumbers()),
      },
      diagnostics: noticesToDiagnostics(notices, counted, pictured),
    };
  });
}
