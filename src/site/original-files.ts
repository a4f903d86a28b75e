/** Files below `content/originals`, read at build time. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(process.cwd(), 'content', 'originals');

/** `path` is relative to the folder, as documents record it. */
export const readOriginal = (path: string): Promise<Buffer> => readFile(join(folder, path));
