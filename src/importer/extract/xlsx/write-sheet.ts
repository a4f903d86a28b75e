/**
 * Writes a sheet as numbered lines and neutral blocks. Rows that hold one text outside any drawn table are paragraphs
 * (titles above a table, notes below it, running text); all others are tables.
 */
import type { Place } from '../../../document/provenance.ts';
import type { Cell, ExtractedBlock } from '../extracted.ts';
import type { TextCopy } from '../office/text-copy.ts';
import type { Region, RegionCell } from './regions.ts';

interface Line {
  readonly row: number;
  /** The cell of a row that is a paragraph. */
  readonly alone: RegionCell | null;
}

/** A cell from the first column over most of the region, with nothing beside it. */
const spansAll = (cell: RegionCell, region: Region): boolean =>
  cell.column === 0 && cell.columnSpan > 1 && cell.columnSpan >= region.columns * 0.75;

/** Which rows are paragraphs. */
function linesOf(region: Region): Line[] {
  const drawn = region.rows.some(({ ruled }) => ruled);
  let runsOn = 0;
  let inTable = false;
  return region.rows.map(({ ruled, cells }, row) => {
    const beside = row < runsOn;
    for (const cell of cells) runsOn = Math.max(runsOn, cell.row + cell.rowSpan);
    const texts = cells.filter(({ text }) => text !== '');
    const [only] = texts;
    const single = only !== undefined && texts.length === 1 && !beside && !ruled;
    if (single && only.rowSpan === 1 && (drawn || !inTable || spansAll(only, region))) {
      inTable = false;
      return { row, alone: only };
    }
    inTable = true;
    return { row, alone: null };
  });
}

/** Positions of the first and the last column that a stretch of rows uses. */
function extent(region: Region, from: number, to: number): [number, number] {
  let [left, right] = [Infinity, -1];
  for (let row = from; row < to; row++) {
    const { ruled = false, cells = [] } = region.rows[row] ?? {};
    for (const { column, columnSpan, text } of cells) {
      if (text === '' && !ruled && columnSpan === 1) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + columnSpan - 1);
    }
  }
  return [left, right];
}

export function writeRegion(region: Region, sheet: string, copy: TextCopy, blocks: ExtractedBlock[]): void {
  const placeOf = (cell: RegionCell): Place => ({ in: 'sheet', sheet, cell: cell.address });

  const writeTable = (from: number, to: number): void => {
    const [left, right] = extent(region, from, to);
    if (right < left) return;
    const cells: Cell[] = [];
    /** Cells from above that go on through a row. */
    let above: RegionCell[] = [];
    for (let row = from; row < to; row++) {
      const starting = (region.rows[row]?.cells ?? []).filter(({ column }) => column >= left && column <= right);
      above = above.filter((cell) => cell.row + cell.rowSpan > row);
      const slots = [...above, ...starting].sort((a, b) => a.column - b.column);
      const written = copy.row(slots.map((cell) => (cell.row === row ? cell.text : '')));
      slots.forEach((cell, index) => {
        const at = written[index];
        if (cell.row !== row || at === undefined) return;
        const { column, rowSpan, columnSpan } = cell;
        cells.push({ row: row - from, column: column - left, rowSpan, columnSpan, ...at, place: placeOf(cell) });
      });
      above = [...above, ...starting.filter(({ rowSpan }) => rowSpan > 1)];
    }
    blocks.push({ type: 'table', grid: 'exact', rows: to - from, columns: right - left + 1, cells });
  };

  let start: number | null = null;
  for (const { row, alone } of linesOf(region)) {
    if (alone === null) {
      start ??= row;
      continue;
    }
    if (start !== null) writeTable(start, row);
    start = null;
    blocks.push({ type: 'paragraph', ...copy.paragraph(alone.text), place: placeOf(alone) });
  }
  if (start !== null) writeTable(start, region.rows.length);
}
