/** What a shard knows of its records without their texts: facets, and how their positions are laid out. */
import { amountBand, amountBands } from './bands.ts';
import { type Column, packColumn, unpackColumn } from './columns.ts';
import { recordKinds, regionOfDepartment, type SearchRecord } from './record.ts';
import type { Entry, Shard, Table } from './table.ts';

/** Names of the files in the shard's folder; gzip-compressed JSON. */
export const recordsFile = 'records';
/** Integer fen of every record, null for none: only needed to sort by amount and to find an amount. */
export const amountsFile = 'amounts';
export const textFile = (number: number): string => `text/${String(number)}`;

export interface PackedRecords {
  readonly years: readonly number[];
  readonly regions: readonly string[];
  readonly departments: readonly string[];
  /** Indexes, from 1, into `recordKinds`, the lists above, and `amountBands`; 0 for none. */
  readonly kindOf: Column;
  readonly yearOf: Column;
  /** Only of records whose department does not tell it. */
  readonly regionOf: Column;
  readonly departmentOf: Column;
  readonly bandOf: Column;
  /** Characters of the name. */
  readonly nameLengths: Column;
  /** See `positions.ts`. */
  readonly units: Column;
}

const hasAmount = ({ kind }: Pick<SearchRecord, 'kind'>): boolean => kind === 'special' || kind === 'budget';

export const bandOf = (record: SearchRecord): string | null =>
  hasAmount(record) ? amountBand(record.amountFen) : null;

/** Each value once, in ascending order. */
const distinct = <T extends number | string>(values: readonly (T | null)[]): T[] =>
  [...new Set(values.filter((value) => value !== null))].sort((a, b) => (a < b ? -1 : 1));

export function packRecords(
  records: readonly SearchRecord[],
  { nameLengths, units }: { readonly nameLengths: readonly number[]; readonly units: readonly number[] },
): PackedRecords {
  const lists = {
    years: distinct(records.map(({ year }) => year)),
    regions: distinct(records.map(({ regionCode }) => regionCode)),
    departments: distinct(records.map(({ departmentKey }) => departmentKey)),
  };
  const bands = amountBands.map(({ id }) => id);
  const column = <T>(values: readonly T[], value: (record: SearchRecord) => T | null): Column => {
    const numbers = new Map<T | null, number>(values.map((each, at) => [each, at + 1]));
    return packColumn(records.map((record) => numbers.get(value(record)) ?? 0));
  };
  return {
    ...lists,
    kindOf: column(recordKinds, ({ kind }) => kind),
    yearOf: column(lists.years, ({ year }) => year),
    regionOf: column(lists.regions, ({ regionCode, departmentKey }) =>
      regionCode === regionOfDepartment(departmentKey ?? '') ? null : regionCode,
    ),
    departmentOf: column(lists.departments, ({ departmentKey }) => departmentKey),
    bandOf: column(bands, bandOf),
    nameLengths: packColumn(nameLengths),
    units: packColumn(units),
  };
}

export interface ShardRecords {
  readonly count: number;
  /** Made when it is first asked for: most questions find few of them. */
  readonly entry: (number: number) => Entry;
  /** See `positions.ts`. */
  readonly units: ArrayLike<number>;
}

export function unpackRecords(packed: PackedRecords, shard: Shard, { trails, shards }: Table): ShardRecords {
  const position = shards.indexOf(shard);
  const valueOf = <T>(column: Column, values: readonly T[]): ((number: number) => T | null) => {
    const numbers = unpackColumn(column);
    return (number) => values[(numbers[number] ?? 0) - 1] ?? null;
  };
  const bands = amountBands.map(({ id }) => id);
  const regions = packed.regions.map((code) => trails.get(code) ?? [code]);
  const kindOf = valueOf(packed.kindOf, recordKinds);
  const yearOf = valueOf(packed.yearOf, packed.years);
  const regionOf = valueOf(packed.regionOf, regions);
  const departmentOf = valueOf(packed.departmentOf, packed.departments);
  const departmentRegions = packed.departments.map((key) => {
    const code = regionOfDepartment(key);
    return trails.get(code) ?? [code];
  });
  const regionOfKey = valueOf(packed.departmentOf, departmentRegions);
  const bandOf = valueOf(packed.bandOf, bands);
  const lengths = unpackColumn(packed.nameLengths);
  const made = new Map<number, Entry>();

  const make = (number: number): Entry => ({
    id: `${String(position)}/${String(number)}`,
    order: shard.firstOrder + number,
    shard: position,
    number,
    kind: kindOf(number) ?? 'page',
    year: yearOf(number),
    regions: regionOf(number) ?? regionOfKey(number) ?? [],
    department: departmentOf(number),
    amountBand: bandOf(number),
    nameLength: lengths[number] ?? 0,
  });

  return {
    count: shard.records,
    units: unpackColumn(packed.units),
    entry(number) {
      const entry = made.get(number) ?? make(number);
      made.set(number, entry);
      return entry;
    },
  };
}
