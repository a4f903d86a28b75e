/** All records of a site, by shard, in the order in which equal results stand. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { documentRecord } from './document-record.ts';
import { departmentKey } from './document-text.ts';
import { pageRecord, type TextPageSource } from './page-record.ts';
import { projectRecord } from './project-record.ts';
import type { SearchRecord } from './record.ts';
import { planShards, type PlannedShard, type Portion } from './shard-plan.ts';

/** Makes the records of a portion; made anew each time, so that never more than one shard's are held. */
export type RecordSource = () => readonly SearchRecord[];

const recordsOf = (catalogue: Catalogue, document: PerformanceDocument): SearchRecord[] => [
  documentRecord(catalogue, document),
  ...document.projects.map((project) => projectRecord(catalogue, { document, project })),
];

/** Larger first; what has none last. */
const descending = (a: number | null, b: number | null): number => (b ?? -1) - (a ?? -1);

/** The newer year first, then the larger amount, then as given. */
export const shardRecords = ({ portions }: PlannedShard<RecordSource>): SearchRecord[] =>
  portions
    .flatMap(({ source }) => source())
    .sort((a, b) => descending(a.year, b.year) || descending(a.amountFen, b.amountFen));

export function siteShards(
  catalogue: Catalogue,
  pages: readonly TextPageSource[],
  most?: number,
): PlannedShard<RecordSource>[] {
  const documents = catalogue.documents.map((document): Portion<RecordSource> => ({
    year: document.identity.budgetYear.value,
    regionCode: document.identity.region.code,
    departmentKey: departmentKey(document),
    records: 1 + document.projects.length,
    source: () => recordsOf(catalogue, document),
  }));
  const inOrder = [...pages].sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
  const texts: Portion<RecordSource> = {
    year: null,
    regionCode: null,
    departmentKey: null,
    records: pages.length,
    source: () => inOrder.map(pageRecord),
  };
  return planShards(pages.length === 0 ? documents : [...documents, texts], most);
}

export const searchRecords = (catalogue: Catalogue, pages: readonly TextPageSource[]): SearchRecord[] =>
  siteShards(catalogue, pages).flatMap(shardRecords);
