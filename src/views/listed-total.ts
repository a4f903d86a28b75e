/** 已列项目合计: the exact sum of the projects that print an amount. Never a department's budget. */
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import { wanText } from './shown-value.ts';

export interface ListedTotal {
  /** Null when no project prints an amount. */
  readonly fen: number | null;
  /** `2,023.10 万元`, or 金额未印. */
  readonly text: string;
  /** How many of how many projects print an amount. */
  readonly withAmount: number;
  readonly projects: number;
  /** One sentence for readers: what the sum covers. */
  readonly coverage: string;
}

export function listedTotal(projects: readonly Pick<Project, 'funding'>[]): ListedTotal {
  const amounts = projects.flatMap(({ funding: { totalFunds } }) =>
    totalFunds.state === 'read' ? [totalFunds.fen] : [],
  );
  const fen = amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    fen,
    text: fen === null ? '金额未印' : wanText(fen),
    withAmount: amounts.length,
    projects: projects.length,
    coverage: coverageText(amounts.length, projects.length),
  };
}

function coverageText(withAmount: number, projects: number): string {
  if (projects === 0) return '没有列出项目。';
  if (withAmount === 0) return `列出 ${String(projects)} 个项目，均未印可识读的金额。`;
  if (withAmount === projects)
    return `${String(projects)} 个项目均印有金额，合计为各项目金额之和，不等于部门预算总额。`;
  return `${String(projects)} 个项目中 ${String(withAmount)} 个印有金额，合计只含这 ${String(withAmount)} 个，不等于部门预算总额。`;
}

export interface YearTotal {
  readonly year: number;
  readonly label: string;
  readonly total: ListedTotal;
  /** How many projects of how many departments. */
  readonly extent: string;
}

/** Departments are told apart within their region. */
const departmentCount = (documents: readonly Pick<PerformanceDocument, 'identity'>[]): number =>
  new Set(documents.map(({ identity }) => `${identity.region.code}/${identity.department.id}`)).size;

export const extentText = (documents: readonly Pick<PerformanceDocument, 'identity' | 'projects'>[]): string => {
  const projects = documents.reduce((sum, document) => sum + document.projects.length, 0);
  return `${String(departmentCount(documents))} 个部门的 ${String(projects)} 个项目。`;
};

/** One sum a budget year, newest first: amounts of different years are never added to each other. */
export function listedTotalsByYear(
  documents: readonly Pick<PerformanceDocument, 'identity' | 'projects'>[],
): YearTotal[] {
  const byYear = Map.groupBy(documents, ({ identity }) => identity.budgetYear.value);
  return [...byYear.entries()]
    .sort(([a], [b]) => b - a)
    .map(([year, own]) => ({
      year,
      label: `${String(year)}年`,
      total: listedTotal(own.flatMap((document) => document.projects)),
      extent: extentText(own),
    }));
}
