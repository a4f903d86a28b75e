/** The search bundle below `<outDir>/pagefind/`: a pure function of the documents, same input, same bytes. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close } from 'pagefind';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { TextPage } from '../catalogue/text-page.ts';
import type { TextPageSource } from './page-record.ts';
import { readTextPages } from './read-text-pages.ts';
import { type BundleFile, recordBundle } from './record-bundle.ts';
import { searchRecords } from './records.ts';

export const bundleFolder = 'pagefind';

export async function searchBundle(
  catalogue: Catalogue,
  pages: readonly TextPageSource[],
): Promise<{ records: number; files: BundleFile[] }> {
  const records = searchRecords(catalogue, pages);
  return { records: records.length, files: await recordBundle(catalogue, records) };
}

export async function writeBundle(files: readonly BundleFile[], outDir: string): Promise<void> {
  const folder = path.join(outDir, bundleFolder);
  await rm(folder, { recursive: true, force: true });
  for (const file of files) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}

const contentFolder = path.join(import.meta.dirname, '../../content');

/** Writes `<outDir>/pagefind/`; `pages` are the text pages of `contentDir`. */
export async function buildSearchIndex(
  catalogue: Catalogue,
  outDir: string,
  pages: readonly TextPage[] = [],
  contentDir = contentFolder,
): Promise<{ records: number }> {
  const { records, files } = await searchBundle(catalogue, await readTextPages(contentDir, pages));
  await writeBundle(files, outDir);
  await close();
  return { records };
}
