/** Rows of the project desk. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { projectPath } from '../catalogue/addresses.ts';
import { fenToWan } from '../document/money.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Money } from '../document/printed.ts';
import type { Schedule } from '../document/project.ts';
import { departmentName, kindLabels, regionFullName } from '../views/identity.ts';
import { amountBand } from './amount-bands.ts';
import type { DeskRow } from './packed.ts';

const readings: Readonly<Record<Schedule['reading'], string>> = {
  cumulative: '各时点累计',
  increments: '各期占比',
  unclear: '读法不明',
};

/** 万元; a double holds every amount that a county prints. */
const wan = (money: Money): number | null => (money.state === 'read' ? Number(fenToWan(money.fen)) : null);

/** Null for shares that are printed for each period: beside cumulative ones they would say something else. */
function cumulativeShare(schedule: Schedule | null, by: string): number | null {
  if (schedule?.reading !== 'cumulative') return null;
  const point = schedule.milestones.find((milestone) => milestone.by === by);
  return point?.share.state === 'read' ? point.share.percent : null;
}

export function projectRows(catalogue: Catalogue, document: PerformanceDocument): DeskRow[] {
  const { identity } = document;
  return document.projects.map((project): DeskRow => {
    const { funding, disbursementSchedule: schedule } = project;
    return {
      name: project.name,
      total_wan: wan(funding.totalFunds),
      fiscal_wan: wan(funding.fiscalFunds),
      other_wan: wan(funding.otherFunds),
      by_0630: cumulativeShare(schedule, '06-30'),
      by_1231: cumulativeShare(schedule, '12-31'),
      indicators: project.indicators.filter(({ blank }) => !blank).length,
      department: identity.department.name,
      department_state: identity.department.name === null ? departmentName(document) : '',
      unit_name: project.budgetUnit?.name ?? null,
      region_full_name: regionFullName(catalogue, identity.region.code),
      budget_year: String(identity.budgetYear.value),
      kind: kindLabels[project.kind],
      schedule: schedule ? readings[schedule.reading] : null,
      band: amountBand(wan(funding.totalFunds)),
      code: project.projectCode,
      purpose: project.purpose.state === 'read' ? project.purpose.value : null,
      document_id: document.id,
      project_id: project.id,
      path: projectPath(document, project),
    };
  });
}
