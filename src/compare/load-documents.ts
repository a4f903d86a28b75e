/** The published JSON of the documents that are compared. */
import { documentJsonPath } from '../catalogue/addresses.ts';
import type { ProjectEntry } from '../catalogue/catalogue.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import type { Selected } from './selection.ts';

/** What the address names is not published here. */
export class NotPublished extends Error {
  override readonly name = 'NotPublished';
}

export type LoadDocument = (id: string) => Promise<PerformanceDocument>;

/** `href` puts a site path below the base path. Files are ours and were validated when the site was built. */
export function documentLoader(href: (path: string) => string): LoadDocument {
  const loaded = new Map<string, Promise<PerformanceDocument>>();
  const load = async (id: string): Promise<PerformanceDocument> => {
    const response = await fetch(href(documentJsonPath(id)));
    if (response.status === 404) throw new NotPublished(id);
    if (!response.ok) throw new Error(`The document did not load: ${String(response.status)}.`);
    return (await response.json()) as PerformanceDocument;
  };
  return (id) => {
    const known = loaded.get(id) ?? load(id);
    loaded.set(id, known);
    known.catch(() => loaded.delete(id));
    return known;
  };
}

export async function loadEntry(load: LoadDocument, { documentId, projectId }: Selected): Promise<ProjectEntry> {
  const document = await load(documentId);
  const project = document.projects.find(({ id }) => id === projectId);
  if (!project) throw new NotPublished(`${documentId}/${projectId ?? ''}`);
  return { document, project };
}
