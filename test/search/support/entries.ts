/** Entries of the search table for tests; each test names what it is about. */
import type { Entry, Table } from '../../../src/search/table.ts';

export const entry = (changes: Partial<Entry> = {}): Entry => ({
  id: '0/0',
  order: 0,
  shard: 0,
  number: 0,
  kind: 'budget',
  year: 2024,
  regions: ['990101', '990100', '990000'],
  department: '990101-101001',
  amountBand: '10-50',
  nameLength: 6,
  ...changes,
});

export const table = (changes: Partial<Table> = {}): Table => ({
  regions: [
    { code: '990000', name: '测试省', depth: 0 },
    { code: '990100', name: '测试市', depth: 1 },
    { code: '990101', name: '测试县', depth: 2 },
  ],
  trails: new Map([
    ['990000', ['990000']],
    ['990100', ['990100', '990000']],
    ['990101', ['990101', '990100', '990000']],
  ]),
  departments: [
    { key: '990101-101001', name: '测试县水务局', regionName: '测试县' },
    { key: '990101-201', name: '林业局', regionName: '测试县' },
  ],
  variants: new Map(),
  years: [],
  bands: [],
  kinds: [],
  shards: [],
  ...changes,
});
