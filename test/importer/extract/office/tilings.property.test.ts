/** Whatever way a table's cells are merged, Word and Excel readers find the same cells again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../../src/importer/extract/docx/read-docx.ts';
import { printRange } from '../../../../src/importer/extract/xlsx/addresses.ts';
import { readXlsx } from '../../../../src/importer/extract/xlsx/read-xlsx.ts';
import { cell, row, table, textCell, wordFile, workbookFile } from '../../../support/office-files.ts';
import { accepted, cellsOf, expectSoundPieces, tablesOf } from '../../../support/reading.ts';

interface Tile {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** Covers a grid with rectangles: each next free spot takes the size drawn for it, as far as it is free. */
function tile(rows: number, columns: number, sizes: readonly (readonly [number, number])[]): Tile[] {
  const taken = new Set<number>();
  const tiles: Tile[] = [];
  for (let spot = 0; spot < rows * columns; spot++) {
    if (taken.has(spot)) continue;
    const [row, column] = [Math.floor(spot / columns), spot % columns];
    const [high, wide] = sizes[spot % sizes.length] ?? [1, 1];
    let columnSpan = 1;
    while (columnSpan < wide && column + columnSpan < columns && !taken.has(spot + columnSpan)) columnSpan++;
    const rowSpan = Math.min(high, rows - row);
    for (let down = 0; down < rowSpan; down++) {
      for (let across = 0; across < columnSpan; across++) taken.add(spot + down * columns + across);
    }
    tiles.push({ row, column, rowSpan, columnSpan, text: `第${String(tiles.length)}格` });
  }
  return tiles;
}

const tilings = fc
  .tuple(
    fc.integer({ min: 1, max: 7 }),
    fc.integer({ min: 2, max: 7 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 30 }),
  )
  .map(([rows, columns, sizes]) => ({ rows, columns, tiles: tile(rows, columns, sizes) }))
  // A row that is one cell is a paragraph of the sheet, not a table.
  .filter(({ rows, tiles }) =>
    Array.from({ length: rows }, (_, at) => at).every(
      (at) => tiles.filter((each) => each.row <= at && at < each.row + each.rowSpan).length > 1,
    ),
  );

const expected = (tiles: readonly Tile[]): string[] =>
  tiles.map(({ row: at, column, rowSpan, columnSpan, text }) => {
    const span = rowSpan === 1 && columnSpan === 1 ? '' : ` ${String(rowSpan)}×${String(columnSpan)}`;
    return `${String(at)},${String(column)}${span} ${text}`;
  });

function toWord(rows: number, tiles: readonly Tile[]): Buffer {
  const properties = (each: Tile, at: number): string =>
    (each.columnSpan > 1 ? `<w:gridSpan w:val="${String(each.columnSpan)}"/>` : '') +
    (each.rowSpan === 1 ? '' : at === each.row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');
  const rowOf = (at: number): string =>
    row(
      tiles
        .filter((each) => each.row <= at && at < each.row + each.rowSpan)
        .sort((a, b) => a.column - b.column)
        .map((each) => cell(at === each.row ? each.text : '', properties(each, at)))
        .join(''),
    );
  return wordFile(table(Array.from({ length: rows }, (_, at) => rowOf(at)).join('')));
}

function toSheet(rows: number, tiles: readonly Tile[]): Buffer {
  const address = (each: Tile): string =>
    printRange({ top: each.row, bottom: each.row, left: each.column, right: each.column });
  const range = (each: Tile): string =>
    printRange({
      top: each.row,
      left: each.column,
      bottom: each.row + each.rowSpan - 1,
      right: each.column + each.columnSpan - 1,
    });
  const xml = Array.from({ length: rows }, (_, at) => {
    const cells = tiles.filter((each) => each.row === at).map((each) => textCell(address(each), each.text));
    return `<row r="${String(at + 1)}">${cells.join('')}</row>`;
  });
  const merges = tiles
    .filter((each) => each.rowSpan * each.columnSpan > 1)
    .map((each) => `<mergeCell ref="${range(each)}"/>`);
  return workbookFile([
    { name: '表', xml: `<sheetData>${xml.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>` },
  ]);
}

describe('any merging of cells', () => {
  test('is read from Word', async () => {
    await fc.assert(
      fc.asyncProperty(tilings, async ({ rows, tiles }) => {
        const { extracted } = accepted(await readDocx(toWord(rows, tiles)));
        expectSoundPieces(extracted);
        expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(expected(tiles));
      }),
    );
  });

  test('is read from Excel', async () => {
    await fc.assert(
      fc.asyncProperty(tilings, async ({ rows, tiles }) => {
        const { extracted } = accepted(await readXlsx(toSheet(rows, tiles)));
        expectSoundPieces(extracted);
        expect(tablesOf(extracted).flatMap(cellsOf)).toEqual(expected(tiles));
      }),
    );
  });
});
