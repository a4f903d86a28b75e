/** The originals of a document together with those that corrections have replaced: all are published and checked alike. */
import type { Original } from './original.ts';
import type { PerformanceDocument } from './performance-document.ts';

type Originals = Pick<PerformanceDocument, 'originals' | 'earlierOriginals'>;

/** Present ones first. */
export const allOriginals = ({ originals, earlierOriginals = [] }: Originals): Original[] => [
  ...originals,
  ...earlierOriginals,
];

/** Where an entry of `allOriginals` stands in the document: `earlierOriginals[0]`. */
export function originalPlace({ originals }: Originals, index: number): string {
  const earlier = index - originals.length;
  return earlier < 0 ? `originals[${String(index)}]` : `earlierOriginals[${String(earlier)}]`;
}
