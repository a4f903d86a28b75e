/**
 * Files reconstructed from real documents. `*.cells.txt` lists what stands in each, written by a program of its own that
 * shares no code with the readers: `P` a paragraph, `T` a table with its cells by row, column and span; for a sheet the
 * cells by address. ↵ parts the paragraphs of a cell.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/extract/docx/read-docx.ts';
import type { Cell, Extracted, Located } from '../../../../src/importer/extract/extracted.ts';
import { readXlsx } from '../../../../src/importer/extract/xlsx/read-xlsx.ts';
import { maskPersonalNumbers } from '../../../../src/privacy/personal-numbers.ts';
import { accepted, cellsOf, expectSoundPieces, refusalCode, tablesOf, asidesOf } from '../../../support/reading.ts';

const folder = join(import.meta.dirname, '../../../fixtures/originals');
const bytesOf = (name: string): Promise<Buffer> => readFile(join(folder, name));

async function truth(name: string): Promise<string[]> {
  const text = await readFile(join(folder, `${name}.cells.txt`), 'utf8');
  return maskPersonalNumbers(text).text.trimEnd().split('\n');
}

const oneLine = (text: string): string => text.replaceAll('\n', '↵');

const describeCell = ({ row, column, rowSpan, columnSpan, text }: Cell): string =>
  `${String(row)},${String(column)} ${String(rowSpan)}×${String(columnSpan)} ${oneLine(text)}`;

const describeBlocks = ({ blocks }: Extracted): string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'aside') return [];
    if (block.type === 'paragraph') return [`P ${oneLine(block.text)}`];
    return [`T ${String(block.rows)}×${String(block.columns)}`, ...block.cells.map(describeCell)];
  });

const describePlaces = ({ blocks }: Extracted): string[] =>
  blocks
    .flatMap((block): Located[] =>
      block.type === 'table' ? [...block.cells] : block.type === 'paragraph' ? [block] : [],
    )
    .filter(({ text }) => text !== '')
    .map(({ place, text }) => `${place?.in === 'sheet' ? place.cell : ''} ${oneLine(text)}`);

describe('every cell and paragraph of a real document is read, with its row, column and spans', () => {
  test.each(['s000', 's001', 's002', 's003'])('%s.docx', async (name) => {
    const { extracted } = accepted(await readDocx(await bytesOf(`${name}.docx`)));
    expectSoundPieces(extracted);
    expect(describeBlocks(extracted)).toEqual(await truth(name));
  });

  test('s003-chrome.xlsx', async () => {
    const { extracted } = accepted(await readXlsx(await bytesOf('s003-chrome.xlsx')));
    expectSoundPieces(extracted);
    expect(describePlaces(extracted)).toEqual(await truth('s003-chrome'));
  });

  test('mobile numbers are masked in what is read', async () => {
    const { extracted, masked, personalNumbers } = accepted(await readDocx(await bytesOf('s001.docx')));
    expect({ masked, personalNumbers }).toEqual({ masked: 4, personalNumbers: 4 });
    expect(extracted.lines.join('\n')).not.toMatch(/1390000000\d/u);
  });
});

describe('awkward Word files', () => {
  test.each([
    ['deleted_row', ['0,0 a', '0,1 b']],
    ['gridBefore', ['0,0 a', '0,1 b', '0,2 c', '1,1 d', '1,2 e']],
    ['hMerge_legacy', ['0,0 1×2 a', '0,2 c', '1,0 d', '1,1 e', '1,2 f']],
    ['hidden_text', ['0,0 显', '0,1 b']],
    ['sdt_cell', ['0,0 a', '0,1 b']],
    ['sdt_row', ['0,0 a', '0,1 b', '1,0 c', '1,1 d']],
    ['sym_noBreakHyphen', ['0,0 2020-2021', '0,1 ≥95%']],
  ])('%s', async (name, cells) => {
    const { extracted } = accepted(await readDocx(await bytesOf(join('stress', `${name}.docx`))));
    expectSoundPieces(extracted);
    expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(cells);
    expect(asidesOf(extracted)).toEqual(name === 'hidden_text' ? [['hidden-text', '隐']] : []);
  });

  test.each(['laughs', 'xxe'])('%s is refused', async (name) => {
    expect(refusalCode(await readDocx(await bytesOf(join('stress', `${name}.docx`))))).toBe('xml-doctype');
  });
});
