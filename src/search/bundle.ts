/** Files of the search bundle. */
import { gzipSync } from 'node:zlib';

export interface BundleFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export const writeJson = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 9 });
