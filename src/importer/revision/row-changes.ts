/** Indicator tables of two versions of a project: rows beside rows, cells beside cells. */
import type { Indicator, IndicatorCell } from '../../document/indicator.ts';
import type { Change, Said } from '../../document/revision.ts';
import { align } from './align.ts';
import { bare, changesOf, said } from './said.ts';

const cells: readonly IndicatorCell[] = ['levelOne', 'levelTwo', 'levelThree', 'description', 'target', 'basis'];

function textOf(row: Indicator, cell: IndicatorCell): string | null {
  const value = row[cell];
  return typeof value === 'string' || value === null ? value : value.printed;
}

function saidCell(row: Indicator, cell: IndicatorCell): Said | null {
  const { cells: spots, line, to, original } = row.provenance;
  const whole = to === undefined ? { line } : { line, to };
  return said(textOf(row, cell), { original, ...(spots[cell] ?? whole) });
}

const keyOf = (row: Indicator): string => cells.map((cell) => bare(textOf(row, cell) ?? '')).join('\t');

/** Cells that tell rows apart; levels repeat down the table. */
const telling: readonly IndicatorCell[] = ['levelThree', 'description', 'target', 'basis'];

function alike(one: Indicator, other: Indicator): boolean {
  if (one.blank !== other.blank) return false;
  if (bare(one.levelThree ?? '') !== '' && bare(one.levelThree ?? '') === bare(other.levelThree ?? '')) return true;
  const same = telling.filter((cell) => {
    const text = bare(textOf(one, cell) ?? '');
    return text !== '' && text === bare(textOf(other, cell) ?? '');
  });
  return same.length >= 2;
}

/** The row in one line, as far as it says something. */
const wholeRow = (row: Indicator): Said => ({
  printed: cells
    .map((cell) => textOf(row, cell) ?? '')
    .filter((text) => text !== '')
    .join(' | '),
  provenance: {
    original: row.provenance.original,
    line: row.provenance.line,
    ...(row.provenance.to === undefined ? {} : { to: row.provenance.to }),
    ...(row.provenance.place === undefined ? {} : { place: row.provenance.place }),
  },
});

export function rowChanges(
  before: readonly Indicator[],
  after: readonly Indicator[],
  place: Pick<Change, 'projectId' | 'about'>,
): Change[] {
  return align(before, after, keyOf, alike).flatMap((pair): Change[] => {
    const { before: was, after: is } = pair;
    const rowNo = is?.rowNo ?? was?.rowNo ?? null;
    if (was !== null && is !== null)
      return changesOf(
        cells.map((cell) => ({ field: cell, before: saidCell(was, cell), after: saidCell(is, cell) })),
        { ...place, rowNo },
      );
    // Blank template rows say nothing.
    const only = was ?? is;
    if (only === null || only.blank) return [];
    return changesOf([{ field: 'indicator', before: was && wholeRow(was), after: is && wholeRow(is) }], {
      ...place,
      rowNo,
    });
  });
}
