/** Rows of the project desk. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { projectPath } from '../catalogue/addresses.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Cell } from '../open-data/column.ts';
import { projectsTable } from '../open-data/tables/projects.ts';
import { departmentName, regionFullName } from '../views/identity.ts';
import { amountBand } from './amount-bands.ts';
import type { DeskRow } from './packed.ts';

const amounts = ['total_wan', 'fiscal_wan', 'other_wan'] as const;

/** 万元; a double holds every amount that a county prints. */
const wan = (cell: Cell | undefined): number | null => (typeof cell === 'string' ? Number(cell) : null);

/** Rows of one document: those of the open data, with amounts as numbers and names for their ids. */
export function projectRows(catalogue: Catalogue, document: PerformanceDocument): DeskRow[] {
  const { identity } = document;
  const own = { catalogue, address: (path: string) => path };
  const records = projectsTable.records(own, { documents: [document] });
  return document.projects.map((project, at): DeskRow => {
    const record = records[at] ?? {};
    return {
      ...record,
      ...Object.fromEntries(amounts.map((name) => [name, wan(record[name])])),
      cumulative_0630: record['schedule_reading'] === 'cumulative' ? (record['by_0630'] ?? null) : null,
      indicators: project.indicators.filter(({ blank }) => !blank).length,
      department_state: identity.department.name === null ? departmentName(document) : '',
      region_full_name: regionFullName(catalogue, identity.region.code),
      band: amountBand(wan(record['total_wan'])),
      path: projectPath(document, project),
    };
  });
}
