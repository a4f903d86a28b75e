/**
 * What search knows of the whole index before any part of it is loaded: names of regions and departments, the values that
 * filters offer, and the shards. One small file; of single records only their shards know.
 */
import type { RecordKind } from './record.ts';

/** Name of the file in the bundle; gzip-compressed JSON. */
export const tableFile = 'mingzhang.table';

/** Changes whenever the meaning of the table, the shards or the fragments does. */
export const tableVersion = 3;

interface PackedShard {
  /** Folder in the bundle, named by what it holds; no slash at its end. */
  readonly folder: string;
  readonly records: number;
  /** Of its records; some may have neither year nor region. */
  readonly years: readonly number[];
  /** Indexes into `regions`, without those above. */
  readonly regions: readonly number[];
}

export interface PackedTable {
  readonly version: number;
  /** Regions that records belong to and the regions above them, parents first; `parent` is an index, −1 for none. */
  readonly regions: readonly { readonly code: string; readonly name: string; readonly parent: number }[];
  readonly departments: readonly { readonly key: string; readonly name: string; readonly region: number }[];
  /** Pairs of characters: a traditional form and the simplified form that the index holds. */
  readonly variants: string;
  /** Values that records have. */
  readonly years: readonly number[];
  readonly bands: readonly string[];
  readonly kinds: readonly RecordKind[];
  /** In the order in which they are asked and in which equal results stand. */
  readonly shards: readonly PackedShard[];
}

/** One record as search compares it. */
export interface Entry {
  /** Unique in the index. */
  readonly id: string;
  /** Position among all records: the newer year first, then the larger amount, then the catalogue's order. */
  readonly order: number;
  /** Position of its shard in the table, and its own in the shard. */
  readonly shard: number;
  readonly number: number;
  readonly kind: RecordKind;
  readonly year: number | null;
  /** The record's region and those above it. */
  readonly regions: readonly string[];
  readonly department: string | null;
  /** Id of the amount's band; null for pages that have no amount. */
  readonly amountBand: string | null;
  /** In characters. */
  readonly nameLength: number;
}

interface NamedRegion {
  readonly code: string;
  readonly name: string;
  /** Depth below the topmost region, from 0. */
  readonly depth: number;
}

interface NamedDepartment {
  readonly key: string;
  readonly name: string;
  readonly regionName: string;
}

export interface Shard {
  readonly folder: string;
  readonly records: number;
  /** Position of its first record among all. */
  readonly firstOrder: number;
  readonly years: ReadonlySet<string>;
  /** Its records' regions and those above them. */
  readonly regions: ReadonlySet<string>;
}

export interface Table {
  readonly regions: readonly NamedRegion[];
  /** A region's own code first, then those above. */
  readonly trails: ReadonlyMap<string, readonly string[]>;
  readonly departments: readonly NamedDepartment[];
  readonly variants: ReadonlyMap<string, string>;
  readonly years: readonly string[];
  readonly bands: readonly string[];
  readonly kinds: readonly RecordKind[];
  readonly shards: readonly Shard[];
}

export function unpackTable(packed: PackedTable): Table {
  const trails = packed.regions.map((_, at) => trailOf(packed, at));
  let records = 0;
  return {
    regions: packed.regions.map(({ code, name }, at) => ({ code, name, depth: (trails[at]?.length ?? 1) - 1 })),
    trails: new Map(trails.map((trail) => [trail[0] ?? '', trail])),
    departments: packed.departments.map(({ key, name, region }) => ({
      key,
      name,
      regionName: packed.regions[region]?.name ?? '',
    })),
    variants: new Map(pairs(packed.variants)),
    years: packed.years.map(String),
    bands: packed.bands,
    kinds: packed.kinds,
    shards: packed.shards.map((shard) => {
      const firstOrder = records;
      records += shard.records;
      return {
        ...shard,
        firstOrder,
        years: new Set(shard.years.map(String)),
        regions: new Set(shard.regions.flatMap((at) => trails[at] ?? [])),
      };
    }),
  };
}

/** The region's own code first, then those above. */
function trailOf(packed: PackedTable, at: number): string[] {
  const region = packed.regions[at];
  return region ? [region.code, ...trailOf(packed, region.parent)] : [];
}

function pairs(text: string): [string, string][] {
  const characters = Array.from(text);
  return characters.flatMap((from, at) =>
    at % 2 === 0 ? [[from, characters[at + 1] ?? from] as [string, string]] : [],
  );
}
