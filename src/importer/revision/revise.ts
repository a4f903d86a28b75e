/**
 * An import beside the document that stands already. The same file again changes nothing of the history; another file for
 * the same document becomes its present original, the earlier one stays at its address, and a revision says what changed.
 */
import { allOriginals } from '../../document/all-originals.ts';
import type { Original } from '../../document/original.ts';
import { type PerformanceDocument, performanceTextSchema } from '../../document/performance-document.ts';
import type { Change, Revision, Said } from '../../document/revision.ts';
import type { Imported } from '../import-document.ts';
import { isSettledByTextOnly } from '../withheld-original.ts';
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

const isSameBytes = (one: Original, other: Original): boolean =>
  one.received.sha256 !== null && one.received.sha256 === other.received.sha256;

/** The file is the one that an original was made of: its name, and how a text file encodes its text, are of no matter. */
export const isSameFile = (one: Original, other: Original): boolean =>
  isSameBytes(one, other) ||
  (one.format === 'text' && other.format === 'text' && one.text.sha256 === other.text.sha256);

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

/** Who has decided to publish the text copy alone is not asked again for the same file. */
function withChoice(imported: Imported, { textOnly }: Original): Imported {
  if (textOnly !== true || imported.document.originals.some(({ published }) => published !== null)) return imported;
  const { document, report } = imported;
  return {
    ...imported,
    document: { ...document, originals: document.originals.map((original) => ({ ...original, textOnly })) },
    report: { ...report, diagnostics: report.diagnostics.filter((diagnostic) => !isSettledByTextOnly(diagnostic)) },
  };
}

/** What was first recorded of a file that comes again: its name, and for text the encoding. */
const recordedAs = (original: Original, known: Original): Original => ({
  ...original,
  received: isSameBytes(original, known) ? { ...original.received, name: known.received.name } : known.received,
});

type History = Pick<PerformanceDocument, 'earlierOriginals' | 'revisions'>;

function withHistory(imported: Imported, originals: readonly Original[], history: History): Imported {
  const { earlierOriginals = [], revisions = [] } = history;
  return {
    ...imported,
    // Keys in the order of the schema, so that the same import makes the same file.
    document: performanceTextSchema.parse({
      ...imported.document,
      originals: [...originals],
      ...(earlierOriginals.length === 0 ? {} : { earlierOriginals }),
      ...(revisions.length === 0 ? {} : { revisions }),
    }),
  };
}

function importedAgain(imported: Imported, standing: PerformanceDocument, present: Original): Imported {
  const { earlierOriginals, revisions = [] } = standing;
  const named = withChoice(underOriginalId(imported, present.id), present);
  const kept =
    revisions.length === 0
      ? { document: named.document, report: named.report }
      : keepProjectIds(named, standing, retiredIds(standing));
  const originals = named.document.originals.map((original) => recordedAs(original, present));
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
  const renamed = underOriginalId(imported, id);
  const named = keepProjectIds(back ? withChoice(renamed, back) : renamed, standing, retired);
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
  const originals = named.document.originals.map((original) => (back ? recordedAs(original, back) : original));
  return { imported: withHistory(named, originals, history), revision };
}
