/** Lists of all indicators by level and by department: pages for readers without scripts, and for search engines. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { departmentListPath, levelListPath } from '../catalogue/addresses.ts';
import { levelOneLabels, levelTwoParents } from '../document/taxonomy.ts';
import { departmentName, placedDepartment } from '../views/identity.ts';
import { indicatorRows } from './indicator-rows.ts';
import type { DeskRow } from './packed.ts';

/** Slugs of the canonical second levels; everything else is `other`. */
const slugs: Readonly<Record<string, string>> = {
  数量指标: 'quantity',
  质量指标: 'quality',
  时效指标: 'timeliness',
  成本指标: 'cost',
  经济成本指标: 'economic-cost',
  社会成本指标: 'social-cost',
  生态环境成本指标: 'environmental-cost',
  经济效益指标: 'economic-benefit',
  社会效益指标: 'social-benefit',
  生态效益指标: 'ecological-benefit',
  可持续影响指标: 'sustained-impact',
  服务对象满意度指标: 'satisfaction',
};

const other = { slug: 'other', label: '其他或未印二级指标' } as const;

export interface IndicatorList {
  /** Last parts of its address. */
  readonly key: string;
  readonly title: string;
  /** Level one, or the region, under which the list stands. */
  readonly group: string;
  readonly rows: readonly DeskRow[];
  /** Address of page `no`, from 1. */
  readonly page: (no: number) => string;
}

/** Every row of every document, newest first. */
const allRows = (catalogue: Catalogue): DeskRow[] =>
  catalogue.documents.flatMap((document) => indicatorRows(catalogue, document));

const text = (row: DeskRow, name: string): string => String(row[name] ?? '');

/** In the order of the forms; levels without rows are left out. */
export function levelLists(catalogue: Catalogue): IndicatorList[] {
  const bySlug = Map.groupBy(allRows(catalogue), (row) => slugs[text(row, 'level_two_canonical')] ?? other.slug);
  const known = Object.entries(slugs).map(([label, slug]) => ({ slug, label, group: levelTwoParents[label] ?? '' }));
  return [...known, { ...other, group: '其他' }]
    .sort((a, b) => place(a.group) - place(b.group))
    .flatMap(({ slug, label, group }) => {
      const rows = bySlug.get(slug) ?? [];
      return rows.length === 0
        ? []
        : [{ key: slug, title: label, group, rows, page: (no: number) => levelListPath(slug, no) }];
    });
}

const place = (group: string): number => {
  const at = (levelOneLabels as readonly string[]).indexOf(group);
  return at === -1 ? levelOneLabels.length : at;
};

/** One a department, all its years together, in the catalogue's order of regions. */
export function departmentLists(catalogue: Catalogue): IndicatorList[] {
  const byDepartment = Map.groupBy(
    catalogue.documents,
    ({ identity }) => `${identity.region.code}-${identity.department.id}`,
  );
  return [...byDepartment.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, documents]) => {
      const [newest] = documents;
      const rows = documents.flatMap((document) => indicatorRows(catalogue, document));
      if (!newest || rows.length === 0) return [];
      const { region, department } = newest.identity;
      return [
        {
          key,
          title: departmentName(newest),
          group: placedDepartment(catalogue, newest),
          rows,
          page: (no: number) => departmentListPath(region.code, department.id, no),
        },
      ];
    });
}

/** Rows of a page of a list. */
const rowsAPage = 200;

export interface ListPage {
  readonly no: number;
  readonly of: number;
  readonly rows: readonly DeskRow[];
}

export const listPages = ({ rows }: IndicatorList): ListPage[] => {
  const of = Math.max(1, Math.ceil(rows.length / rowsAPage));
  return Array.from({ length: of }, (_, at) => ({
    no: at + 1,
    of,
    rows: rows.slice(at * rowsAPage, (at + 1) * rowsAPage),
  }));
};
