/**
 * What pages once showed and the file still holds: the revisions that an update leaves below its own, pages taken out,
 * contents put aside. Searched for personal numbers; what no revision shows can often not be read, and is told.
 */
import { readObjects, unpacked, type PdfObject } from './objects.ts';
import { numbersInObjects } from './raw-text.ts';

export interface OldContent {
  /** Personal numbers found. */
  readonly found: number;
  /** Contents whose words cannot be read. */
  readonly unread: number;
}

/** How many personal numbers the pages of an earlier revision show; null when they cannot be read. */
export type ReadRevision = (bytes: Uint8Array) => Promise<number | null>;

const notContent = /\/Type\s*\/(?:XRef|ObjStm|Metadata|EmbeddedFile)\b|\/Subtype\s*\/(?:Image|XML)\b|\/Length1\b/u;

/** The operators of a stream that shows text; null for any other. */
function shownText(object: PdfObject): string | null {
  if (object.data === null || notContent.test(object.value)) return null;
  const text = unpacked(object);
  return text !== null && /(?:^|\s)BT\s/u.test(text) && /[)>\]]\s*(?:T[jJ]|['"])/u.test(text) ? text : null;
}

/** Strings that follow each other in one array are one text: `[(139)-3(0000)]`. */
const joined = (operators: string): string =>
  operators.replace(/\)\s*-?[\d.]*\s*\(/gu, '').replace(/>\s*-?[\d.]*\s*</gu, '');

/** Whether the strings are written in letters and digits, not in the numbers of a font's glyphs. */
function isPlain(operators: string): boolean {
  const strings = operators.match(/\((?:[^()\\]|\\[^])*\)|<[\dA-Fa-f\s]*>/gu) ?? [];
  return strings.every(
    (string) => string.startsWith('(') && /^[\u0020-\u007e\s]*$/u.test(string) && !/\\\d/u.test(string),
  );
}

/** Ends of the earlier revisions; that of the first part of a file made for the web is none. */
function earlierEnds(bytes: Uint8Array): number[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const ends = [...file.matchAll(/startxref\s+(\d+)\s+%%EOF/gu)].flatMap((match) =>
    Number(match[1]) === 0 ? [] : [match.index + match[0].length],
  );
  return ends.slice(0, -1);
}

const mostRevisions = 4;

const unreached = (bytes: Uint8Array): Map<number, string> => {
  const objects = readObjects(bytes);
  if (objects === null || objects.encrypted) return new Map();
  return new Map(
    objects.all.flatMap((object) => {
      const text = objects.live.has(object) ? null : shownText(object);
      return text === null ? [] : [[object.offset, text] as const];
    }),
  );
};

export async function searchOldContent(bytes: Uint8Array, readRevision: ReadRevision): Promise<OldContent> {
  const left = unreached(bytes);
  if (left.size === 0) return { found: 0, unread: 0 };
  const inPlain = [...left.values()].reduce((sum, text) => sum + numbersInObjects(joined(text)), 0);
  let inRevisions = 0;
  for (const end of earlierEnds(bytes).slice(-mostRevisions)) {
    const revision = bytes.slice(0, end);
    const shown = await readRevision(revision);
    if (shown === null) continue;
    inRevisions += shown;
    const there = unreached(revision);
    for (const offset of left.keys()) if (offset < end && !there.has(offset)) left.delete(offset);
  }
  // The same numbers, mostly.
  return { found: Math.max(inPlain, inRevisions), unread: [...left.values()].filter((text) => !isPlain(text)).length };
}
