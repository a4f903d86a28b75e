/**
 * 收录与完整: region × department × year × part, and what was received but not wholly read. A statement about what is here;
 * in the order of the region codes, never of how much is missing.
 */
import {
  completenessPath,
  documentPath,
  homePath,
  importReportPath,
  qualityPath,
  regionPath,
} from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Part, PartKind, PerformanceDocument } from '../document/performance-document.ts';
import { type Coverage, coverageOf, isReadable, partCoverage } from './coverage.ts';
import { documentTitle, regionFullName } from './identity.ts';
import type { Link } from './link.ts';
import { partLabels, partStatusLabels, shortPartLabels } from './part.ts';

type Statuses = Readonly<Record<Part['status'], number>>;

interface PartCount {
  /** Short: it stands in a narrow column on a phone. */
  readonly label: string;
  /** `有 3，声明没有 1`: only what there is. */
  readonly words: string;
}

interface RegionYearRow {
  readonly region: Link;
  readonly year: number;
  readonly documents: number;
  /** In the order of the parts. */
  readonly parts: readonly PartCount[];
}

/** A document whose original holds text that the site could not place. */
interface UnreadDocument {
  readonly document: Link;
  readonly report: string;
  /** Characters that found no place. */
  readonly lost: number;
  /** Values that stand in the original and could not be read. */
  readonly unreadable: number;
}

/** A department of the register of which the site holds nothing. */
interface AwaitedDepartment {
  readonly region: string;
  readonly department: string;
}

export interface CompletenessView {
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly partLabels: readonly string[];
  readonly rows: readonly RegionYearRow[];
  /** Every department; null when there are so many that each region shows its own. */
  readonly matrix: Coverage | null;
  readonly unread: readonly UnreadDocument[];
  readonly awaited: readonly AwaitedDepartment[];
  readonly counts: { readonly documents: number; readonly departments: number; readonly regions: number };
}

const kinds: readonly PartKind[] = ['overall', 'special', 'budget'];
const statuses: readonly Part['status'][] = ['present', 'declared-none', 'not-printed'];

export function completenessView(catalogue: Catalogue): CompletenessView {
  const { documents } = catalogue;
  const departments = new Set(documents.map(departmentKey));
  const matrix = coverageOf(catalogue, documents);
  return {
    path: completenessPath,
    breadcrumbs: [
      { label: '首页', path: homePath },
      { label: '数据质量', path: qualityPath },
      { label: '收录与完整', path: completenessPath },
    ],
    partLabels: kinds.map((kind) => partLabels[kind]),
    rows: regionYearRows(catalogue),
    matrix: isReadable(matrix) ? matrix : null,
    unread: documents.flatMap((document) => unreadDocument(catalogue, document)),
    awaited: catalogue.departments
      .filter(({ region, id }) => !departments.has(`${region}/${id}`))
      .map(({ region, name }) => ({ region: regionFullName(catalogue, region), department: name })),
    counts: {
      documents: documents.length,
      departments: departments.size,
      regions: new Set(documents.map(({ identity }) => identity.region.code)).size,
    },
  };
}

const departmentKey = ({ identity: { region, department } }: PerformanceDocument): string =>
  `${region.code}/${department.id}`;

function regionYearRows(catalogue: Catalogue): RegionYearRow[] {
  const groups = Map.groupBy(
    catalogue.documents,
    ({ identity: { region, budgetYear } }) => `${region.code} ${String(3000 - budgetYear.value)}`,
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own;
      if (!first) return [];
      const { region, budgetYear } = first.identity;
      return {
        region: { label: regionFullName(catalogue, region.code), path: regionPath(region.code) },
        year: budgetYear.value,
        documents: own.length,
        parts: kinds.map((kind) => ({ label: shortPartLabels[kind], words: countWords(countStatuses(own, kind)) })),
      };
    });
}

function countStatuses(documents: readonly PerformanceDocument[], kind: PartKind): Statuses {
  const counts = { present: 0, 'declared-none': 0, 'not-printed': 0 };
  for (const document of documents) {
    const part = partCoverage(document).find((each) => each.kind === kind);
    if (part) counts[part.status] += 1;
  }
  return counts;
}

const countWords = (counts: Statuses): string =>
  statuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${partStatusLabels[status]} ${String(counts[status])}`)
    .join('，');

function unreadDocument(catalogue: Catalogue, document: PerformanceDocument): UnreadDocument[] {
  const lost = catalogue.report(document.id)?.accounting.lost ?? 0;
  const unreadable = unreadableValues(document.projects) + unreadableValues(document.parts);
  return lost + unreadable === 0
    ? []
    : [
        {
          document: { label: documentTitle(document), path: documentPath(document) },
          report: importReportPath(document.id),
          lost,
          unreadable,
        },
      ];
}

/** Values in a state of their own, wherever they stand: amounts, texts and percentages by `state`, targets by `kind`. */
function unreadableValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const marked = Object.entries(value).some(
    ([key, child]) => (key === 'state' || key === 'kind') && child === 'unreadable',
  );
  return Object.values(value).reduce<number>((sum, child) => sum + unreadableValues(child), marked ? 1 : 0);
}
