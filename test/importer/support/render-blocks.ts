/** A document as paragraphs and tables on a grid, printed the three ways that originals reach us: Word text, PDF text, Word file. */
import { cell, escapeXml, paragraph, row, run, table, wordFile } from '../../support/office-files.ts';

interface GridCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
  /** Covered by the merged cell above. */
  readonly covered: boolean;
}

export type Block = string | readonly (readonly GridCell[])[];

export const c = (text: string, across = 1, down = 1): GridCell => ({ text, across, down, covered: false });
/** The place below a merged cell. */
export const below = (across = 1): GridCell => ({ text: '', across, down: 1, covered: true });

const toCellLines = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      typeof block === 'string'
        ? `${block}\n`
        : `${block.map((cells) => `${cells.map(({ text }) => `\t${text}\n`).join('')}\n`).join('')}\n`,
    )
    .join('');

const toTabRows = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      typeof block === 'string'
        ? `${block}\n\n`
        : `${block
            .map(
              (cells) =>
                `${cells.map(({ text, across }) => `${text.replaceAll('\n', ' ')}${'\t'.repeat(across - 1)}`).join('\t')}\n`,
            )
            .join('')}\n`,
    )
    .join('');

function properties({ across, down, covered }: GridCell): string {
  const span = across > 1 ? `<w:gridSpan w:val="${String(across)}"/>` : '';
  if (covered) return `${span}<w:vMerge/>`;
  return down > 1 ? `${span}<w:vMerge w:val="restart"/>` : span;
}

function wordCell(each: GridCell): string {
  const paragraphs = each.text.split('\n');
  if (paragraphs.length === 1) return cell(escapeXml(each.text), properties(each));
  return `<w:tc><w:tcPr>${properties(each)}</w:tcPr>${paragraphs.map((text) => paragraph(run(escapeXml(text)))).join('')}</w:tc>`;
}

const toWordFile = (blocks: readonly Block[]): Uint8Array =>
  wordFile(
    blocks
      .map((block) =>
        typeof block === 'string'
          ? paragraph(run(escapeXml(block)))
          : table(block.map((cells) => row(cells.map(wordCell).join(''))).join('')),
      )
      .join(''),
  );

/** Name of the rendering → the original's bytes. */
export const renderings: readonly (readonly [string, (blocks: readonly Block[]) => Uint8Array])[] = [
  ['Word text', (blocks) => Buffer.from(toCellLines(blocks))],
  ['PDF text', (blocks) => Buffer.from(toTabRows(blocks))],
  ['a Word file', toWordFile],
];
