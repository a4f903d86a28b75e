/** The home page: what is here, where, when, and how much was listed. */
import { homePath, yearPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { byAmount } from './by-amount.ts';
import { documentCard, type DocumentCard, filledIndicatorCount, projectCard, type ProjectCard } from './cards.ts';
import { listedTotalsByYear, type YearTotal } from './listed-total.ts';
import { regionTree, type RegionNode } from './region-tree.ts';
import { siteTable, type TableDownload } from './table-download.ts';

export interface YearLink {
  readonly year: number;
  readonly label: string;
  readonly path: string;
  readonly documents: number;
}

export interface HomeView {
  readonly path: string;
  readonly counts: {
    readonly documents: number;
    readonly departments: number;
    readonly projects: number;
    /** Rows that are not wholly blank. */
    readonly indicators: number;
    readonly findings: number;
  };
  /** Of the newest budget year; null without documents. */
  readonly newestTotal: YearTotal | null;
  /** What the sum over all years says and what it does not. */
  readonly totalNote: string;
  readonly earlierTotals: readonly YearTotal[];
  readonly regions: readonly RegionNode[];
  readonly years: readonly YearLink[];
  readonly newest: readonly DocumentCard[];
  readonly largest: readonly ProjectCard[];
  readonly tables: readonly TableDownload[];
}

export const yearLinks = (catalogue: Catalogue): YearLink[] =>
  catalogue.years.map((year) => ({
    year,
    label: `${String(year)}年`,
    path: yearPath(year),
    documents: catalogue.documents.filter((document) => document.identity.budgetYear.value === year).length,
  }));

export function homeView(catalogue: Catalogue, limits = { newest: 6, largest: 8 }): HomeView {
  const { documents, projects } = catalogue;
  const indicators = documents.reduce((sum, document) => sum + filledIndicatorCount(document), 0);
  const findings = catalogue.findings.filter((finding) => finding.owner === 'publisher').length;
  const departments = new Set(documents.map(({ identity }) => `${identity.region.code}/${identity.department.id}`))
    .size;
  const [newestTotal, ...earlierTotals] = listedTotalsByYear(documents);
  return {
    path: homePath,
    counts: {
      documents: documents.length,
      departments,
      projects: projects.length,
      indicators,
      findings,
    },
    newestTotal: newestTotal ?? null,
    earlierTotals,
    totalNote: '只说明本站收录了多少，不是任何地区或部门的预算；不同年度的金额不相加。',
    regions: regionTree(catalogue),
    years: yearLinks(catalogue),
    newest: documents.slice(0, limits.newest).map((document) => documentCard(catalogue, document)),
    largest: byAmount(projects.map((entry) => projectCard(catalogue, entry))).slice(0, limits.largest),
    tables: [
      siteTable('documents', documents.length),
      siteTable('projects', projects.length),
      siteTable('indicators', indicators),
      siteTable('findings', findings),
    ],
  };
}
