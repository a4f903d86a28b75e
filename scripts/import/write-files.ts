/** Writes all files of one import or none: everything goes to temporary files first, then into place. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../../src/importer/output/content-files.ts';

async function bytesIfPresent(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Null when there is no such file. */
export const readIfPresent = async (path: string): Promise<string | null> =>
  (await bytesIfPresent(path))?.toString('utf8') ?? null;

/** Files that are there already with the same content stay untouched; `obsolete` ones go once the new ones are there. */
export async function writeFiles(
  root: string,
  files: readonly OutputFile[],
  obsolete: readonly string[],
): Promise<'new' | 'replaced' | 'unchanged'> {
  const before = await Promise.all(files.map(({ path }) => bytesIfPresent(join(root, path))));
  const changed = files.filter(({ content }, index) => before[index]?.equals(Buffer.from(content)) !== true);
  const temporary = changed.map(({ path }) => join(root, `${path}.${String(process.pid)}.tmp`));
  try {
    for (const [index, { content }] of changed.entries()) {
      const target = temporary[index] ?? '';
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    for (const [index, { path }] of changed.entries()) await rename(temporary[index] ?? '', join(root, path));
    for (const path of obsolete) await rm(join(root, path), { force: true });
  } finally {
    await Promise.all(temporary.map((path) => rm(path, { force: true })));
  }
  if (changed.length === 0) return 'unchanged';
  return before[0] === null ? 'new' : 'replaced';
}
