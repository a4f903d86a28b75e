/** What corrections have replaced and what stays reachable of it: earlier originals, and projects that are no more. */
import { documentPath, projectPath, revisionPath } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { originalDownloads, type OriginalDownloads } from './download.ts';
import { documentCrumbs, documentTitle } from './identity.ts';
import { type Link, sourceLinkOrNull, type SourceLink } from './link.ts';

/** Downloads of the originals that corrections have replaced. */
export const earlierDownloads = (document: PerformanceDocument): OriginalDownloads[] =>
  (document.earlierOriginals ?? []).map((original) => originalDownloads(document, original));

/** The correction that replaced an original; null for the present one. */
export function replacedIn(document: PerformanceDocument, originalId: string): Link | null {
  if (!(document.earlierOriginals ?? []).some(({ id }) => id === originalId)) return null;
  const revision = document.revisions?.findLast(({ replaced }) => replaced === originalId);
  return revision === undefined
    ? null
    : { label: `第 ${String(revision.no)} 次更正`, path: revisionPath(document, revision.no) };
}

/** A project that a correction has taken out; its address stays its own. */
export interface GoneProject {
  readonly document: PerformanceDocument;
  readonly id: string;
  /** As the earlier version called it; null when that version has been taken out. */
  readonly name: string | null;
  readonly revision: Link;
  readonly source: SourceLink | null;
}

export function goneProjects(document: PerformanceDocument): GoneProject[] {
  const present = new Set(document.projects.map(({ id }) => id));
  const gone = new Map<string, GoneProject>();
  for (const { no, changes } of document.revisions ?? [])
    for (const { kind, field, projectId, before } of changes) {
      if (kind !== 'removed' || field !== 'project' || projectId === null || present.has(projectId)) continue;
      gone.set(projectId, {
        document,
        id: projectId,
        name: before?.printed ?? null,
        revision: { label: `第 ${String(no)} 次更正`, path: revisionPath(document, no) },
        source: sourceLinkOrNull(document, before?.provenance ?? null),
      });
    }
  return [...gone.values()];
}

export interface GoneProjectView extends Omit<GoneProject, 'document'> {
  readonly path: string;
  readonly breadcrumbs: readonly Link[];
  readonly title: string;
  readonly description: string;
  readonly document: Link;
}

export function goneProjectView(catalogue: Catalogue, gone: GoneProject): GoneProjectView {
  const { document, id, name } = gone;
  const path = projectPath(document, { id });
  const title = name ?? '已不在文本里的项目';
  return {
    ...gone,
    path,
    breadcrumbs: [...documentCrumbs(catalogue, document), { label: title, path }],
    title,
    description: `这个项目在${documentTitle(document)}更正以后不再列出；这里说明它原来在哪里。`,
    document: { label: documentTitle(document), path: documentPath(document) },
  };
}
