/** The document page: the whole text in printed order, with its projects, downloads and findings. */
import {
  documentDataFolder,
  documentJsonPath,
  documentPath,
  importReportPath,
  workbookPath,
} from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Part, PartKind, PerformanceDocument } from '../document/performance-document.ts';
import type { ProjectKind } from '../document/project.ts';
import { amountBars, type AmountBars } from './amount-bars.ts';
import { filledIndicatorCount, projectCard, type ProjectCard } from './cards.ts';
import { type Citation, documentCitation } from './citation.ts';
import { type DocumentChecks, documentChecks } from './document-checks.ts';
import { originalDownloads, type OriginalDownloads } from './download.ts';
import { earlierDownloads } from './earlier-versions.ts';
import {
  departmentName,
  disclosureFacts,
  documentCrumbs,
  documentTitle,
  type Fact,
  identityFacts,
  yearLabel,
} from './identity.ts';
import { indicatorMix, type IndicatorMix } from './indicator-mix.ts';
import { type Link, sourceLinkOrNull, type SourceLink } from './link.ts';
import { listedTotal, type ListedTotal } from './listed-total.ts';
import { partLabels, partStatusLabels } from './part.ts';
import { assumedUnitNote, conversionNotice } from './reading-notes.ts';
import { type RevisionView, revisionViews } from './revisions.ts';
import {
  blockViews,
  type BlockView,
  type ContentsEntry,
  contentsOf,
  sectionViews,
  type SectionView,
} from './section.ts';
import { shownText, type ShownValue } from './shown-value.ts';
import { documentTable, type TableDownload } from './table-download.ts';

export interface PartView {
  readonly kind: PartKind;
  /** Anchor on the page. */
  readonly id: string;
  readonly label: string;
  readonly status: Part['status'];
  readonly statusLabel: string;
  /** As printed, or null. */
  readonly heading: string | null;
  /** The sentence that declares none; null unless the part declares none. */
  readonly statement: ShownValue | null;
  readonly sections: readonly SectionView[];
  /** How many projects stand in the part; the page lists them all in one table. */
  readonly projectCount: number;
  readonly total: ListedTotal | null;
  readonly source: SourceLink | null;
}

export interface DocumentView {
  readonly id: string;
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly title: string;
  readonly titleNote: string | null;
  readonly description: string;
  /** Said on every page of a document that was recognised from pictures; null for others. */
  readonly conversionNotice: string | null;
  readonly yearLabel: string;
  readonly departmentName: string;
  readonly facts: readonly Fact[];
  readonly disclosure: readonly Fact[];
  readonly total: ListedTotal;
  /** Says that the original prints no unit of money; null when it does. */
  readonly assumedUnitNote: string | null;
  readonly projectCount: number;
  readonly indicatorCount: number;
  readonly contents: readonly ContentsEntry[];
  readonly frontMatter: readonly BlockView[];
  readonly parts: readonly PartView[];
  /** All projects, special funds first. */
  readonly projects: readonly ProjectCard[];
  /** Null where a figure would show nothing. */
  readonly bars: AmountBars | null;
  readonly mix: IndicatorMix | null;
  readonly checks: DocumentChecks;
  readonly originals: readonly OriginalDownloads[];
  /** Replaced by corrections, kept at their addresses. */
  readonly earlierOriginals: readonly OriginalDownloads[];
  /** Newest first. */
  readonly revisions: readonly RevisionView[];
  readonly tables: readonly TableDownload[];
  readonly documentJson: string;
  /** All tables of the document as one spreadsheet file. */
  readonly workbook: string;
  readonly importReport: string;
  readonly citation: Citation;
  /** The department's documents of other years, newest first. */
  readonly otherYears: readonly Link[];
}

const projectKindOf: Readonly<Partial<Record<PartKind, ProjectKind>>> = { special: 'special', budget: 'budget' };

function partView(document: PerformanceDocument, part: Part): PartView {
  const kind = projectKindOf[part.kind];
  const projects = document.projects.filter((project) => project.kind === kind);
  return {
    kind: part.kind,
    id: `part-${part.kind}`,
    label: partLabels[part.kind],
    status: part.status,
    statusLabel: partStatusLabels[part.status],
    heading: part.heading,
    statement: part.statement.state === 'absent' ? null : shownText(document, part.statement),
    sections: sectionViews(document, part.sections, 2),
    projectCount: projects.length,
    total: kind === undefined ? null : listedTotal(projects),
    source: sourceLinkOrNull(document, part.provenance),
  };
}

export function documentView(catalogue: Catalogue, document: PerformanceDocument): DocumentView {
  const { identity, parts, projects } = document;
  const checks = documentChecks(catalogue, document);
  const path = documentPath(document);
  const indicatorCount = filledIndicatorCount(document);
  const facts = identityFacts(catalogue, document);
  const cards = projects.map((project) => projectCard(catalogue, { document, project }));
  return {
    id: document.id,
    path,
    breadcrumbs: documentCrumbs(catalogue, document),
    title: documentTitle(document),
    titleNote: identity.title.source === 'printed' ? null : identity.title.basis,
    description: `${departmentName(document)} ${String(identity.budgetYear.value)} 年绩效文本全文，${String(projects.length)} 个项目、${String(indicatorCount)} 项绩效指标，附原件下载和逐行出处。`,
    conversionNotice: conversionNotice(catalogue, document),
    yearLabel: yearLabel(document),
    departmentName: departmentName(document),
    facts,
    disclosure: disclosureFacts(document, catalogue.registeredDisclosure(document.id)),
    total: listedTotal(projects),
    assumedUnitNote: assumedUnitNote(catalogue, document),
    projectCount: projects.length,
    indicatorCount,
    contents: parts
      .filter((part) => part.status !== 'not-printed')
      .map((part) => ({
        label: part.heading ?? partLabels[part.kind],
        anchor: `part-${part.kind}`,
        children: contentsOf(part.sections),
      })),
    frontMatter: blockViews(document, document.frontMatter),
    parts: parts.map((part) => partView(document, part)),
    projects: cards,
    bars: amountBars(cards),
    mix: indicatorMix(projects),
    checks,
    originals: document.originals.map((original) => originalDownloads(document, original)),
    earlierOriginals: earlierDownloads(document),
    revisions: revisionViews(document),
    tables: [
      documentTable(document.id, 'projects', projects.length),
      documentTable(document.id, 'indicators', indicatorCount),
      documentTable(document.id, 'findings', checks.count),
    ],
    documentJson: documentJsonPath(document.id),
    workbook: workbookPath(documentDataFolder(document.id)),
    importReport: importReportPath(document.id),
    citation: documentCitation(catalogue, document, path),
    otherYears: catalogue
      .documentsOfDepartment(identity.region.code, identity.department.id)
      .filter((other) => other !== document)
      .map((other) => ({ label: yearLabel(other), path: documentPath(other) })),
  };
}
