/** Moves the open data beside the page that lists them: renames, so it takes no time however much they are. */
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** `folder` holds `data/`; both folders are on one disk. */
export async function joinOpenData(folder: string, site: string): Promise<void> {
  const [from, to] = [join(folder, 'data'), join(site, 'data')];
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) await rename(join(from, name), join(to, name));
}
