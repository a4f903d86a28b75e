/** Text of a PDF that no page shows: properties, notes, bookmarks. Read only to look for personal numbers. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** All strings below a value that a file gave; bounded, because the file is not ours. */
function strings(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value.slice(0, 100_000)];
  if (depth > 8 || typeof value !== 'object' || value === null) return [];
  const parts = Array.isArray(value) ? (value as unknown[]) : Object.values(value);
  return parts.slice(0, 2000).flatMap((part) => strings(part, depth + 1));
}

export async function metadataText(document: PDFDocumentProxy): Promise<string> {
  try {
    const { info } = await document.getMetadata();
    const outline: unknown = await document.getOutline();
    return strings([info, outline]).join('\n');
  } catch {
    // Unreadable properties are no reason to refuse a readable document; nothing of them is published.
    return '';
  }
}
