/** What is here and what is not: department × budget year × part. */
import { departmentPath, documentPath, regionPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Part, PartKind, PerformanceDocument } from '../document/performance-document.ts';
import { departmentName, regionName, yearLabel } from './identity.ts';
import type { Link } from './link.ts';
import { partStatusLabels, shortPartLabels } from './part.ts';

export interface PartCoverage {
  readonly kind: PartKind;
  readonly label: string;
  readonly status: Part['status'];
  readonly statusLabel: string;
}

interface CoverageCell {
  readonly year: number;
  /** Null when the site holds no document of that year: 未收录. */
  readonly document: Link | null;
  readonly parts: readonly PartCoverage[];
}

interface CoverageRow {
  readonly region: Link;
  readonly department: Link;
  /** One a year, in the order of `years`. */
  readonly cells: readonly CoverageCell[];
}

export interface Coverage {
  /** Newest first. */
  readonly years: readonly number[];
  readonly rows: readonly CoverageRow[];
  /** What the words in the cells mean; only those that occur. */
  readonly legend: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly label: string;
  readonly meaning: string;
}

const kinds: readonly PartKind[] = ['overall', 'special', 'budget'];

const missing = '未收录';

const legend: readonly LegendEntry[] = [
  { label: partStatusLabels.present, meaning: '文中印有这一部分。' },
  { label: partStatusLabels['declared-none'], meaning: '文中用一句话说明没有此类预算，例如“无专项资金预算”。' },
  { label: partStatusLabels['not-printed'], meaning: '文中没有出现这一部分，也没有说明。' },
  { label: missing, meaning: '本站没有收到该年度的文本；不表示部门没有公开。' },
];

export const partCoverage = ({ parts }: Pick<PerformanceDocument, 'parts'>): PartCoverage[] =>
  kinds.map((kind) => {
    const status = parts.find((part) => part.kind === kind)?.status ?? 'not-printed';
    return { kind, label: shortPartLabels[kind], status, statusLabel: partStatusLabels[status] };
  });

/** The words that occur, in their order. */
export function partLegend(parts: readonly PartCoverage[], lacksYears = false): LegendEntry[] {
  const shown = new Set(parts.map(({ statusLabel }) => statusLabel));
  return legend.filter(({ label }) => shown.has(label) || (lacksYears && label === missing));
}

/** A table of more departments is no longer read at ease, and weighs too much. */
const mostDepartments = 100;

export const isReadable = ({ rows }: Coverage): boolean => rows.length <= mostDepartments;

/** Coverage of the given documents, by region code and department. */
export function coverageOf(catalogue: Catalogue, documents: readonly PerformanceDocument[]): Coverage {
  const years = [...new Set(documents.map((document) => document.identity.budgetYear.value))].sort((a, b) => b - a);
  const byDepartment = Map.groupBy(
    documents,
    ({ identity: { region, department } }) => `${region.code}/${department.id}`,
  );
  const rows = [...byDepartment.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own;
      return first ? [coverageRow(catalogue, first, own, years)] : [];
    });
  const cells = rows.flatMap((row) => row.cells);
  return {
    years,
    rows,
    legend: partLegend(
      cells.flatMap(({ parts }) => parts),
      cells.some(({ document }) => document === null),
    ),
  };
}

function coverageRow(
  catalogue: Catalogue,
  first: PerformanceDocument,
  documents: readonly PerformanceDocument[],
  years: readonly number[],
): CoverageRow {
  const { region, department } = first.identity;
  return {
    region: { label: regionName(catalogue, region.code), path: regionPath(region.code) },
    department: { label: departmentName(first), path: departmentPath(region.code, department.id) },
    cells: years.map((year) => {
      const document = documents.find((candidate) => candidate.identity.budgetYear.value === year);
      return {
        year,
        document: document ? { label: `${yearLabel(document)}文本`, path: documentPath(document) } : null,
        parts: document ? partCoverage(document) : [],
      };
    }),
  };
}
