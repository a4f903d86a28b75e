/**
 * Writes all files of one import or none: everything goes to temporary files first, then into place in the given order;
 * what fails half-way is put back as it was.
 */
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

/** How the work below is done; tests make it fail. */
export interface Disk {
  readonly rename: (from: string, to: string) => Promise<void>;
}

/**
 * Files that are there already with the same content stay untouched; `obsolete` ones go once the new ones are there.
 * @returns whether anything was written
 */
export async function writeFiles(
  root: string,
  files: readonly OutputFile[],
  obsolete: readonly string[],
  disk: Disk = { rename },
): Promise<boolean> {
  const all = await Promise.all(
    files.map(async ({ path, content }) => {
      const target = join(root, path);
      const before = await bytesIfPresent(target);
      const bytes = Buffer.from(content);
      return { target, temporary: `${target}.${String(process.pid)}.tmp`, before, bytes };
    }),
  );
  const changed = all.filter(({ before, bytes }) => before?.equals(bytes) !== true);
  const inPlace: (typeof changed)[number][] = [];
  try {
    for (const { target, temporary, bytes } of changed) {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(temporary, bytes);
    }
    for (const file of changed) {
      await disk.rename(file.temporary, file.target);
      inPlace.push(file);
    }
  } catch (error) {
    for (const { target, before } of inPlace.reverse())
      await (before === null ? rm(target, { force: true }) : writeFile(target, before));
    throw error;
  } finally {
    await Promise.all(changed.map(({ temporary }) => rm(temporary, { force: true })));
  }
  for (const path of obsolete) await rm(join(root, path), { force: true });
  return changed.length > 0;
}
