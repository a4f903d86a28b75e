/**
 * What the search page knows of every record without loading it: facets, sort keys and where in its text which tier ends.
 * One small file beside the Pagefind index, stored as columns.
 */
import { recordKinds, type RecordKind } from './record.ts';

/** Name of the file in the bundle; gzip-compressed JSON, like Pagefind's own files. */
export const tableFile = 'mingzhang.records';

/** Changes whenever the meaning of the table or of the fragments does. */
export const tableVersion = 1;

type Column = readonly number[];

export interface PackedTable {
  readonly version: number;
  /** Regions that records belong to and the regions above them, parents first; `parent` is an index, −1 for none. */
  readonly regions: readonly { readonly code: string; readonly name: string; readonly parent: number }[];
  readonly departments: readonly { readonly key: string; readonly name: string; readonly region: number }[];
  /** Pagefind's id of the record. */
  readonly ids: readonly string[];
  /** Index into `recordKinds`. */
  readonly kinds: Column;
  /** 0 for none. */
  readonly years: Column;
  /** Index into `regions`, −1 for none; likewise departments. */
  readonly regionOf: Column;
  readonly departmentOf: Column;
  /** Integer fen, −1 for none. */
  readonly amounts: Column;
  /** Number of words of the record's name, and after how many words its tiers name, promise, context, narrative end. */
  readonly nameLengths: Column;
  readonly nameEnds: Column;
  readonly promiseEnds: Column;
  readonly contextEnds: Column;
  readonly narrativeEnds: Column;
  /** Pairs of characters: a traditional form and the simplified form that the index holds. */
  readonly variants: string;
  /** Every character that the index holds. */
  readonly vocabulary: string;
}

/** One record as search compares it. */
export interface Entry {
  readonly id: string;
  /** Position in the catalogue's order. */
  readonly order: number;
  readonly kind: RecordKind;
  readonly year: number | null;
  /** The record's region and those above it. */
  readonly regions: readonly string[];
  readonly department: string | null;
  readonly amountFen: number | null;
  readonly nameLength: number;
  readonly nameEnd: number;
  readonly promiseEnd: number;
  readonly contextEnd: number;
  readonly narrativeEnd: number;
}

export interface NamedRegion {
  readonly code: string;
  readonly name: string;
  /** Depth below the topmost region, from 0. */
  readonly depth: number;
}

export interface NamedDepartment {
  readonly key: string;
  readonly name: string;
  readonly regionName: string;
}

export interface Table {
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly regions: readonly NamedRegion[];
  readonly departments: readonly NamedDepartment[];
  readonly variants: ReadonlyMap<string, string>;
  readonly vocabulary: ReadonlySet<string>;
}

export function unpackTable(packed: PackedTable): Table {
  const trails = packed.regions.map((_, at) => trailOf(packed, at));
  const entries = packed.ids.map((id, order): Entry => {
    const at = (values: readonly number[]): number => values[order] ?? -1;
    const year = at(packed.years);
    const amount = at(packed.amounts);
    return {
      id,
      order,
      kind: recordKinds[at(packed.kinds)] ?? 'page',
      year: year > 0 ? year : null,
      regions: trails[at(packed.regionOf)] ?? [],
      department: packed.departments[at(packed.departmentOf)]?.key ?? null,
      amountFen: amount < 0 ? null : amount,
      nameLength: at(packed.nameLengths),
      nameEnd: at(packed.nameEnds),
      promiseEnd: at(packed.promiseEnds),
      contextEnd: at(packed.contextEnds),
      narrativeEnd: at(packed.narrativeEnds),
    };
  });
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    regions: packed.regions.map(({ code, name }, at) => ({ code, name, depth: (trails[at]?.length ?? 1) - 1 })),
    departments: packed.departments.map(({ key, name, region }) => ({
      key,
      name,
      regionName: packed.regions[region]?.name ?? '',
    })),
    variants: new Map(pairs(packed.variants)),
    vocabulary: new Set(packed.vocabulary),
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
