/** Entries of the search table for tests; each test names what it is about. */
import type { Entry, Table } from '../../../src/search/table.ts';

export const entry = (changes: Partial<Entry> = {}): Entry => ({
  id: 'x',
  order: 0,
  kind: 'budget',
  year: 2024,
  regions: ['990101', '990100', '990000'],
  department: '990101-101001',
  amountFen: 10_000_000,
  nameLength: 6,
  nameEnd: 6,
  promiseEnd: 40,
  contextEnd: 60,
  narrativeEnd: 80,
  ...changes,
});

export const table = (entries: readonly Entry[], changes: Partial<Table> = {}): Table => ({
  entries,
  byId: new Map(entries.map((one) => [one.id, one])),
  regions: [
    { code: '990000', name: '测试省', depth: 0 },
    { code: '990100', name: '测试市', depth: 1 },
    { code: '990101', name: '测试县', depth: 2 },
  ],
  departments: [
    { key: '990101-101001', name: '测试县水务局', regionName: '测试县' },
    { key: '990101-201', name: '林业局', regionName: '测试县' },
  ],
  variants: new Map(),
  vocabulary: new Set(),
  ...changes,
});
