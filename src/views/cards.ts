/** Documents and projects as they stand in lists. */
import { documentPath, projectPath } from '../catalogue/addresses.ts';
import type { Catalogue, ProjectEntry } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import {
  departmentName,
  documentTitle,
  kindLabels,
  placedDepartment,
  regionFullName,
  titleMark,
  yearLabel,
} from './identity.ts';
import { listedTotal, type ListedTotal } from './listed-total.ts';
import { promiseOf, type ProjectPromise } from './promise.ts';
import { shortName } from './short-name.ts';
import { listedAmount, type ShownAmount, shownAmount } from './shown-value.ts';

export interface ProjectCard {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  /** For lists in which projects stand second. */
  readonly shortName: string;
  readonly no: number;
  readonly kindLabel: string;
  readonly year: number;
  /** `2022年`, or `2022年（推断）`. */
  readonly yearLabel: string;
  readonly regionName: string;
  readonly departmentName: string;
  /** Department with its region, each said once. */
  readonly placedDepartment: string;
  /** For lists under a year; null for a printed year. */
  readonly yearMark: string | null;
  /** The budget unit where it has another name than the department. */
  readonly unitName: string | null;
  readonly projectCode: string | null;
  readonly amount: ShownAmount;
  /** `2,610.00 万元`, or words that say what is missing. */
  readonly amountText: string;
  readonly promise: ProjectPromise;
  /** Indicator rows that are not wholly blank. */
  readonly indicatorCount: number;
}

export interface DocumentCard {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** Says that the title is ours; null for a printed one. */
  readonly titleMark: string | null;
  /** Whose, of which year and how long, as far as the title does not say so; whether the title is ours. */
  readonly note: string;
  readonly year: number;
  readonly yearLabel: string;
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

/** 本级 in or out of brackets names the department itself. */
const unitStem = (name: string): string => name.replace(/[（(]?本级[）)]?$/u, '');

function otherUnit({ identity }: PerformanceDocument, { budgetUnit }: Project): string | null {
  const { department } = identity;
  return budgetUnit === null || department.name === null || unitStem(budgetUnit.name) === unitStem(department.name)
    ? null
    : budgetUnit.name;
}

export function projectCard(catalogue: Catalogue, { document, project }: ProjectEntry): ProjectCard {
  const { identity } = document;
  const amount = shownAmount(document, project.funding.totalFunds);
  return {
    id: project.id,
    path: projectPath(document, project),
    name: project.name,
    shortName: shortName(project.name),
    no: project.no,
    kindLabel: kindLabels[project.kind],
    year: identity.budgetYear.value,
    yearLabel: yearLabel(document),
    regionName: regionFullName(catalogue, identity.region.code),
    departmentName: departmentName(document),
    placedDepartment: placedDepartment(catalogue, document),
    yearMark: identity.budgetYear.source === 'printed' ? null : '（年度推断）',
    unitName: otherUnit(document, project),
    projectCode: project.projectCode,
    amount,
    amountText: listedAmount(amount),
    promise: promiseOf(project),
    indicatorCount: filledIndicatorCount({ projects: [project] }),
  };
}

/** Department and year where the title does not name them: nothing is said twice. */
function beyondTitle(title: string, placed: string, year: string): string[] {
  const words = title.replaceAll(/\s/gu, '');
  return [placed, year].filter((each) => !words.includes(each.replaceAll(/\s/gu, '')));
}

export function documentCard(catalogue: Catalogue, document: PerformanceDocument): DocumentCard {
  const { identity } = document;
  const title = documentTitle(document);
  const placed = placedDepartment(catalogue, document);
  const mark = titleMark(document);
  const indicatorCount = filledIndicatorCount(document);
  return {
    id: document.id,
    path: documentPath(document),
    title,
    titleMark: mark,
    note: [
      ...beyondTitle(title, placed, yearLabel(document)),
      `${String(document.projects.length)} 个项目`,
      `${String(indicatorCount)} 项指标`,
      ...(mark === null ? [] : [mark]),
    ].join('，'),
    year: identity.budgetYear.value,
    yearLabel: yearLabel(document),
    regionName: regionFullName(catalogue, identity.region.code),
    departmentName: departmentName(document),
    placedDepartment: placed,
    projectCount: document.projects.length,
    indicatorCount,
    total: listedTotal(document.projects),
    publishedOn: document.disclosure.publishedOn,
  };
}
