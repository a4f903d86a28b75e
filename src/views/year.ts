/** A budget year's page: all documents of the year by region, and its projects by amount. */
import { homePath, yearPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { documentCard, type DocumentCard, projectCard, type ProjectCard } from './cards.ts';
import { pricedFirst } from './by-amount.ts';
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
  readonly regions: readonly { readonly name: string; readonly documents: readonly DocumentCard[] }[];
  /** Largest amount first, then those without an amount. */
  readonly projects: readonly ProjectCard[];
  /** How many projects print no amount. */
  readonly withoutAmount: number;
  /** The nearest years with documents. */
  readonly previous: Link | null;
  readonly next: Link | null;
}

const yearLink = (year: number | undefined): Link | null =>
  year === undefined ? null : { label: `${String(year)}年`, path: yearPath(year) };

export function yearView(catalogue: Catalogue, year: number): YearView {
  const documents = catalogue.documents.filter((document) => document.identity.budgetYear.value === year);
  const entries = documents.flatMap((document) => document.projects.map((project) => ({ document, project })));
  const total = listedTotal(entries.map((entry) => entry.project));
  const byRegion = Map.groupBy(documents, (document) => document.identity.region.code);
  const at = catalogue.years.indexOf(year);
  const title = `${String(year)}年绩效文本`;
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
        documents: own.map((document) => documentCard(catalogue, document)),
      })),
    projects: pricedFirst(entries.map((entry) => projectCard(catalogue, entry))),
    withoutAmount: total.projects - total.withAmount,
    previous: at === -1 ? null : yearLink(catalogue.years[at + 1]),
    next: at <= 0 ? null : yearLink(catalogue.years[at - 1]),
  };
}
