/** One original with numbered lines: what each line became on the site, and what was left out or repaired. */
import { documentPath, originalPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ResidueKind } from '../diagnostics/import-report.ts';
import type { Original } from '../document/original.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { originalDownloads, type OriginalDownloads } from './download.ts';
import { replacedIn } from './earlier-versions.ts';
import { citedTitle, documentCrumbs, documentTitle } from './identity.ts';
import { type LineUse, lineUses } from './line-uses.ts';
import type { Link } from './link.ts';
import { conversionNotice } from './reading-notes.ts';
import { visibleBreaks } from './shown-value.ts';

/** Something that the importer repaired or noticed at a line. */
export interface LineNote {
  readonly code: string;
  readonly message: string;
  readonly printed: string | null;
  readonly understood: string | null;
}

export interface LineView {
  readonly no: number;
  /** `L12`, the anchor of `linePath`. */
  readonly anchor: string;
  readonly text: string;
  /** Where the line stands on the site, most specific first. */
  readonly uses: readonly LineUse[];
  /** 目录, 页码 …: text of the line that is no part of the document's content. */
  readonly residue: readonly string[];
  readonly notes: readonly LineNote[];
}

export interface OriginalView {
  readonly id: string;
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly title: string;
  readonly description: string;
  /** Says that the copy came as text, which is no proof of how the published file looked; null for other formats. */
  readonly copyNote: string | null;
  readonly conversionNotice: string | null;
  /** The correction that replaced this original; null for the present one. */
  readonly replacedIn: Link | null;
  readonly document: Link;
  readonly downloads: OriginalDownloads;
  readonly lines: readonly LineView[];
  /** The importer's accounting in one sentence; null without a report. */
  readonly accounting: string | null;
}

const residueLabels: Readonly<Record<ResidueKind, string>> = {
  'contents-page': '目录',
  'page-number': '页码',
  'running-head': '页眉页脚',
  'word-field': 'Word 域代码',
  'hidden-text': '隐藏文字',
  note: '脚注、尾注',
  decoration: '分隔线',
  'form-label': '表格栏名',
  'repeated-heading': '重复的标题',
  'ghost-text': '误读残字',
  'not-imported': '未收录的表和栏',
  unrecognised: '未能归类',
};

/** Kinds that stand beside content on most lines of a form; named only where a line holds nothing else. */
const besideContent: ReadonlySet<ResidueKind> = new Set(['decoration', 'form-label']);

function residueWords(kinds: readonly ResidueKind[], hasContent: boolean): string[] {
  const named = kinds.filter((kind) => !(hasContent && besideContent.has(kind)));
  return [...new Set(named.map((kind) => residueLabels[kind]))];
}

/** Calls `mark` for each line of a spot. */
function eachLine(spot: { line: number; to?: number | undefined }, mark: (line: number) => void): void {
  for (let line = spot.line; line <= (spot.to ?? spot.line); line += 1) mark(line);
}

function grouped<T>(
  items: readonly { readonly line: number; readonly to?: number | undefined; readonly value: T }[],
): Map<number, T[]> {
  const byLine = new Map<number, T[]>();
  for (const item of items)
    eachLine(item, (line) => {
      const known = byLine.get(line);
      if (known) known.push(item.value);
      else byLine.set(line, [item.value]);
    });
  return byLine;
}

/** `text` is the published numbered-line copy. */
export function originalView(
  catalogue: Catalogue,
  document: PerformanceDocument,
  original: Original,
  text: string,
): OriginalView {
  const report = catalogue.report(document.id);
  const here = (each: { readonly provenance: Diagnostic['provenance'] }): boolean =>
    each.provenance?.original === original.id;
  const residue = grouped(
    (report?.residue ?? [])
      .filter(here)
      .map(({ kind, provenance }) => ({ line: provenance.line, to: provenance.to, value: kind })),
  );
  const notes = grouped(
    (report?.diagnostics ?? []).filter(here).flatMap(({ provenance, code, message, printed, understood }) =>
      provenance === null
        ? []
        : [
            {
              line: provenance.line,
              value: {
                code,
                message: visibleBreaks(message),
                printed: printed === null ? null : visibleBreaks(printed),
                understood,
              },
            },
          ],
    ),
  );
  const uses = lineUses(document, original.id);
  const replaced = replacedIn(document, original.id);
  return {
    id: original.id,
    path: originalPath(document, original.id),
    breadcrumbs: [...documentCrumbs(catalogue, document), { label: '原件', path: originalPath(document, original.id) }],
    title: `原件：${documentTitle(document)}`,
    description: `${citedTitle(document)}的原件逐行文字，共 ${String(original.text.lines)} 行，可按行引用和下载。`,
    copyNote:
      original.format === 'text'
        ? '本站收到的是文字版，不是排好版的文件；其中可能留有转换的痕迹，例如断开的行和多出的空格。'
        : null,
    conversionNotice: conversionNotice(catalogue, document),
    replacedIn: replaced,
    document: { label: documentTitle(document), path: documentPath(document) },
    downloads: originalDownloads(document, original),
    lines: linesOf(text).map((line, index) => ({
      no: index + 1,
      anchor: `L${String(index + 1)}`,
      text: line,
      uses: uses.get(index + 1) ?? [],
      residue: residueWords(residue.get(index + 1) ?? [], uses.has(index + 1)),
      notes: notes.get(index + 1) ?? [],
    })),
    // The report accounts for the present original alone.
    accounting: report && replaced === null ? accountingText(report.accounting) : null,
  };
}

/** Lines as editors count them: a final line break starts no further line. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function accountingText({
  total,
  fields,
  sections,
  residue,
  lost,
}: {
  readonly total: number;
  readonly fields: number;
  readonly sections: number;
  readonly residue: Readonly<Partial<Record<ResidueKind, number>>>;
  readonly lost: number;
}): string {
  const left = Object.values(residue).reduce((sum, count) => sum + count, 0);
  const end = lost === 0 ? '没有遗漏。' : `另有 ${String(lost)} 个未能归位。`;
  return `原件共 ${String(total)} 个非空白字符：${String(fields)} 个进入各字段，${String(sections)} 个进入正文，${String(left)} 个是目录、页码、栏名等；${end}`;
}
