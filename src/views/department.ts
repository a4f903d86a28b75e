/** A department's page: its documents by year. */
import { comparisonPath, departmentPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { amountBars, type AmountBars } from './amount-bars.ts';
import { documentCard, type DocumentCard, projectCard, type ProjectCard } from './cards.ts';
import { type LegendEntry, type PartCoverage, partCoverage, partLegend } from './coverage.ts';
import {
  attributionNote,
  departmentCrumbs,
  departmentName,
  placedDepartment,
  regionFullName,
  yearLabel,
} from './identity.ts';
import type { Link } from './link.ts';

interface DepartmentYear {
  readonly document: DocumentCard;
  /** Which of the three parts the document has. */
  readonly parts: readonly PartCoverage[];
  readonly projects: readonly ProjectCard[];
  /** Null where a figure would show nothing. */
  readonly bars: AmountBars | null;
  /** This year beside the one before it; null for the earliest. */
  readonly comparison: Link | null;
}

export interface DepartmentView {
  readonly id: string;
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly name: string;
  /** Says how the name is known when no document prints it. */
  readonly nameNote: string | null;
  readonly regionName: string;
  readonly description: string;
  /** Other names, from the register. */
  readonly aliases: readonly string[];
  readonly unitCodes: readonly string[];
  /** Newest first. */
  readonly years: readonly DepartmentYear[];
  /** What the words about parts mean; only those that occur. */
  readonly legend: readonly LegendEntry[];
}

export interface DepartmentKey {
  readonly regionCode: string;
  readonly departmentId: string;
}

/** Departments with documents, by region code and id. */
export function departmentKeys(catalogue: Catalogue): DepartmentKey[] {
  const keys = new Map<string, DepartmentKey>();
  for (const { identity } of catalogue.documents) {
    const key = { regionCode: identity.region.code, departmentId: identity.department.id };
    keys.set(`${key.regionCode}/${key.departmentId}`, key);
  }
  return [...keys.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
}

/** Undefined when the department has no document. */
export function departmentView(
  catalogue: Catalogue,
  { regionCode, departmentId }: DepartmentKey,
): DepartmentView | undefined {
  const documents = catalogue.documentsOfDepartment(regionCode, departmentId);
  const [newest] = documents;
  if (!newest) return undefined;
  const registered = catalogue.departments.find(
    (department) => department.region === regionCode && department.id === departmentId,
  );
  const name = newest.identity.department.name ?? registered?.name ?? departmentName(newest);
  return {
    id: departmentId,
    path: departmentPath(regionCode, departmentId),
    breadcrumbs: departmentCrumbs(catalogue, regionCode, departmentId, name),
    name,
    nameNote: attributionNote(newest.identity.department),
    regionName: regionFullName(catalogue, regionCode),
    description: `${placedDepartment(catalogue, newest)}的绩效文本，按预算年度列出。`,
    aliases: registered?.aliases ?? [],
    unitCodes: registered?.unitCodes ?? [],
    years: documents.map((document, at) => {
      const projects = document.projects.map((project) => projectCard(catalogue, { document, project }));
      const before = documents[at + 1];
      return {
        document: documentCard(catalogue, document),
        parts: partCoverage(document),
        projects,
        bars: amountBars(projects),
        comparison: before
          ? { label: `与${yearLabel(before)}并排对照`, path: comparisonPath([before.id, document.id]) }
          : null,
      };
    }),
    legend: partLegend(documents.flatMap(partCoverage)),
  };
}
