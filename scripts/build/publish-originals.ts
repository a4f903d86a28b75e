/** Copies the originals of the manifests into the site, byte for byte, and nothing else of `content/originals`. */
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '../../src/document/original.ts';
import { publishedOriginal } from '../../src/site/verify/originals.ts';

/** Resolves to the number of files. That each of them exists and is unchanged has been settled by the gates. */
export async function publishOriginals(
  manifests: readonly Manifest[],
  contentDir: string,
  site: string,
): Promise<number> {
  const files = manifests.flatMap((manifest) => manifest.files);
  for (const file of files) {
    const target = join(site, publishedOriginal(file));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(contentDir, 'originals', file.path), target);
  }
  return files.length;
}
