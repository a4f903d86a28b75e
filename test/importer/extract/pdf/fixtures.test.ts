/**
 * Files made from real documents by LibreOffice and Chromium, and one OFD. What stands in each is listed in `*.cells.txt`
 * (see the test of the office fixtures); only white space may differ, because pages have wraps where the list has none.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PerformanceDocument } from '../../../../src/document/performance-document.ts';
import type { Cell } from '../../../../src/importer/extract/extracted.ts';
import { importDocument } from '../../../../src/importer/import-document.ts';
import { readers } from '../../../../src/importer/readers.ts';
import { sniff } from '../../../../src/importer/sniff.ts';
import { maskPersonalNumbers } from '../../../../src/privacy/personal-numbers.ts';
import { accepted, expectSoundPieces, tablesOf } from '../../../support/reading.ts';
import { regions } from '../../support/import-text.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');

async function read(name: string) {
  const bytes = await readFile(join(fixtures, 'originals', name));
  const reader = readers[sniff(bytes)];
  if (reader === undefined) throw new Error(`no reader for ${name}`);
  return accepted((await reader(bytes, name)).result);
}

const bare = (text: string): string => text.replace(/[\s↵]/gu, '');

interface ListedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** The tables of a list, white space taken out of texts. */
async function truth(name: string): Promise<ListedCell[][]> {
  const list = await readFile(join(fixtures, 'originals', `${name}.cells.txt`), 'utf8');
  const tables: ListedCell[][] = [];
  for (const line of maskPersonalNumbers(list).text.trimEnd().split('\n')) {
    if (line.startsWith('T ')) tables.push([]);
    const cell = /^(\d+),(\d+) (\d+)×(\d+) (.*)$/u.exec(line);
    if (cell === null) continue;
    const [, row, column, rowSpan, columnSpan, text = ''] = cell;
    const [r = 0, c = 0, rs = 1, cs = 1] = [row, column, rowSpan, columnSpan].map(Number);
    tables.at(-1)?.push({ row: r, column: c, rowSpan: rs, columnSpan: cs, text: bare(text) });
  }
  return tables;
}

const describeCells = (cells: readonly (Cell | ListedCell)[]): string[] =>
  cells.map(({ row, column, rowSpan, columnSpan, text }) =>
    [row, column, rowSpan, columnSpan, bare(text)].map(String).join(' '),
  );

/**
 * Rows and their cells in order. Where two column lines of the list fall together on the page, columns are fewer there;
 * nothing else may differ.
 */
const describeRows = (cells: readonly (Cell | ListedCell)[]): string[] => {
  const top = Math.min(...cells.map(({ row }) => row));
  return cells.map(({ row, rowSpan, text }) => [row - top, rowSpan, bare(text)].map(String).join(' '));
};

/** The line of the budget unit, which the page prints without borders above the table. */
const isUnitLine = ({ row, text }: ListedCell): boolean => row === 0 && /^\d{6}\D|^单位：/u.test(text);

describe('every cell of a real document is read, with its row, column and spans', () => {
  test('s001.pdf', async () => {
    const { extracted } = await read('s001.pdf');
    expectSoundPieces(extracted);
    expect(tablesOf(extracted).map(({ cells }) => describeCells(cells))).toEqual(
      (await truth('s001')).map(describeCells),
    );
  });

  test('s002-chrome.pdf', async () => {
    const { extracted } = await read('s002-chrome.pdf');
    expectSoundPieces(extracted);
    expect(tablesOf(extracted).map(({ cells }) => describeRows(cells))).toEqual(
      (await truth('s002')).map(describeRows),
    );
  });

  test.each(['s003.pdf', 's003.ofd'])('%s', async (file) => {
    const { extracted } = await read(file);
    expectSoundPieces(extracted);
    const listed = (await truth('s003')).map((cells) => cells.filter((cell) => !isUnitLine(cell)));
    expect(tablesOf(extracted).map(({ cells }) => describeRows(cells))).toEqual(listed.map(describeRows));
  });

  test('mobile numbers are masked in what is read', async () => {
    const { extracted, masked, personalNumbers } = await read('s001.pdf');
    expect({ masked, personalNumbers }).toEqual({ masked: 4, personalNumbers: 4 });
    expect(extracted.lines.join('\n')).not.toMatch(/1390000000\d/u);
  });
});

/** Without the places and the name of the original. */
function understood(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(understood);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'provenance' && key !== 'originals');
  return Object.fromEntries(kept.map(([key, inner]) => [key, understood(inner)]));
}

async function importFile(path: string): Promise<{ document: PerformanceDocument; lost: number }> {
  const bytes = await readFile(join(fixtures, path));
  const given = { region: null, year: null, department: null };
  const result = await importDocument({ name: path, bytes }, given, { regions, departments: [] });
  if (result.outcome === 'refused') throw new Error(result.diagnostic.message);
  const { lost, residue } = result.report.accounting;
  return { document: result.document, lost: lost + (residue.unrecognised ?? 0) };
}

describe('the whole import understands pages like the text of the same document', () => {
  test.each(['s003.pdf', 's003.ofd'])('%s', async (file) => {
    const { document, lost } = await importFile(join('originals', file));
    const text = await importFile(join('import', 'hebei-2021-two-units', 'source.txt'));
    expect(understood(document)).toEqual(understood(text.document));
    expect(lost).toBe(0);
  });
});
