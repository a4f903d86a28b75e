/** Pagefind's files: which of them are published, and how its fragments are read and written. */
import { gunzipSync, gzipSync } from 'node:zlib';

/** Every file of a Pagefind bundle opens with this, before or after decompression. */
const signature = 'pagefind_dcd';

const ready = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|index\/.*|fragment\/.*)$/;

/** Pagefind's default interface, highlighter and filters are not used here. */
export const isPublished = (path: string): boolean => ready.test(path);

const fragmentName = /^fragment\/(.+)\.pf_fragment$/;

/** The id by which search results name the fragment; null for other files. */
export const fragmentId = (path: string): string | null => fragmentName.exec(path)?.[1] ?? null;

export function readPagefindJson(content: Uint8Array): unknown {
  const text = (content[0] === 0x1f ? gunzipSync(content) : Buffer.from(content)).toString('utf8');
  if (!text.startsWith(signature)) throw new Error('A Pagefind fragment does not open with its signature.');
  return JSON.parse(text.slice(signature.length)) as unknown;
}

export const writePagefindJson = (value: unknown): Uint8Array =>
  gzipSync(signature + JSON.stringify(value), { level: 9 });

export const writeJson = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 9 });
