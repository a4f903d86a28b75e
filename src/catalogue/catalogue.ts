/** All documents with the lookups that pages, search and open data need. Pure; built once a run. */
import { considerDismissals, type DismissedFinding } from '../checks/dismissals.ts';
import type { Dismissals } from '../diagnostics/dismissal.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { ImportReport } from '../diagnostics/import-report.ts';
import type { ReviewedLink } from '../document/crosswalk.ts';
import type { RegisteredDisclosure } from '../document/disclosure-record.ts';
import type { Manifest } from '../document/original.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Project } from '../document/project.ts';
import type { Department, Region } from '../document/register.ts';
import { publishedDocument } from './published-document.ts';

export type { DismissedFinding } from '../checks/dismissals.ts';

/** A document as it stood until its correction `no`. */
export interface DocumentVersion {
  readonly no: number;
  readonly document: PerformanceDocument;
}

/** What `content/` holds, validated. */
export interface Content {
  readonly documents: readonly PerformanceDocument[];
  readonly reports: readonly ImportReport[];
  readonly manifests: readonly Manifest[];
  readonly dismissals: readonly Dismissals[];
  /** None when left out. */
  readonly disclosures?: readonly RegisteredDisclosure[];
  readonly regions: readonly Region[];
  readonly departments: readonly Department[];
  /** What documents were before their corrections. */
  readonly versions?: readonly DocumentVersion[] | undefined;
  /** What reviewers decided about projects of different years. */
  readonly crosswalk?: readonly ReviewedLink[] | undefined;
}

/** A project with the document it stands in. */
export interface ProjectEntry {
  readonly document: PerformanceDocument;
  readonly project: Project;
}

export interface Catalogue {
  /** Newest budget year first, then by region code and department id. */
  readonly documents: readonly PerformanceDocument[];
  /** In the order of `documents`, then as printed. */
  readonly projects: readonly ProjectEntry[];
  readonly regions: readonly Region[];
  readonly departments: readonly Department[];
  /** What reviewers decided about projects of different years. */
  readonly reviewedLinks: readonly ReviewedLink[];
  /** Without those that a person has dismissed. */
  readonly findings: readonly Finding[];
  /** Findings that a person has looked at, with the reason why nothing has to change. */
  readonly dismissed: readonly DismissedFinding[];
  /** Budget years with documents, newest first. */
  readonly years: readonly number[];
  document(id: string): PerformanceDocument | undefined;
  report(documentId: string): ImportReport | undefined;
  /** What the webmaster registered of its disclosure, beside what the document prints. */
  registeredDisclosure(documentId: string): RegisteredDisclosure | undefined;
  findingsOf(documentId: string, projectId?: string): readonly Finding[];
  dismissedOf(documentId: string, projectId?: string): readonly DismissedFinding[];
  region(code: string): Region | undefined;
  /** From the province down to the region itself. A region that is in no register stands alone. */
  regionTrail(code: string): readonly Region[];
  /** The regions directly below. */
  regionsBelow(code: string): readonly Region[];
  /** Documents of a region itself, without those below. */
  documentsOfRegion(code: string): readonly PerformanceDocument[];
  documentsOfDepartment(regionCode: string, departmentId: string): readonly PerformanceDocument[];
}

const byNewest = (a: PerformanceDocument, b: PerformanceDocument): number =>
  b.identity.budgetYear.value - a.identity.budgetYear.value || (a.id < b.id ? -1 : 1);

export function buildCatalogue(content: Content, all: readonly Finding[]): Catalogue {
  const { standing: findings, dismissed } = considerDismissals(all, content.dismissals);
  const documents = content.documents.map(publishedDocument).sort(byNewest);
  const documentsById = new Map(documents.map((document) => [document.id, document]));
  const reportsById = new Map(content.reports.map((report) => [report.document, report]));
  const registered = new Map((content.disclosures ?? []).map((record) => [record.document, record]));
  const regionsByCode = new Map(content.regions.map((region) => [region.code, region]));
  const regionsByParent = Map.groupBy(content.regions, (region) => region.parent);
  const findingsByDocument = Map.groupBy(findings, (finding) => finding.documentId);
  const dismissedByDocument = Map.groupBy(dismissed, ({ finding }) => finding.documentId);
  const documentsByRegion = Map.groupBy(documents, (document) => document.identity.region.code);

  function regionTrail(code: string): readonly Region[] {
    const region = regionsByCode.get(code);
    if (!region) return [];
    return region.parent === null ? [region] : [...regionTrail(region.parent), region];
  }

  return {
    documents,
    projects: documents.flatMap((document) => document.projects.map((project) => ({ document, project }))),
    regions: content.regions,
    departments: content.departments,
    reviewedLinks: content.crosswalk ?? [],
    findings,
    dismissed,
    years: [...new Set(documents.map((document) => document.identity.budgetYear.value))],
    document: (id) => documentsById.get(id),
    report: (documentId) => reportsById.get(documentId),
    registeredDisclosure: (documentId) => registered.get(documentId),
    findingsOf: (documentId, projectId) => {
      const own = findingsByDocument.get(documentId) ?? [];
      return projectId === undefined ? own : own.filter((finding) => finding.projectId === projectId);
    },
    dismissedOf: (documentId, projectId) => {
      const own = dismissedByDocument.get(documentId) ?? [];
      return projectId === undefined ? own : own.filter(({ finding }) => finding.projectId === projectId);
    },
    region: (code) => regionsByCode.get(code),
    regionTrail,
    regionsBelow: (code) => regionsByParent.get(code) ?? [],
    documentsOfRegion: (code) => documentsByRegion.get(code) ?? [],
    documentsOfDepartment: (regionCode, departmentId) =>
      (documentsByRegion.get(regionCode) ?? []).filter((document) => document.identity.department.id === departmentId),
  };
}
