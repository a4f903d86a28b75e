/**
 * Astro renames files between a folder of its own in the project and the one that it is to write to, which no system does
 * from one disk to another. A site for another disk is therefore rendered in the project and copied.
 */
import { cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Which disk a folder lies on. */
export const diskOf = async (folder: string): Promise<number> => (await stat(folder)).dev;

/** Has `render` write to `target`, whose parent exists; or to a folder in `project` that is copied then. */
export async function renderNear(
  project: string,
  target: string,
  render: (folder: string) => Promise<void>,
  disk = diskOf,
): Promise<void> {
  if ((await disk(project)) === (await disk(dirname(target)))) return render(target);
  await mkdir(join(project, '.build'), { recursive: true });
  const folder = await mkdtemp(join(project, '.build', 'pages-'));
  try {
    await render(folder);
    await cp(folder, target, { recursive: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
