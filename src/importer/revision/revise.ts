/**
 * An import beside the document that stands already. The same file again changes nothing of the history; another file for
 * the same document becomes its present original, the earlier one stays at its address, and a revision says what changed.
 */
import { allOriginals } from '../../document/all-originals.ts';
import type { Original } from '../../document/original.ts';
import type { PerformanceDocument } from '../../document/performance-document.ts';
import type { Change, Revision, Said } from '../../document/revision.ts';
import type { Imported } from '../import-document.ts';
import { documentChanges } from './document-changes.ts';
import { keepProjectIds, nextOriginalId, underOriginalId } from './rename.ts';

export interface Earlier {
  /** As it stands in the content folder. */
  readonly document: PerformanceDocument;
  /**
   * The standing original as today's importer reads it, so that a change of the importer is not taken for one of the file;
   * null when it cannot be read again.
   */
  readonly readAgain: Imported | null;
}

export interface Revised {
  readonly imported: Imported;
  /** Null when the file is the one that stands already. */
  readonly revision: Revision | null;
}

/** The file is the one that an original was made of; its name is of no matter. */
export const isSameFile = (one: Original, other: Original): boolean =>
  one.received.sha256 !== null && one.received.sha256 === other.received.sha256;

/** The published copies are the same as well, so that lines and addresses still hold. */
const isSameCopy = (one: Original, other: Original): boolean =>
  isSameFile(one, other) &&
  one.text.sha256 === other.text.sha256 &&
  (one.published?.sha256 ?? null) === (other.published?.sha256 ?? null);

/** Ids of projects that corrections have taken out: their addresses are never another project's. */
const retiredIds = ({ revisions = [] }: PerformanceDocument): string[] =>
  revisions.flatMap(({ changes }) =>
    changes.flatMap(({ field, projectId }) => (field === 'project' && projectId !== null ? [projectId] : [])),
  );

/** Ids of originals, also of those whose copies have been taken out. */
const usedIds = (document: PerformanceDocument): string[] => [
  ...allOriginals(document).map(({ id }) => id),
  ...(document.revisions ?? []).flatMap(({ replaced, replacedBy }) => [replaced, replacedBy]),
];

/** A copy that was made anew has other lines: what pointed into the earlier one points nowhere. */
function withoutLinesOf(id: string, revisions: readonly Revision[]): Revision[] {
  const free = (said: Said | null): Said | null =>
    said?.provenance?.original === id ? { ...said, provenance: null } : said;
  const freed = (change: Change): Change => ({ ...change, before: free(change.before), after: free(change.after) });
  return revisions.map((revision) => ({ ...revision, changes: revision.changes.map(freed) }));
}

type History = Pick<PerformanceDocument, 'earlierOriginals' | 'revisions'>;

function withHistory(imported: Imported, originals: readonly Original[], history: History): Imported {
  const { earlierOriginals = [], revisions = [] } = history;
  return {
    ...imported,
    document: {
      ...imported.document,
      originals: [...originals],
      ...(earlierOriginals.length === 0 ? {} : { earlierOriginals }),
      ...(revisions.length === 0 ? {} : { revisions }),
    },
  };
}

function importedAgain(imported: Imported, standing: PerformanceDocument, present: Original): Imported {
  const { earlierOriginals, revisions = [] } = standing;
  const named = underOriginalId(imported, present.id);
  const kept =
    revisions.length === 0
      ? { document: named.document, report: named.report }
      : keepProjectIds(named, standing, retiredIds(standing));
  const originals = named.document.originals.map((original) => ({
    ...original,
    received: { ...original.received, name: present.received.name },
  }));
  const isUnchanged = originals.every((original) => isSameCopy(original, present));
  return withHistory({ ...named, ...kept }, originals, {
    earlierOriginals,
    revisions: isUnchanged ? revisions : withoutLinesOf(present.id, revisions),
  });
}

/** `today` is the date of the import, YYYY-MM-DD; null when it is not to be known. */
export function revise(imported: Imported, earlier: Earlier | null, today: string | null): Revised {
  const [received] = imported.document.originals;
  const [present] = earlier?.document.originals ?? [];
  if (earlier === null || received === undefined || present === undefined) return { imported, revision: null };
  const { document: standing } = earlier;
  if (isSameFile(received, present)) return { imported: importedAgain(imported, standing, present), revision: null };

  const { earlierOriginals = [], revisions = [] } = standing;
  const back = earlierOriginals.find((original) => isSameCopy(original, received));
  const id = back?.id ?? nextOriginalId(usedIds(standing));
  const retired = retiredIds(standing);
  const named = keepProjectIds(underOriginalId(imported, id), standing, retired);
  const before =
    earlier.readAgain === null
      ? standing
      : keepProjectIds(underOriginalId(earlier.readAgain, present.id), standing, retired).document;
  const revision: Revision = {
    no: Math.max(0, ...revisions.map(({ no }) => no)) + 1,
    importedOn: today,
    replaced: present.id,
    replacedBy: id,
    changes: documentChanges(before, named.document),
  };
  const history = {
    earlierOriginals: [...earlierOriginals.filter((original) => original.id !== id), present],
    revisions: [...revisions, revision],
  };
  return { imported: withHistory(named, back ? [back] : named.document.originals, history), revision };
}
