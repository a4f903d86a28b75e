/** Documents and projects as they stand in lists. */
import { documentPath, projectPath } from '../catalogue/addresses.ts';
import type { Catalogue, ProjectEntry } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { departmentName, documentTitle, kindLabels, placedDepartment, regionFullName } from './identity.ts';
import { listedTotal, type ListedTotal } from './listed-total.ts';
import { type ShownAmount, shownAmount } from './shown-value.ts';

export interface ProjectCard {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly no: number;
  readonly kindLabel: string;
  readonly year: number;
  readonly regionName: string;
  readonly departmentName: string;
  /** Department with its region, each said once. */
  readonly placedDepartment: string;
  readonly projectCode: string | null;
  readonly amount: ShownAmount;
  /** Indicator rows that are not wholly blank. */
  readonly indicatorCount: number;
}

export interface DocumentCard {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly year: number;
  readonly regionName: string;
  readonly departmentName: string;
  /** Department with its region, each said once. */
  readonly placedDepartment: string;
  readonly projectCount: number;
  readonly indicatorCount: number;
  readonly total: ListedTotal;
  /** YYYY-MM-DD, or null when 未载明. */
  readonly publishedOn: string | null;
}

export const filledIndicatorCount = (document: Pick<PerformanceDocument, 'projects'>): number =>
  document.projects.reduce((sum, project) => sum + project.indicators.filter((row) => !row.blank).length, 0);

export function projectCard(catalogue: Catalogue, { document, project }: ProjectEntry): ProjectCard {
  const { identity } = document;
  return {
    id: project.id,
    path: projectPath(document, project),
    name: project.name,
    no: project.no,
    kindLabel: kindLabels[project.kind],
    year: identity.budgetYear.value,
    regionName: regionFullName(catalogue, identity.region.code),
    departmentName: departmentName(document),
    placedDepartment: placedDepartment(catalogue, document),
    projectCode: project.projectCode,
    amount: shownAmount(document, project.funding.totalFunds),
    indicatorCount: filledIndicatorCount({ projects: [project] }),
  };
}

export function documentCard(catalogue: Catalogue, document: PerformanceDocument): DocumentCard {
  const { identity } = document;
  return {
    id: document.id,
    path: documentPath(document),
    title: documentTitle(document),
    year: identity.budgetYear.value,
    regionName: regionFullName(catalogue, identity.region.code),
    departmentName: departmentName(document),
    placedDepartment: placedDepartment(catalogue, document),
    projectCount: document.projects.length,
    indicatorCount: filledIndicatorCount(document),
    total: listedTotal(document.projects),
    publishedOn: document.disclosure.publishedOn,
  };
}
