import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets, type Filters, noFilters } from '../../src/search/facets.ts';
import { sorts } from '../../src/search/rank.ts';
import { readState, type SearchState, writeState } from '../../src/search/state.ts';

describe('the address of a search', () => {
  it('says the whole state and reads it back', () => {
    const value = fc.stringMatching(/^[0-9a-z\u4e00-\u9fa5-]{1,12}$/);
    const filters = fc.record(
      Object.fromEntries(facets.map((facet) => [facet, fc.uniqueArray(value, { maxLength: 3 })])),
    ) as fc.Arbitrary<Filters>;
    const state: fc.Arbitrary<SearchState> = fc.record({
      q: fc.string({ unit: 'grapheme', maxLength: 12 }).map((q) => (q.trim() === '' ? '' : q)),
      filters,
      sort: fc.constantFrom(...sorts),
      pages: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(readState(writeState(given))).toEqual(given);
      }),
    );
  });

  it('is short: what is as by default is left out', () => {
    expect(writeState({ q: '', filters: noFilters, sort: 'relevance', pages: 1 })).toBe('');
    expect(writeState({ q: '公路', filters: { ...noFilters, year: ['2024'] }, sort: 'amount', pages: 1 })).toBe(
      '?q=%E5%85%AC%E8%B7%AF&year=2024&sort=amount',
    );
  });

  it('reads what people write by hand', () => {
    const { filters, sort, pages } = readState('?year=2023,2024&year=2022&region=&sort=金额&pages=-3');
    expect(filters.year).toEqual(['2023', '2024', '2022']);
    expect(filters.region).toEqual([]);
    expect(sort).toBe('amount');
    expect(pages).toBe(1);
  });
});
