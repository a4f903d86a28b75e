/** Precision and recall of the crosswalk on synthetic years. */
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import { buildCrosswalk } from '../../src/crosswalk/crosswalk.ts';
import { nextYear, seeded } from './synthetic-years.ts';

export interface Score {
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
}

export interface Scores {
  readonly all: Score;
  /** Without links that are only possible. */
  readonly sure: Score;
  readonly recallByChange: ReadonlyMap<string, { readonly right: number; readonly wanted: number }>;
}

export function scoreYears(documents: readonly PerformanceDocument[], rounds: number, firstSeed = 1): Scores {
  const all = { found: 0, right: 0, wanted: 0 };
  const sure = { found: 0, right: 0, wanted: 0 };
  const byChange = new Map<string, { right: number; wanted: number }>();
  for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
    const random = seeded(seed);
    for (const document of documents) {
      const others = documents
        .filter((other) => other !== document)
        .flatMap((other) => other.projects.map((project) => ({ document: other, project })));
      const next = nextYear(document, others, random);
      const links = buildCrosswalk([document, next.document]).links;
      const key = (from: string, to: string): string => `${from} ${to}`;
      const wanted = new Map(next.truth.map(({ from, to, change }) => [key(from, to), change]));
      const found = new Set(links.map(({ from, to }) => key(from.project.id, to.project.id)));
      for (const { from, to, confidence } of links) {
        const right = wanted.has(key(from.project.id, to.project.id)) ? 1 : 0;
        all.found += 1;
        all.right += right;
        if (confidence === 'possible') continue;
        sure.found += 1;
        sure.right += right;
      }
      all.wanted += wanted.size;
      sure.wanted += wanted.size;
      for (const [pair, change] of wanted) {
        const known = byChange.get(change) ?? { right: 0, wanted: 0 };
        byChange.set(change, { right: known.right + (found.has(pair) ? 1 : 0), wanted: known.wanted + 1 });
      }
    }
  }
  return { all, sure, recallByChange: byChange };
}
