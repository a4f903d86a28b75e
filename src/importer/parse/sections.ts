/** Paragraphs → sections with headings and bodies. */
import type { DiagnosticDefinition } from '../../diagnostics/define.ts';
import type { Block, Section } from '../../document/section.ts';
import { join, type Run } from '../extract/run.ts';
import { closeText } from './cell-text.ts';
import type { Context } from './context.ts';
import type { TextItem } from './items.ts';
import { toMarkdown } from './markdown.ts';
import { outline, type Heading } from './outline.ts';
import { linesOf } from './provenance.ts';

export const linesJoined: DiagnosticDefinition = {
  code: 'lines-joined',
  title: '断开的段落已接上',
  severity: 'info',
  owner: 'importer',
  hint: '一个段落在换页处断成两段，这里已接成一段。请对照原件确认。',
};

export const wrapsClosed: DiagnosticDefinition = {
  code: 'wraps-closed',
  title: '换行处的空格已去掉',
  severity: 'info',
  owner: 'importer',
  hint: '原件换行处在提取时变成了空格，把一个词断开了，这里已合上。',
};

const ends = /[。！？；：.!?;:”"’）)】》…]\s*$/u;
const endsInside = /[、，,（(《“]\s*$/u;

/**
 * Whether a page break cut one paragraph into these two: in text from a PDF, or where the page number was printed between
 * them. Paragraphs of Word stay as they are otherwise.
 */
function isCut(context: Context, before: TextItem, after: TextItem): boolean {
  if (!context.wraps && after.afterPageNumber !== true) return false;
  if (!/^[\p{Script=Han}A-Za-z0-9“"《（(，,、]/u.test(after.run.text)) return false;
  const text = before.run.text;
  if (endsInside.test(text)) return true;
  if (ends.test(text)) return false;
  const [a, b] = [linesOf(context.source, before.run), linesOf(context.source, after.run)];
  const isNextLine = a !== null && b !== null && b.line === a.to + 1;
  // A sentence that has begun is no heading, however short.
  const isProse = text.length >= 20 || (after.afterPageNumber === true && /[，,；;]/u.test(text));
  return (isProse && ends.test(after.run.text)) || (isNextLine && text.length >= 30);
}

/** Joins what page breaks cut; numbered paragraphs and headings always begin anew. */
function paragraphs(context: Context, items: readonly TextItem[], startsAnew: (item: TextItem) => boolean): Run[] {
  const result: { run: Run; last: TextItem }[] = [];
  for (const item of items) {
    const before = result.at(-1);
    if (before !== undefined && !startsAnew(item) && isCut(context, before.last, item)) {
      const run = join([before.run, item.run]);
      const around = `${before.run.text.slice(-8)}⏎${item.run.text.slice(0, 8)}`;
      context.report(linesJoined, '换页处断开的段落已接上。', {
        printed: around,
        understood: around.replace('⏎', ''),
        provenance: context.provenance(join([before.last.run, item.run])),
      });
      result[result.length - 1] = { run, last: item };
    } else result.push({ run: item.run, last: item });
  }
  return result.map(({ run }) => run);
}

/** `wraps`: blanks between Han characters are line wraps of the page. */
export function toBlock(context: Context, run: Run, wraps = context.wraps): Block {
  const closed = closeText(run, wraps);
  const lines = closeText(run, false);
  if (closed.text !== lines.text) {
    context.report(wrapsClosed, '段落里换行处的空格已去掉。', {
      printed: lines.text,
      understood: closed.text,
      provenance: context.provenance(run),
    });
  }
  context.ledger.section(run);
  return { markdown: toMarkdown(closed.text), provenance: context.provenance(run) };
}

function spanOf(context: Context, runs: readonly Run[]): Section['provenance'] {
  return context.provenance(join(runs));
}

/** `prefix` makes the ids unique in the document. */
export function toSections(context: Context, items: readonly TextItem[], prefix: string): Section[] {
  const headings = outline(items);
  const sections: Section[] = [];
  const isNumbered = (item: TextItem): boolean =>
    /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百\d０-９]+[）)]|[\d０-９]{1,3}[.、．](?![\d０-９])|[①-⑳]|——)/u.test(
      item.run.text,
    );
  let at = 0;
  while (at < items.length) {
    const heading: Heading | null = headings[at] ?? null;
    const head = heading === null || heading.runIn ? null : (items[at] ?? null);
    const from = head === null ? at : at + 1;
    at++;
    while (at < items.length && headings[at] === null) at++;
    const body = paragraphs(context, items.slice(from, at), isNumbered);
    const level = heading?.level ?? 1;
    const printed = head === null ? null : closeText(head.run, false).text;
    if (head !== null) context.ledger.section(head.run);
    sections.push({
      id: `${prefix}-${String(sections.length + 1)}`,
      level,
      number: heading?.number ?? null,
      title: printed === null ? null : printed.slice(heading?.number?.length ?? 0).trim(),
      heading: printed,
      role: heading?.role ?? null,
      provenance: spanOf(context, [...(head === null ? [] : [head.run]), ...body]),
      blocks: body.map((run) => toBlock(context, run)),
    });
  }
  return sections;
}
