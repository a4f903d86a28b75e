/** Records, with the ids that Pagefind gave them → the table of the search page. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { departmentName } from '../views/identity.ts';
import { departmentKey } from './document-text.ts';
import { recordKinds, type SearchRecord } from './record.ts';
import { type PackedTable, tableVersion } from './table.ts';

/** Where the tiers of a record end, counted in words of the index. */
export interface Layout {
  readonly nameLength: number;
  readonly nameEnd: number;
  readonly promiseEnd: number;
  readonly contextEnd: number;
  readonly narrativeEnd: number;
}

export interface IndexedRecord {
  readonly record: SearchRecord;
  readonly id: string;
  readonly layout: Layout;
}

/** What the index as a whole holds. */
export interface Words {
  readonly vocabulary: ReadonlySet<string>;
  /** See `variantPairs`. */
  readonly variants: string;
}

export function packTable(catalogue: Catalogue, indexed: readonly IndexedRecord[], words: Words): PackedTable {
  const regionCodes = regionsOf(catalogue, indexed);
  const regionAt = (code: string | null): number => (code === null ? -1 : regionCodes.indexOf(code));
  const departments = departmentsOf(catalogue).map(({ region, ...rest }) => ({ ...rest, region: regionAt(region) }));
  const departmentAt = new Map(departments.map(({ key }, at) => [key, at]));
  const column = (value: (one: IndexedRecord) => number): number[] => indexed.map(value);
  return {
    version: tableVersion,
    regions: regionCodes.map((code) => {
      const region = catalogue.region(code);
      return { code, name: region?.name ?? `地区 ${code}`, parent: regionAt(region?.parent ?? null) };
    }),
    departments,
    ids: indexed.map(({ id }) => id),
    kinds: column(({ record }) => recordKinds.indexOf(record.kind)),
    years: column(({ record }) => record.year ?? 0),
    regionOf: column(({ record }) => regionAt(record.regionCode)),
    departmentOf: column(({ record }) => departmentAt.get(record.departmentKey ?? '') ?? -1),
    amounts: column(({ record }) => record.amountFen ?? -1),
    nameLengths: column(({ layout }) => layout.nameLength),
    nameEnds: column(({ layout }) => layout.nameEnd),
    promiseEnds: column(({ layout }) => layout.promiseEnd),
    contextEnds: column(({ layout }) => layout.contextEnd),
    narrativeEnds: column(({ layout }) => layout.narrativeEnd),
    variants: words.variants,
    vocabulary: [...words.vocabulary].sort().join(''),
  };
}

/** Codes of all regions with records and of those above them, each below its parent. */
function regionsOf(catalogue: Catalogue, indexed: readonly IndexedRecord[]): string[] {
  const codes = new Set(indexed.flatMap(({ record }) => (record.regionCode === null ? [] : [record.regionCode])));
  const trails = [...codes].map((code) => {
    const trail = catalogue.regionTrail(code).map((region) => region.code);
    return trail.length === 0 ? [code] : trail;
  });
  trails.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  return [...new Set(trails.flat())];
}

interface KnownDepartment {
  readonly key: string;
  readonly name: string;
  readonly region: string;
}

/** By region, then id; the newest document names the department. */
function departmentsOf(catalogue: Catalogue): KnownDepartment[] {
  const known = new Map<string, KnownDepartment>();
  for (const document of catalogue.documents) {
    const key = departmentKey(document);
    if (!known.has(key)) known.set(key, { key, name: departmentName(document), region: document.identity.region.code });
  }
  return [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
