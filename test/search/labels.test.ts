import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/search/facets.ts';
import { facetLabel, facetOptions, resolveFilters } from '../../src/search/labels.ts';
import { table } from './support/entries.ts';

const known = table({ years: ['2024', '2023'], bands: ['10-50', 'none'], kinds: ['budget', 'page'] });

describe('facet options', () => {
  it('offers only values that some page has, newest year first', () => {
    expect(facetOptions(known, 'year').map(({ label }) => label)).toEqual(['2024年', '2023年']);
    expect(facetOptions(known, 'amount').map(({ value }) => value)).toEqual(['10-50', 'none']);
    expect(facetOptions(known, 'kind').map(({ label }) => label)).toEqual(['预算项目', '本站说明']);
  });

  it('names the region of a department whose name does not', () => {
    expect(facetOptions(known, 'department').map(({ note }) => note)).toEqual([null, '测试县']);
  });

  it('labels a value that no page has by itself', () => {
    expect(facetLabel(known, 'year', '1999')).toBe('1999');
    expect(facetLabel(known, 'region', '990101')).toBe('测试县');
  });
});

describe('resolveFilters', () => {
  it('understands names for codes and keeps what it does not know', () => {
    const filters = resolveFilters(known, {
      ...noFilters,
      region: ['测试县', '130000'],
      department: ['林业局', '101001'],
      kind: ['预算项目'],
      year: ['2024年'],
    });
    expect(filters).toEqual({
      ...noFilters,
      region: ['990101', '130000'],
      department: ['990101-201', '990101-101001'],
      kind: ['budget'],
      year: ['2024'],
    });
  });
});
