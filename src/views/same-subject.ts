/** 同一事项: projects of other documents that are about the same thing, with the words that they share. */
import type { Catalogue, ProjectEntry } from '../catalogue/catalogue.ts';
import { subjectOf, subjectsWithin } from '../crosswalk/subject.ts';

export interface SubjectMatch {
  readonly entry: ProjectEntry;
  /** The words that both names hold. */
  readonly sharedWords: string;
}

interface SubjectIndex {
  subject(entry: ProjectEntry): string;
  /** Projects of a subject and of those near it with the shared words, newest year first, then by document. */
  matches(subject: string): readonly SubjectMatch[];
}

const byNewest = ({ entry: { document: a } }: SubjectMatch, { entry: { document: b } }: SubjectMatch): number =>
  b.identity.budgetYear.value - a.identity.budgetYear.value || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function buildIndex(catalogue: Catalogue): SubjectIndex {
  const places = catalogue.regions
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .sort((a, b) => b.length - a.length);
  const subject = ({ project }: ProjectEntry): string => subjectOf(project.name, places);
  const bySubject = Map.groupBy(catalogue.projects, subject);
  bySubject.delete('');
  /** Subject → subjects near it → the words that they share. */
  const near = new Map<string, Map<string, string>>();
  const relate = (a: string, b: string, sharedWords: string): void => {
    const known = near.get(a) ?? new Map<string, string>();
    near.set(a, known.set(b, sharedWords));
  };
  for (const long of bySubject.keys())
    for (const short of subjectsWithin(long)) {
      if (!bySubject.has(short)) continue;
      relate(long, short, short);
      relate(short, long, short);
    }
  const sorted = new Map<string, readonly SubjectMatch[]>();
  return {
    subject,
    matches: (of) => {
      const known = sorted.get(of);
      if (known) return known;
      const found = [...(near.get(of) ?? [])]
        .flatMap(([other, sharedWords]) => (bySubject.get(other) ?? []).map((entry) => ({ entry, sharedWords })))
        .sort(byNewest);
      sorted.set(of, found);
      return found;
    },
  };
}

const indexes = new WeakMap<Catalogue, SubjectIndex>();

function indexOf(catalogue: Catalogue): SubjectIndex {
  const known = indexes.get(catalogue) ?? buildIndex(catalogue);
  indexes.set(catalogue, known);
  return known;
}

/** Projects of other documents: those of the same department first, then the newest year first. */
export function sameSubjectProjects(catalogue: Catalogue, entry: ProjectEntry): SubjectMatch[] {
  const index = indexOf(catalogue);
  const { id, identity } = entry.document;
  const elsewhere = index.matches(index.subject(entry)).filter((match) => match.entry.document.id !== id);
  const own = (match: SubjectMatch): boolean => {
    const { region, department } = match.entry.document.identity;
    return region.code === identity.region.code && department.id === identity.department.id;
  };
  return [...elsewhere.filter(own), ...elsewhere.filter((match) => !own(match))];
}
