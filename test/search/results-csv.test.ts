import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { resultsCsv } from '../../src/search/results-csv.ts';
import { entry, table } from './support/entries.ts';

describe('resultsCsv', () => {
  it('writes one row a result that another program reads back, in the given order', () => {
    const rows = [
      {
        entry: entry(),
        title: '公路,"养护"',
        amountFen: 2_610_500_000,
        url: 'https://example.gov.cn/r/1/',
      },
      {
        entry: entry({ kind: 'page', year: null, regions: [], department: null, amountBand: null }),
        title: '=HYPERLINK(1)',
        amountFen: null,
        url: 'u',
      },
    ];
    const csv = resultsCsv(table(), rows);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(parse(csv, { bom: true, columns: true })).toEqual([
      {
        title: '公路,"养护"',
        kind: '预算项目',
        budget_year: '2024',
        region_code: '990101',
        region_name: '测试县',
        department: '测试县水务局',
        total_wan: '2610.50',
        url: 'https://example.gov.cn/r/1/',
      },
      {
        title: "'=HYPERLINK(1)",
        kind: '本站说明',
        budget_year: '',
        region_code: '',
        region_name: '',
        department: '',
        total_wan: '',
        url: 'u',
      },
    ]);
  });
});
