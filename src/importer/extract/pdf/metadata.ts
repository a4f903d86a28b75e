/**
 * Text of a PDF that no page shows: properties, bookmarks, annotations, form fields, scripts, names of attachments. Read
 * only to look for personal numbers.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Never a joint between digits: two texts of a file are never one number. */
const apart = '\n\n';

/** All strings below a value that a file gave; bounded in depth, because the file is not ours. */
function* strings(value: unknown, depth = 0): Generator<string> {
  if (typeof value === 'string') yield value;
  if (depth > 12 || typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  const parts = value instanceof Map ? [...value.keys(), ...value.values()] : (Object.values(value) as unknown[]);
  for (const part of parts) yield* strings(part, depth + 1);
}

export interface Unshown {
  readonly text: string;
  /** Files that are attached. */
  readonly attached: number;
  /** Something could not be read. */
  readonly unreadable: boolean;
}

/** The texts of each part; a part that cannot be read leaves its place empty. */
async function gather(parts: readonly (() => Promise<unknown>)[]): Promise<[Omit<Unshown, 'attached'>, unknown]> {
  const found: unknown[] = [];
  let unreadable = false;
  for (const part of parts) {
    try {
      found.push(await part());
    } catch {
      // Unreadable notes are no reason to refuse a readable document; only its original is kept back.
      unreadable = true;
      found.push(null);
    }
  }
  return [{ text: [...strings(found)].join(apart), unreadable }, found[0]];
}

export async function documentUnshown(document: PDFDocumentProxy): Promise<Unshown> {
  const [unshown, attachments] = await gather([
    () => document.getAttachments(),
    async () => (await document.getMetadata()).info,
    () => document.getOutline(),
    () => document.getFieldObjects(),
    () => document.getJSActions(),
    () => document.getOpenAction(),
  ]);
  return { ...unshown, attached: attachments instanceof Map ? attachments.size : 0 };
}

export async function pageUnshown(page: PDFPageProxy): Promise<Unshown> {
  const [unshown, annotations] = await gather([() => page.getAnnotations(), () => page.getJSActions()]);
  const files = Array.isArray(annotations)
    ? (annotations as readonly { subtype?: unknown }[]).filter(({ subtype }) => subtype === 'FileAttachment')
    : [];
  return { ...unshown, attached: files.length };
}
