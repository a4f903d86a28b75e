import { describe, expect, it } from 'vitest';
import { amountBand, amountBands } from '../../src/search/bands.ts';
import { applyFilters, facetValues, hasFilters, noFilters } from '../../src/search/facets.ts';
import { entry } from './support/entries.ts';

const of = (...entries: ReturnType<typeof entry>[]): { entry: ReturnType<typeof entry> }[] =>
  entries.map((one) => ({ entry: one }));

describe('amountBand', () => {
  it.each([
    [0, '0-10'],
    [9_999_999, '0-10'],
    [10_000_000, '10-50'],
    [499_999_999, '100-500'],
    [500_000_000, '500-1000'],
    [999_999_999, '500-1000'],
    [1_000_000_000, '1000-'],
    [null, 'none'],
  ])('%j fen lie in %s', (fen, band) => {
    expect(amountBand(fen)).toBe(band);
    expect(amountBands.map(({ id }) => id)).toContain(band);
  });
});

describe('applyFilters', () => {
  const near = entry({ id: 'a', year: 2024, regions: ['130730', '130700'], amountBand: '0-10' });
  const far = entry({ id: 'b', year: 2023, regions: ['130304', '130300'], amountBand: '500-1000' });
  const text = entry({ id: 'c', year: 2024, regions: ['130730', '130700'], kind: 'document', amountBand: null });

  it('keeps everything when nothing is chosen', () => {
    expect(applyFilters(of(near, far, text), noFilters).kept).toHaveLength(3);
    expect(hasFilters(noFilters)).toBe(false);
  });

  it('narrows by several facets and widens within one', () => {
    const ids = (filters: Partial<typeof noFilters>): string[] =>
      applyFilters(of(near, far, text), { ...noFilters, ...filters }).kept.map((kept) => kept.entry.id);
    expect(ids({ year: ['2024'] })).toEqual(['a', 'c']);
    expect(ids({ year: ['2024', '2023'] })).toEqual(['a', 'b', 'c']);
    expect(ids({ year: ['2024'], kind: ['budget'] })).toEqual(['a']);
    expect(ids({ region: ['130700'] })).toEqual(['a', 'c']);
    expect(ids({ amount: ['500-1000'] })).toEqual(['b']);
    expect(ids({ year: ['1999'] })).toEqual([]);
  });

  it('counts for each value what choosing it would leave, the other facets applied', () => {
    const { counts } = applyFilters(of(near, far, text), { ...noFilters, year: ['2024'] });
    expect(Object.fromEntries(counts.year)).toEqual({ '2024': 2, '2023': 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ budget: 1, document: 1 });
    expect(Object.fromEntries(counts.region)).toEqual({ '130730': 2, '130700': 2 });
  });

  it('gives an amount to projects only', () => {
    expect(facetValues(text, 'amount')).toEqual([]);
    expect(facetValues(entry({ amountBand: 'none' }), 'amount')).toEqual(['none']);
  });
});
