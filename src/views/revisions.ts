/** 更正记录: what each correction changed, with both versions' lines, for a document's page, the list of all, and feeds. */
import {
  documentPath,
  homePath,
  originalPath,
  projectPath,
  revisionPath,
  revisionsPath,
} from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { fundingName } from '../document/funding-label.ts';
import type { Project } from '../document/project.ts';
import { type Change, type RevisedField, revisedFieldLabels, type Said } from '../document/revision.ts';
import { goneProjects } from './earlier-versions.ts';
import { citedTitle, departmentName, documentTitle, placedDepartment, yearLabel } from './identity.ts';
import { type Link, sourceLinkOrNull, type SourceLink } from './link.ts';
import { findOriginal, revisionSummary } from './revision-summary.ts';

interface SaidView {
  /** As the version says it; `空白` for a blank cell. */
  readonly text: string;
  readonly source: SourceLink | null;
}

interface ChangeView {
  /** `金额`, `指标值` … */
  readonly field: string;
  readonly rowLabel: string | null;
  readonly before: SaidView | null;
  readonly after: SaidView | null;
}

/** Changes of one project, of one section, or of the whole text. */
export interface ChangeGroup {
  readonly label: string;
  /** The project's page, or that which says where it went; null when the group is no project. */
  readonly path: string | null;
  readonly changes: readonly ChangeView[];
}

export interface RevisionView {
  readonly no: number;
  /** Anchor on the document's page. */
  readonly anchor: string;
  readonly path: string;
  /** `第 1 次更正` */
  readonly title: string;
  /** When the later file was imported here, YYYY-MM-DD; null when not known. */
  readonly importedOn: string | null;
  readonly summary: string;
  readonly groups: readonly ChangeGroup[];
  readonly replaced: VersionView;
  readonly replacedBy: VersionView;
}

/** One of the two originals of a revision; `path` and `sha256` are null when its copies have been taken out. */
export interface VersionView {
  readonly label: string;
  readonly path: string | null;
  readonly sha256: string | null;
}

export interface RevisionEntry {
  /** Permanent: `130730-2024-324001/revisions/1`. */
  readonly id: string;
  /** Site path with anchor. */
  readonly path: string;
  readonly title: string;
  /** Date of import, YYYY-MM-DD. */
  readonly date: string | null;
  readonly summary: string;
  readonly documentId: string;
  readonly document: Link;
  readonly departmentName: string;
  readonly yearLabel: string;
  readonly no: number;
}

export interface RevisionsView {
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly entries: readonly RevisionEntry[];
}

const saidView = (document: PerformanceDocument, said: Said | null): SaidView | null =>
  said === null
    ? null
    : { text: said.printed === '' ? '空白' : said.printed, source: sourceLinkOrNull(document, said.provenance) };

/** Amounts are called as the form prints them, and say their unit. */
function fieldLabel(field: RevisedField, project: Project | undefined): string {
  if (project === undefined) return revisedFieldLabels[field];
  const { funding } = project;
  return field === 'totalFunds' || field === 'fiscalFunds' || field === 'otherFunds'
    ? `${fundingName(funding, field)}${funding.unit === null ? '' : `（${funding.unit}）`}`
    : revisedFieldLabels[field];
}

function groupsOf(document: PerformanceDocument, changes: readonly Change[]): ChangeGroup[] {
  const quoted = changes.filter(({ before, after }) => before !== null || after !== null);
  const reachable = new Set([...document.projects, ...goneProjects(document)].map(({ id }) => id));
  const groups = Map.groupBy(quoted, ({ projectId, about }) => `${projectId ?? ''} ${about ?? ''}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const project = document.projects.find(({ id }) => id === first.projectId);
    return [
      {
        label: first.about ?? '全文',
        path:
          first.projectId !== null && reachable.has(first.projectId)
            ? projectPath(document, { id: first.projectId })
            : null,
        changes: own.map(({ field, rowNo, before, after }) => ({
          field: fieldLabel(field, project),
          rowLabel: rowNo === null ? null : `第 ${String(rowNo)} 行`,
          before: saidView(document, before),
          after: saidView(document, after),
        })),
      },
    ];
  });
}

function versionView(document: PerformanceDocument, id: string): VersionView {
  const original = findOriginal(document, id);
  if (original === undefined) return { label: '已撤下的原件', path: null, sha256: null };
  const { published, text, received } = original;
  return { label: received.name, path: originalPath(document, id), sha256: published?.sha256 ?? text.sha256 };
}

/** Newest first. */
export const revisionViews = (document: PerformanceDocument): RevisionView[] =>
  (document.revisions ?? [])
    .map((revision) => ({
      no: revision.no,
      anchor: `revision-${String(revision.no)}`,
      path: revisionPath(document, revision.no),
      title: `第 ${String(revision.no)} 次更正`,
      importedOn: revision.importedOn,
      summary: revisionSummary(document, revision),
      groups: groupsOf(document, revision.changes),
      replaced: versionView(document, revision.replaced),
      replacedBy: versionView(document, revision.replacedBy),
    }))
    .reverse();

/** Corrections of all documents, newest first; those without a date come last. */
export function revisionEntries(catalogue: Catalogue): RevisionEntry[] {
  return catalogue.documents
    .flatMap((document) =>
      (document.revisions ?? []).map((revision) => ({
        id: `${document.id}/revisions/${String(revision.no)}`,
        path: revisionPath(document, revision.no),
        title: `更正：${departmentName(document)} ${citedTitle(document)}`,
        date: revision.importedOn,
        summary: revisionSummary(document, revision),
        documentId: document.id,
        document: { label: documentTitle(document), path: documentPath(document) },
        departmentName: placedDepartment(catalogue, document),
        yearLabel: yearLabel(document),
        no: revision.no,
      })),
    )
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.documentId, b.documentId) || b.no - a.no);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const revisionsView = (catalogue: Catalogue): RevisionsView => ({
  path: revisionsPath,
  breadcrumbs: [
    { label: '首页', path: homePath },
    { label: '更正记录', path: revisionsPath },
  ],
  entries: revisionEntries(catalogue),
});
