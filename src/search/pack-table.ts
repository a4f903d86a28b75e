/** Shards → the table of the search page. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Region } from '../document/register.ts';
import { departmentName } from '../views/identity.ts';
import { amountBands } from './bands.ts';
import { departmentKey } from './document-text.ts';
import { recordKinds, type RecordKind, type SearchRecord } from './record.ts';
import { bandOf } from './shard-records.ts';
import { type PackedTable, tableVersion } from './table.ts';

/** What the table tells of a shard. */
export interface ShardSummary {
  readonly folder: string;
  readonly records: number;
  readonly years: readonly number[];
  readonly regionCodes: readonly string[];
  readonly bands: readonly string[];
  readonly kinds: readonly RecordKind[];
}

const present = <T>(values: readonly (T | null)[]): T[] => [...new Set(values.filter((value) => value !== null))];

export const summaryOf = (folder: string, records: readonly SearchRecord[]): ShardSummary => ({
  folder,
  records: records.length,
  years: present(records.map(({ year }) => year)).sort((a, b) => b - a),
  regionCodes: present(records.map(({ regionCode }) => regionCode)).sort(),
  bands: present(records.map(bandOf)),
  kinds: present(records.map(({ kind }) => kind)),
});

export interface KnownDepartment {
  readonly key: string;
  readonly name: string;
  readonly region: string;
}

/** Names for the codes that records have. */
export interface NameSource {
  region(code: string): Pick<Region, 'name' | 'parent'> | undefined;
  /** From the province down to the region itself. */
  regionTrail(code: string): readonly Pick<Region, 'code'>[];
  readonly departments: readonly KnownDepartment[];
}

export function packTable(
  names: NameSource,
  shards: readonly ShardSummary[],
  { variants }: { readonly variants: string },
): PackedTable {
  const regionCodes = regionsOf(names, shards);
  const positions = new Map(regionCodes.map((code, at) => [code, at]));
  const regionAt = (code: string | null): number => positions.get(code ?? '') ?? -1;
  return {
    version: tableVersion,
    regions: regionCodes.map((code) => {
      const region = names.region(code);
      return { code, name: region?.name ?? `地区 ${code}`, parent: regionAt(region?.parent ?? null) };
    }),
    departments: names.departments.map(({ region, ...rest }) => ({ ...rest, region: regionAt(region) })),
    variants,
    years: present(shards.flatMap(({ years }) => years)).sort((a, b) => b - a),
    bands: amountBands.map(({ id }) => id).filter((id) => shards.some(({ bands }) => bands.includes(id))),
    kinds: recordKinds.filter((kind) => shards.some(({ kinds }) => kinds.includes(kind))),
    shards: shards.map(({ folder, records, years, regionCodes: codes }) => ({
      folder,
      records,
      years,
      regions: codes.map(regionAt),
    })),
  };
}

/** Codes of all regions with records and of those above them, each below its parent. */
function regionsOf(names: NameSource, shards: readonly ShardSummary[]): string[] {
  const codes = new Set(shards.flatMap(({ regionCodes }) => regionCodes));
  const trails = [...codes].map((code) => {
    const trail = names.regionTrail(code).map((region) => region.code);
    return trail.length === 0 ? [code] : trail;
  });
  trails.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  return [...new Set(trails.flat())];
}

/** By region, then id; the newest document names the department. */
export function departmentsOf({ documents }: Pick<Catalogue, 'documents'>): KnownDepartment[] {
  const known = new Map<string, KnownDepartment>();
  for (const document of documents) {
    const key = departmentKey(document);
    if (!known.has(key)) known.set(key, { key, name: departmentName(document), region: document.identity.region.code });
  }
  return [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
