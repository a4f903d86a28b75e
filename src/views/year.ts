/** A budget year's page: all documents of the year by region, and its projects by amount. */
import { homePath, regionPath, yearPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { documentCard, type DocumentCard, projectCard } from './cards.ts';
import { type LargestProjects, largestProjects } from './by-amount.ts';
import { regionFullName } from './identity.ts';
import type { Link } from './link.ts';
import { extentText, listedTotal, type ListedTotal } from './listed-total.ts';

export interface YearView {
  readonly year: number;
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly title: string;
  readonly description: string;
  readonly total: ListedTotal;
  /** How many projects of how many departments. */
  readonly extent: string;
  /** By region code. */
  readonly regions: readonly YearRegion[];
  /** False when there are so many documents that the page names only their regions. */
  readonly namesDocuments: boolean;
  readonly largest: LargestProjects;
  /** How many projects of the table print no amount. */
  readonly withoutAmount: number;
  /** The nearest years with documents. */
  readonly previous: Link | null;
  readonly next: Link | null;
}

interface YearRegion {
  readonly name: string;
  readonly path: string;
  readonly documents: readonly DocumentCard[];
}

const mostDocuments = 120;

const yearLink = (words: string, year: number | undefined): Link | null =>
  year === undefined ? null : { label: `${words}：${String(year)}年`, path: yearPath(year) };

export function yearView(catalogue: Catalogue, year: number): YearView {
  const documents = catalogue.documents.filter((document) => document.identity.budgetYear.value === year);
  const entries = documents.flatMap((document) => document.projects.map((project) => ({ document, project })));
  const total = listedTotal(entries.map((entry) => entry.project));
  const byRegion = Map.groupBy(documents, (document) => document.identity.region.code);
  const at = catalogue.years.indexOf(year);
  const title = `${String(year)}年绩效文本`;
  const largest = largestProjects(
    entries.map((entry) => projectCard(catalogue, entry)),
    { budget_year: String(year) },
  );
  return {
    year,
    path: yearPath(year),
    breadcrumbs: [
      { label: '首页', path: homePath },
      { label: `${String(year)}年`, path: yearPath(year) },
    ],
    title,
    description: `预算年度 ${String(year)} 年的绩效文本 ${String(documents.length)} 份、项目 ${String(entries.length)} 个。`,
    total,
    extent: extentText(documents),
    regions: [...byRegion.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, own]) => ({
        name: regionFullName(catalogue, code),
        path: regionPath(code),
        documents: own.map((document) => documentCard(catalogue, document)),
      })),
    namesDocuments: documents.length <= mostDocuments,
    largest,
    withoutAmount: largest.projects.filter(({ amount }) => amount.fen === null).length,
    previous: at === -1 ? null : yearLink('更早的年度', catalogue.years[at + 1]),
    next: at <= 0 ? null : yearLink('更近的年度', catalogue.years[at - 1]),
  };
}
