/**
 * What of a document leaves the house. A masked number hides four digits; with the SHA-256 of the unmasked file anyone can
 * try all of them until the hash fits. So the hash of a file that held personal numbers stays in `content/` and is never
 * published (decision 0004).
 */
import { allOriginals } from '../document/all-originals.ts';
import type { Original } from '../document/original.ts';
import type { PerformanceDocument } from '../document/performance-document.ts';

const withheld = (original: Original): Original =>
  original.masked === 0 ? original : { ...original, received: { ...original.received, sha256: null } };

export function publishedDocument(document: PerformanceDocument): PerformanceDocument {
  if (allOriginals(document).every(({ masked }) => masked === 0)) return document;
  const { originals, earlierOriginals } = document;
  return {
    ...document,
    originals: originals.map(withheld),
    ...(earlierOriginals === undefined ? {} : { earlierOriginals: earlierOriginals.map(withheld) }),
  };
}
