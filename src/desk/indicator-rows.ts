/** Rows of the indicator desk. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { indicatorPath } from '../catalogue/addresses.ts';
import { ruleTitle } from '../catalogue/rules.ts';
import type { Target } from '../document/indicator.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { indicatorsTable } from '../open-data/tables/indicators.ts';
import { departmentName, regionFullName } from '../views/identity.ts';
import type { DeskRow } from './packed.ts';

/** The library, the lists by level and those by department show the same rows. */
const made = new WeakMap<Catalogue, Map<string, readonly DeskRow[]>>();

/** Rows of one document: those of the open data, with names for their ids and what the checks found. */
export function indicatorRows(catalogue: Catalogue, document: PerformanceDocument): readonly DeskRow[] {
  const known = made.get(catalogue) ?? new Map<string, readonly DeskRow[]>();
  made.set(catalogue, known);
  const rows = known.get(document.id) ?? rowsOf(catalogue, document);
  known.set(document.id, rows);
  return rows;
}

function rowsOf(catalogue: Catalogue, document: PerformanceDocument): DeskRow[] {
  const { identity, projects } = document;
  const findings = Map.groupBy(
    catalogue.findingsOf(document.id).filter((finding) => finding.rowNo !== null),
    ({ projectId, rowNo }) => `${projectId ?? ''} ${String(rowNo)}`,
  );
  const own = { catalogue, address: (path: string) => path };
  const records = new Map(
    indicatorsTable.records(own, { documents: [document] }).map((record) => [keyOf(record), record]),
  );
  const shared = {
    department_state: identity.department.name === null ? departmentName(document) : '',
    region_full_name: regionFullName(catalogue, identity.region.code),
  };
  return projects.flatMap((project) =>
    project.indicators
      .filter(({ blank }) => !blank)
      .map((row): DeskRow => {
        const record = records.get(`${project.id} ${String(row.rowNo)}`) ?? {};
        const codes = findings.get(`${project.id} ${String(row.rowNo)}`) ?? [];
        const titles = new Set(codes.map(({ code }) => ruleTitle(code)).filter((title) => title !== undefined));
        return {
          ...record,
          ...shared,
          findings: [...titles].join('\n'),
          target_state: targetStates[row.target.kind],
          path: indicatorPath(document, project, row.rowNo),
        };
      }),
  );
}

const targetStates: Readonly<Record<Target['kind'], string>> = {
  number: '',
  text: '',
  blank: '空白',
  unreadable: '印了但未能识读',
};

const keyOf = (record: DeskRow): string => `${String(record['project_id'])} ${String(record['row_no'])}`;
