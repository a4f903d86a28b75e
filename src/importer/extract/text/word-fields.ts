/** What Word leaves behind when a document is saved as plain text: bookmarks and field codes. */

const fields: readonly RegExp[] = [
  /\[bookmark:[^\]]*\]/gu,
  /(?<![A-Za-z])TC\s+\S.*?(?:\s*\\[a-z](?:\s+[A-Za-z0-9]+)?)+\s*$/gu,
  /(?<![A-Za-z])TOC(?:\s+\\[a-z](?:\s+"[^"]*")?)+/gu,
  /(?<![A-Za-z])HYPERLINK(?:\s+\\[a-z])*\s+"[^"]*"/gu,
  /(?<![A-Za-z])PAGEREF\s+\S+(?:\s+\\[a-z])*/gu,
  /(?<![A-Za-z])(?:PAGE|NUMPAGES)\s+\\\*\s*MERGEFORMAT/gu,
];

/** Fields stand in headings and contents entries. A longer line is no such line, and searching it would take for ever. */
const longestLine = 4000;

/** Stretches of a line that are Word's and no text of the document: start inclusive, end exclusive, in order. */
export function wordFields(line: string): { readonly start: number; readonly end: number }[] {
  if (line.length > longestLine) return [];
  const found = fields
    .flatMap((field) => [...line.matchAll(field)])
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: { start: number; end: number }[] = [];
  for (const field of found) {
    if (field.start >= (apart.at(-1)?.end ?? 0)) apart.push(field);
  }
  return apart;
}
