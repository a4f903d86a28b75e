/** A document without one of its earlier originals: what revisions quote of it goes, that they happened stays. */
import type { PerformanceDocument } from '../../document/performance-document.ts';
import type { Change, Revision } from '../../document/revision.ts';

/** Changes of a revision that quote the original say nothing without it. */
function withoutQuotes(revision: Revision, originalId: string): Revision {
  const names = [revision.replaced, revision.replacedBy];
  if (!names.includes(originalId)) return revision;
  // The addresses of projects that are gone stay theirs.
  const isProject = ({ field }: Change): boolean => field === 'project';
  const bare = (change: Change): Change => ({ ...change, about: null, before: null, after: null });
  return { ...revision, changes: revision.changes.filter(isProject).map(bare) };
}

export function withoutEarlierOriginal(document: PerformanceDocument, originalId: string): PerformanceDocument {
  const { earlierOriginals = [], revisions = [], ...rest } = document;
  const left = earlierOriginals.filter(({ id }) => id !== originalId);
  return {
    ...rest,
    ...(left.length === 0 ? {} : { earlierOriginals: left }),
    ...(revisions.length === 0 ? {} : { revisions: revisions.map((revision) => withoutQuotes(revision, originalId)) }),
  };
}
