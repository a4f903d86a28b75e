/** What changed between two states of the content: in documents, value by value, and in findings. Pure. */
import { subjectKey } from '../../src/checks/dismissals.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';

export interface Change {
  /** `projects[budget-2].funding.totalFunds.fen`; list items are named by their id or row number. */
  readonly path: string;
  /** Undefined where there was, or is, no such value. */
  readonly old?: unknown;
  readonly new?: unknown;
}

export interface ChangedDocument {
  readonly id: string;
  readonly changes: readonly Change[];
  /** Values that only moved to other lines of the original. */
  readonly moved: number;
}

export interface Comparison {
  readonly documents: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly ChangedDocument[];
    readonly same: number;
  };
  /** Null when nobody knows what the old findings were. */
  readonly findings: {
    readonly added: readonly Finding[];
    readonly gone: readonly Finding[];
    readonly same: number;
  } | null;
}

/** Documents as they lie on disk, by id: an older state need not be valid by today's schema. */
export type RawDocuments = ReadonlyMap<string, unknown>;

export interface ContentState {
  readonly documents: RawDocuments;
  readonly findings: readonly Finding[];
}

export interface OldContentState extends Pick<ContentState, 'documents'> {
  /** Null when the old documents cannot be checked. */
  readonly findings: readonly Finding[] | null;
}

export function compare(old: OldContentState, now: ContentState): Comparison {
  const added = [...now.documents.keys()].filter((id) => !old.documents.has(id));
  const removed = [...old.documents.keys()].filter((id) => !now.documents.has(id));
  const common = [...now.documents].filter(([id]) => old.documents.has(id));
  const changed = common.flatMap(([id, document]): ChangedDocument[] => {
    const changes: Change[] = [];
    collect(old.documents.get(id), document, '', changes);
    const moves = changes.filter(({ path }) => isProvenance(path));
    const real = changes.filter(({ path }) => !isProvenance(path));
    return changes.length === 0 ? [] : [{ id, changes: real, moved: moves.length }];
  });
  return {
    documents: { added, removed, changed, same: common.length - changed.length },
    findings: old.findings === null ? null : compareFindings(old.findings, now.findings),
  };
}

const isProvenance = (path: string): boolean => /(?:^|\.)provenance(?:\.|\[|$)/u.test(path);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What names an item of a list whatever its position; null when nothing does. */
function nameOf(item: unknown): string | null {
  if (!isRecord(item)) return null;
  const { id, rowNo, kind, by } = item;
  const name = id ?? rowNo ?? by ?? kind;
  return typeof name === 'string' || typeof name === 'number' ? String(name) : null;
}

/** Items by name, or by position when not all have a name of their own. */
function itemsOf(list: readonly unknown[], byName: boolean): Map<string, unknown> {
  return new Map(list.map((item, at) => [(byName ? nameOf(item) : null) ?? String(at + 1), item]));
}

const hasOwnNames = (list: readonly unknown[]): boolean => {
  const names = list.map(nameOf);
  return names.every((name) => name !== null) && new Set(names).size === names.length;
};

function collect(old: unknown, now: unknown, path: string, changes: Change[]): void {
  if (Object.is(old, now)) return;
  if (Array.isArray(old) && Array.isArray(now)) {
    const byName = hasOwnNames(old) && hasOwnNames(now);
    collectEntries(itemsOf(old, byName), itemsOf(now, byName), (key) => `${path}[${key}]`, changes);
  } else if (isRecord(old) && isRecord(now)) {
    const inner = (key: string): string => (path === '' ? key : `${path}.${key}`);
    collectEntries(new Map(Object.entries(old)), new Map(Object.entries(now)), inner, changes);
  } else changes.push({ path, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) });
}

function collectEntries(
  old: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
  pathOf: (key: string) => string,
  changes: Change[],
): void {
  for (const [key, value] of old) collect(value, now.get(key), pathOf(key), changes);
  for (const [key, value] of now) if (!old.has(key)) collect(undefined, value, pathOf(key), changes);
}

/** A finding is the same when rule, place and quoted words are; it may stand as often as before. */
function compareFindings(old: readonly Finding[], now: readonly Finding[]): NonNullable<Comparison['findings']> {
  const key = (finding: Finding): string => `${finding.owner} ${subjectKey(finding.documentId, finding)}`;
  const left = Map.groupBy(old, key);
  const added: Finding[] = [];
  for (const finding of now) if (!left.get(key(finding))?.shift()) added.push(finding);
  const gone = [...left.values()].flat();
  return { added, gone, same: now.length - added.length };
}
