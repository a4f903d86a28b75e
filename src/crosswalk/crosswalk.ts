/** The same project over the years of a department, as far as documents and reviewers tell. */
import type { ProjectEntry } from '../catalogue/catalogue.ts';
import type { ReviewedLink } from '../document/crosswalk.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';
import { type Decision, type MatchedPair, matchYears } from './match-years.ts';

export interface CrosswalkLink extends MatchedPair {
  /** What the reviewer wrote; null for a pair that only the matching joined. */
  readonly note: string | null;
}

export interface Crosswalk {
  readonly links: readonly CrosswalkLink[];
  /** All links that lead, over any number of years, to or from the project; earliest first. */
  history(entry: ProjectEntry): readonly CrosswalkLink[];
}

const keyOf = (document: string, project: string): string => `${document} ${project}`;

export const entryKey = ({ document, project }: ProjectEntry): string => keyOf(document.id, project.id);

const year = ({ document }: ProjectEntry): number => document.identity.budgetYear.value;

const entriesOf = (document: PerformanceDocument): ProjectEntry[] =>
  document.projects.map((project) => ({ document, project }));

/** Projects without a successor wait this many years for one. */
const longestGap = 3;

/** Links between the years of one department: each year is matched with all projects before it that have no successor. */
function departmentLinks(documents: readonly PerformanceDocument[], decision: Decision): MatchedPair[] {
  const links: MatchedPair[] = [];
  let open: ProjectEntry[] = [];
  for (const document of documents.toSorted((a, b) => a.identity.budgetYear.value - b.identity.budgetYear.value)) {
    const entries = entriesOf(document);
    const waiting = open.filter((entry) => document.identity.budgetYear.value - year(entry) <= longestGap);
    const pairs = matchYears(waiting, entries, decision);
    links.push(...pairs);
    const continued = new Set(pairs.map(({ from }) => from));
    open = [...open.filter((entry) => !continued.has(entry)), ...entries];
  }
  return links;
}

function linksByKey(links: readonly CrosswalkLink[]): Map<string, CrosswalkLink[]> {
  const byKey = new Map<string, CrosswalkLink[]>();
  for (const link of links)
    for (const key of [entryKey(link.from), entryKey(link.to)]) {
      const known = byKey.get(key);
      if (known) known.push(link);
      else byKey.set(key, [link]);
    }
  return byKey;
}

export function buildCrosswalk(
  documents: readonly PerformanceDocument[],
  reviewed: readonly ReviewedLink[] = [],
): Crosswalk {
  const pairKey = (from: string, to: string): string => `${from} ${to}`;
  const reviews = new Map(
    reviewed.map((link) => [
      pairKey(keyOf(link.from.document, link.from.project), keyOf(link.to.document, link.to.project)),
      link,
    ]),
  );
  const review = (from: ProjectEntry, to: ProjectEntry): ReviewedLink | undefined =>
    reviews.get(pairKey(entryKey(from), entryKey(to)));
  const departments = Map.groupBy(documents, ({ identity }) => `${identity.region.code}-${identity.department.id}`);
  const links = [...departments.values()]
    .flatMap((own) => departmentLinks(own, (from, to) => review(from, to)?.same ?? null))
    .map((pair) => ({ ...pair, note: pair.reviewed ? (review(pair.from, pair.to)?.note ?? null) : null }));
  const byKey = linksByKey(links);
  return {
    links,
    history: (entry) => {
      const reached = new Set<CrosswalkLink>();
      const seen = new Set<string>();
      const waiting = [entryKey(entry)];
      for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
        if (seen.has(key)) continue;
        seen.add(key);
        for (const link of byKey.get(key) ?? []) {
          reached.add(link);
          waiting.push(entryKey(link.from), entryKey(link.to));
        }
      }
      return [...reached].sort((a, b) => year(a.from) - year(b.from) || year(a.to) - year(b.to));
    },
  };
}
