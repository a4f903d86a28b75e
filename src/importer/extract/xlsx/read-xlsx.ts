/** .xlsx: bytes → neutral model. */
import { diagnose, type DiagnosticDefinition } from '../../../diagnostics/define.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { OriginalFormat } from '../../../document/original.ts';
import type { ExtractedBlock } from '../extracted.ts';
import { commentsLeftOut, hiddenTextSetAside } from '../office/notices.ts';
import { openPackage, type OfficePackage } from '../office/package.ts';
import { isPageNumber } from '../office/page-number.ts';
import { officePartMissing } from '../office/refusals.ts';
import { createTextCopy, type TextCopy } from '../office/text-copy.ts';
import { tellPictures } from '../pictures.ts';
import { Refusal, refusable, type ReadResult } from '../reading.ts';
import { elements } from '../xml/tree.ts';
import { tellNumbersBehind, type BehindFormat } from './behind-format.ts';
import { readDrawings } from './drawings.ts';
import { hiddenTexts, regionsOf } from './regions.ts';
import { maskPersonalNumbers } from '../../../privacy/personal-numbers.ts';
import { readSheet, type SheetContent } from './sheet.ts';
import { readWorkbook, type SheetEntry } from './workbook.ts';
import { writeRegion } from './write-sheet.ts';

export const formulaUncalculated: DiagnosticDefinition = {
  code: 'formula-uncalculated',
  title: '公式没有算出结果',
  severity: 'warning',
  owner: 'importer',
  hint: '请用 Excel 或 WPS 打开文件，等公式算出结果后保存，再重新导入。',
};

export const formulaReadAsTyped: DiagnosticDefinition = {
  code: 'formula-read-as-typed',
  title: '以等号开头的文字已照录',
  severity: 'info',
  owner: 'importer',
  hint: '单元格里写的是带等号的指标值，却存成了没有结果的公式，这里照写入的文字读取。请对照原件确认。',
};

interface Counts {
  hidden: number;
  uncalculated: number;
  typed: string[];
  pictures: number;
  /** Sheets with pictures. */
  readonly pictured: string[];
  comments: number;
}

function countsToDiagnostics({ hidden, uncalculated, typed, pictures, pictured, comments }: Counts): Diagnostic[] {
  const say = (count: number, definition: DiagnosticDefinition, message: string): Diagnostic[] =>
    count === 0 ? [] : [diagnose(definition, message)];
  const shown = maskPersonalNumbers([...new Set(typed)].slice(0, 5).join('、')).text;
  return [
    ...(typed.length === 0
      ? []
      : [
          diagnose(
            formulaReadAsTyped,
            `有 ${String(typed.length)} 个单元格写的是“${shown}”一类的文字，存成了没有结果的公式，已照录。`,
            { printed: shown, understood: shown },
          ),
        ]),
    ...say(uncalculated, formulaUncalculated, `有 ${String(uncalculated)} 个公式单元格没有保存计算结果，读作空白。`),
    ...say(hidden, hiddenTextSetAside, `有 ${String(hidden)} 行文字在隐藏的工作表、行或列里，没有计入正文。`),
    ...say(comments, commentsLeftOut, `文件带有 ${String(comments)} 条批注，没有导入。`),
    ...tellPictures(pictures, pictured),
  ];
}

async function countComments(office: OfficePackage, part: string): Promise<number> {
  const list = elements(await office.tree(part)).find(({ name }) => name === 'x:commentList');
  return list === undefined ? 0 : elements(list).length;
}

/** All text of a sheet that is hidden as a whole, a string a row. */
const allTexts = (sheet: SheetContent): string[] =>
  [...sheet.rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([, { cells }]) => (cells.length === 0 ? [] : [cells.map(({ text }) => text).join(' ')]));

async function writeSheet(
  office: OfficePackage,
  { name, hidden, part }: SheetEntry,
  sheet: SheetContent,
  copy: TextCopy,
  blocks: ExtractedBlock[],
  counts: Counts,
): Promise<void> {
  const aside = (kind: 'hidden-text' | 'page-number' | 'running-head', text: string): void => {
    blocks.push({ type: 'aside', kind, ...copy.paragraph(text) });
  };
  if (!hidden) for (const region of regionsOf(sheet)) writeRegion(region, name, copy, blocks);
  const related = await office.relationships(part);
  const { boxes, pictures } = await readDrawings(office, related);
  counts.pictures += pictures;
  if (pictures > 0) counts.pictured.push(`工作表“${name}”`);
  for (const { text, address } of boxes) {
    const written = copy.paragraph(text);
    const place = { in: 'sheet' as const, sheet: name, cell: address };
    blocks.push(
      hidden ? { type: 'aside', kind: 'hidden-text', ...written, place } : { type: 'paragraph', ...written, place },
    );
  }
  for (const text of hidden ? allTexts(sheet) : hiddenTexts(sheet)) {
    counts.hidden += 1;
    aside('hidden-text', text);
  }
  if (!hidden) for (const head of sheet.runningHeads) aside(isPageNumber(head) ? 'page-number' : 'running-head', head);
  for (const { type, target } of related) {
    if (type === 'comments' && office.has(target)) counts.comments += await countComments(office, target);
  }
}

/** `format` is what the bytes were before a conversion, if there was one. */
export function readXlsx(bytes: Uint8Array, format: OriginalFormat = 'xlsx'): Promise<ReadResult> {
  return refusable(async () => {
    const office = await openPackage(bytes);
    const workbook = await readWorkbook(office);
    if (workbook.sheets.length === 0) throw new Refusal(officePartMissing, '文件里没有工作表，可能不是 Excel 工作簿。');
    const copy = createTextCopy();
    const blocks: ExtractedBlock[] = [];
    const behind: BehindFormat[] = [];
    const counts: Counts = { hidden: 0, uncalculated: 0, typed: [], pictures: 0, pictured: [], comments: 0 };
    const several = workbook.sheets.filter(({ hidden }) => !hidden).length > 1;
    for (const entry of workbook.sheets) {
      const sheet = await readSheet(office, entry.part, workbook);
      counts.uncalculated += sheet.uncalculated;
      counts.typed.push(...sheet.typed);
      behind.push(...sheet.behindFormat.map((cell) => ({ sheet: entry.name, ...cell })));
      // The name of a sheet is printed on its tab only; it parts the sheets in the text copy.
      if (several && !entry.hidden && sheet.rows.size > 0) {
        blocks.push({ type: 'aside', kind: 'running-head', ...copy.paragraph(entry.name) });
      }
      await writeSheet(office, entry, sheet, copy, blocks, counts);
    }
    return {
      value: {
        extracted: {
          format,
          lines: copy.lines,
          blocks: blocks.filter((block) => block.type === 'table' || block.text !== ''),
        },
        masked: copy.masked,
        personalNumbers: Math.max(copy.masked, await office.personalNumbers()) + behind.length,
      },
      diagnostics: [...tellNumbersBehind(behind), ...countsToDiagnostics(counts)],
    };
  });
}
