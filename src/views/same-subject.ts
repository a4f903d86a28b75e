/** 同一事项: projects of other documents that are about the same thing, with the words that they share. */
import type { Catalogue, ProjectEntry } from '../catalogue/catalogue.ts';
import { subjectOf, subjectsWithin } from './subject.ts';

export interface SubjectMatch {
  readonly entry: ProjectEntry;
  /** The words that both names hold. */
  readonly sharedWords: string;
}

interface SubjectIndex {
  subject(entry: ProjectEntry): string;
  /** Projects of a subject and of those near it, each with the shared words. */
  matches(subject: string): readonly SubjectMatch[];
}

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
  return {
    subject,
    matches: (of) =>
      [...(near.get(of) ?? [])].flatMap(([other, sharedWords]) =>
        (bySubject.get(other) ?? []).map((entry) => ({ entry, sharedWords })),
      ),
  };
}

const indexes = new WeakMap<Catalogue, SubjectIndex>();

function indexOf(catalogue: Catalogue): SubjectIndex {
  const known = indexes.get(catalogue) ?? buildIndex(catalogue);
  indexes.set(catalogue, known);
  return known;
}

/** Projects of other documents: the newest year first, then by region and department. */
export function sameSubjectProjects(catalogue: Catalogue, entry: ProjectEntry): SubjectMatch[] {
  const index = indexOf(catalogue);
  const key = ({ entry: { document } }: SubjectMatch): string =>
    `${String(9999 - document.identity.budgetYear.value)}/${document.id}`;
  return index
    .matches(index.subject(entry))
    .filter((match) => match.entry.document.id !== entry.document.id)
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
