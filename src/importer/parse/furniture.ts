/** Lines that a page prints on every page: page numbers and running heads. Only text without a page layout needs them told. */
import { squeeze } from '../../document/squeeze.ts';
import type { Extracted, ExtractedBlock, Table } from '../extract/extracted.ts';
import { bareParts, numberings, partNumber } from '../forms/outline.ts';

const pageNumber = /^(?:第?\d{1,4}页?(?:[/共]+\d{1,4}页?)?|[-—–·]+\d{1,4}[-—–·]+|[ivxlc]{1,6})$/u;
/** A document's own title: 甲县教育局2024年部门预算绩效文本. */
const title = /(?:19|20)\d{2}年.*(?:绩效|预算).*(?:文本|信息|公开|说明|材料|报告)$/u;

type Block = Exclude<ExtractedBlock, Table>;

/** A lone number among lines that stand close together and are all indented is a cell that lost its table. */
function isLostCell(block: Block, lines: Extracted['lines']): boolean {
  const line = block.pieces[0]?.line;
  if (line === undefined || !/^\s{2,}\d+\s*$/u.test(lines[line - 1] ?? '')) return false;
  return [lines[line - 2], lines[line]].some((near) => near !== undefined && /^\s{2,}\S/u.test(near));
}

export const isPageNumber = (block: Block, { lines }: Extracted): boolean =>
  pageNumber.test(squeeze(block.text)) && !isLostCell(block, lines);

const isHeading = (key: string): boolean =>
  partNumber.test(key) ||
  bareParts.some(({ pattern }) => pattern.test(key)) ||
  numberings.some((each) => each.test(key));

/**
 * Keys of the paragraphs that are running heads from their second print on: the title printed again, or a line that is
 * printed three times or more and each time right beside a page number.
 */
export function runningHeads(extracted: Extracted): ReadonlySet<string> {
  const paragraphs = extracted.blocks.flatMap((block, index) =>
    block.type === 'paragraph' ? [{ key: squeeze(block.text), index }] : [],
  );
  const besidePage = (index: number): boolean =>
    [extracted.blocks[index - 1], extracted.blocks[index + 1]].some(
      (near) =>
        near !== undefined &&
        near.type !== 'table' &&
        (near.type === 'aside' ? near.kind === 'page-number' : isPageNumber(near, extracted)),
    );
  const heads = [...Map.groupBy(paragraphs, ({ key }) => key)].filter(([key, prints]) => {
    if (key.length < 4 || key.length > 60 || isHeading(key) || pageNumber.test(key)) return false;
    if (prints.length > 1 && title.test(key)) return true;
    return prints.length > 2 && prints.slice(1).every(({ index }) => besidePage(index));
  });
  return new Set(heads.map(([key]) => key));
}
