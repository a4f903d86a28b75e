/** A region's page: where it lies, what is below it, which departments and years are here. */
import { departmentPath, regionPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Region } from '../document/register.ts';
import { documentCard, type DocumentCard, projectCard } from './cards.ts';
import { type Coverage, coverageOf, isReadable } from './coverage.ts';
import { type LargestProjects, largestProjects } from './by-amount.ts';
import { departmentName, regionCrumbs, regionFullName, regionName } from './identity.ts';
import type { Link } from './link.ts';
import { listedTotal, type ListedTotal, listedTotalsByYear, type YearTotal } from './listed-total.ts';
import { regionNodes, type RegionNode } from './region-tree.ts';

export interface RegionView {
  readonly code: string;
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly name: string;
  /** With its city: 承德市双桥区. */
  readonly fullName: string;
  readonly description: string;
  /** What kind of code the region has. */
  readonly codeNote: string;
  readonly below: readonly RegionNode[];
  /** Null where so many departments are told by the regions below. */
  readonly coverage: Coverage | null;
  /** The newest documents of the region and of those below. */
  readonly documents: readonly DocumentCard[];
  /** Says that there are more; null when all are listed. */
  readonly documentsNote: string | null;
  /** One a year, never summed over years. */
  readonly newestTotal: YearTotal | null;
  readonly earlierTotals: readonly YearTotal[];
  /** Projects of the region's own newest year, largest amount first; null when the region has no documents of its own. */
  readonly latest: LatestYear | null;
}

interface LatestYear {
  readonly label: string;
  readonly largest: LargestProjects;
  /** The department whose projects they all are; null when they are of several, and each says whose it is. */
  readonly department: Link | null;
  readonly total: ListedTotal;
}

const mostDocuments = 40;

function onlyDepartment(documents: readonly PerformanceDocument[]): Link | null {
  const [first] = documents;
  if (!first) return null;
  const { region, department } = first.identity;
  return documents.every(({ identity }) => identity.department.id === department.id)
    ? { label: departmentName(first), path: departmentPath(region.code, department.id) }
    : null;
}

function latestYear(catalogue: Catalogue, code: string): LatestYear | null {
  const own = catalogue.documentsOfRegion(code);
  const year = own[0]?.identity.budgetYear.value;
  if (year === undefined) return null;
  const entries = own
    .filter((document) => document.identity.budgetYear.value === year)
    .flatMap((document) => document.projects.map((project) => ({ document, project })));
  if (entries.length === 0) return null;
  return {
    label: `${String(year)}年的项目`,
    largest: largestProjects(
      entries.map((entry) => projectCard(catalogue, entry)),
      { budget_year: String(year), region_full_name: regionFullName(catalogue, code) },
    ),
    department: onlyDepartment(entries.map(({ document }) => document)),
    total: listedTotal(entries.map(({ project }) => project)),
  };
}

const codeNotes: Readonly<Record<Region['scheme'], string>> = {
  'GB/T 2260': '行政区划代码（GB/T\u00a02260）',
  statistical: '统计用区划代码；该区域不是行政区，没有 GB/T\u00a02260 代码',
};

/** Codes of a region and of all below it. */
export const regionCodes = (catalogue: Catalogue, code: string): string[] => [
  code,
  ...catalogue.regionsBelow(code).flatMap((region) => regionCodes(catalogue, region.code)),
];

/** Codes of the regions that have a page: those with documents, and all above them. */
export const regionCodesWithPage = (catalogue: Catalogue): string[] => [
  ...new Set(
    catalogue.documents.flatMap(({ identity: { region } }) => {
      const trail = catalogue.regionTrail(region.code).map((above) => above.code);
      return trail.length === 0 ? [region.code] : trail;
    }),
  ),
];

export function documentsIn(catalogue: Catalogue, code: string): PerformanceDocument[] {
  const codes = new Set(regionCodes(catalogue, code));
  return catalogue.documents.filter((document) => codes.has(document.identity.region.code));
}

export function regionView(catalogue: Catalogue, code: string): RegionView {
  const documents = documentsIn(catalogue, code);
  const name = regionName(catalogue, code);
  const [newestTotal, ...earlierTotals] = listedTotalsByYear(documents);
  const region = catalogue.region(code);
  const below = regionNodes(catalogue, catalogue.regionsBelow(code));
  const coverage = coverageOf(catalogue, documents);
  return {
    code,
    path: regionPath(code),
    breadcrumbs: regionCrumbs(catalogue, code),
    name,
    fullName: regionFullName(catalogue, code),
    description: `${regionFullName(catalogue, code)}的部门预算绩效文本：${String(documents.length)} 份，按部门和年度列出。`,
    codeNote: region ? codeNotes[region.scheme] : '该代码不在本站的地区名录中',
    below,
    coverage: below.length > 0 && !isReadable(coverage) ? null : coverage,
    documents: documents.slice(0, mostDocuments).map((document) => documentCard(catalogue, document)),
    documentsNote:
      documents.length <= mostDocuments
        ? null
        : `共 ${String(documents.length)} 份，这里列最近年度的 ${String(mostDocuments)} 份；其余从各部门的页面进入。`,
    newestTotal: newestTotal ?? null,
    earlierTotals,
    latest: latestYear(catalogue, code),
  };
}
