/** An import under the ids that the document's history asks for: of its original, and of its projects. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PerformanceDocument } from '../../document/performance-document.ts';
import type { Project } from '../../document/project.ts';
import type { Imported } from '../import-document.ts';
import { originalId } from '../original-record.ts';
import { pairProjects } from './project-pairs.ts';

/** `original`, `original-2`, `original-3`: an id is never given to another file. */
export function nextOriginalId(used: readonly string[]): string {
  const numbers = used.map((id) => Number(/-(\d+)$/u.exec(id)?.[1] ?? 1));
  return used.length === 0 ? originalId : `${originalId}-${String(Math.max(...numbers) + 1)}`;
}

/** The same value with `original` in every provenance replaced. */
function withOriginal<T>(value: T, id: string): T {
  const copy = (each: unknown, isProvenance: boolean): unknown => {
    if (typeof each !== 'object' || each === null) return each;
    if (Array.isArray(each)) return each.map((item) => copy(item, false));
    return Object.fromEntries(
      Object.entries(each).map(([key, child]) => [
        key,
        isProvenance && key === 'original' ? id : copy(child, key === 'provenance'),
      ]),
    );
  };
  return copy(value, false) as T;
}

/** `130730/2024/324001.txt` → `130730/2024/324001.2.txt` for `original-2`; department ids hold no dot. */
function numberedPath(path: string, id: string): string {
  const number = id.slice(originalId.length + 1);
  return number === '' ? path : path.replace(/\.([a-z]+)$/u, `.${number}.$1`);
}

/** An import as it is when its only original is called `id`; its copies lie at the addresses of that id. */
export function underOriginalId(imported: Imported, id: string): Imported {
  if (id === originalId) return imported;
  const { document, report } = imported;
  const originals = document.originals.map((original) => ({
    ...original,
    id,
    published: original.published && {
      ...original.published,
      path: numberedPath(original.published.path, id),
    },
    text: { ...original.text, path: numberedPath(original.text.path, id) },
  }));
  return {
    ...imported,
    document: { ...withOriginal({ ...document, originals: [] }, id), originals },
    report: withOriginal(report, id),
  };
}

/** `budget-3` → the first number of its kind that no project has had. */
function freeId(project: Project, taken: ReadonlySet<string>): string {
  if (!taken.has(project.id)) return project.id;
  for (let number = project.no; ; number++) {
    const id = `${project.kind}-${String(number)}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * Project ids make addresses: a project keeps the one that it had in `earlier`, and none gets one that another project had,
 * `retired` ones included.
 */
export function keepProjectIds<T extends Pick<Imported, 'document' | 'report'>>(
  imported: T,
  earlier: PerformanceDocument,
  retired: readonly string[],
): T {
  const pairs = pairProjects(earlier.projects, imported.document.projects);
  const kept = new Map(
    pairs.flatMap(({ before, after }) => (before === null || after === null ? [] : [[after, before.id] as const])),
  );
  const taken = new Set([...earlier.projects.map(({ id }) => id), ...retired]);
  const ids = new Map<string, string>();
  const projects = imported.document.projects.map((project) => {
    const id = kept.get(project) ?? freeId(project, taken);
    taken.add(id);
    ids.set(project.id, id);
    return { ...project, id };
  });
  const renamed = (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    projectId: diagnostic.projectId === null ? null : (ids.get(diagnostic.projectId) ?? diagnostic.projectId),
  });
  return {
    ...imported,
    document: { ...imported.document, projects },
    report: { ...imported.report, diagnostics: imported.report.diagnostics.map(renamed) },
  };
}
