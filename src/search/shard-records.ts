/** What a shard knows of its records without their texts: facets, and how their positions are laid out. */
import { amountBand, amountBands } from './bands.ts';
import { type Column, packColumn, unpackColumn } from './columns.ts';
import { recordKinds, type SearchRecord } from './record.ts';
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
  readonly regionOf: Column;
  readonly departmentOf: Column;
  readonly bandOf: Column;
  /** Characters of the name. */
  readonly nameLengths: Column;
  /** See `positions.ts`. */
  readonly units: Column;
}

export const hasAmount = ({ kind }: Pick<SearchRecord, 'kind'>): boolean => kind === 'special' || kind === 'budget';

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
    regionOf: column(lists.regions, ({ regionCode }) => regionCode),
    departmentOf: column(lists.departments, ({ departmentKey }) => departmentKey),
    bandOf: column(bands, bandOf),
    nameLengths: packColumn(nameLengths),
    units: packColumn(units),
  };
}

export interface ShardRecords {
  readonly entries: readonly Entry[];
  readonly units: readonly number[];
}

export function unpackRecords(packed: PackedRecords, shard: Shard, { trails, shards }: Table): ShardRecords {
  const valuesOf = <T>(column: Column, values: readonly T[]): (T | null)[] =>
    unpackColumn(column).map((at) => values[at - 1] ?? null);
  const position = shards.indexOf(shard);
  const years = valuesOf(packed.yearOf, packed.years);
  const regions = valuesOf(
    packed.regionOf,
    packed.regions.map((code) => trails.get(code) ?? [code]),
  );
  const departments = valuesOf(packed.departmentOf, packed.departments);
  const bands = valuesOf(
    packed.bandOf,
    amountBands.map(({ id }) => id),
  );
  const lengths = unpackColumn(packed.nameLengths);
  const entries = valuesOf(packed.kindOf, recordKinds).map((kind, number): Entry => ({
    id: `${String(position)}/${String(number)}`,
    order: shard.firstOrder + number,
    shard: position,
    number,
    kind: kind ?? 'page',
    year: years[number] ?? null,
    regions: regions[number] ?? [],
    department: departments[number] ?? null,
    amountBand: bands[number] ?? null,
    nameLength: lengths[number] ?? 0,
  }));
  return { entries, units: unpackColumn(packed.units) };
}
