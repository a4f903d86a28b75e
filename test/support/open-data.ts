/** The files of the open data of a small catalogue, written to a temporary folder as the build writes them. */
import { writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataFolder } from '../../scripts/build/open-data/data-folder.ts';
import { writeOpenData } from '../../scripts/build/open-data/write-open-data.ts';
import { allOriginals } from '../../src/document/all-originals.ts';
import type { PerformanceDocument } from '../../src/document/performance-document.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { Publication, Publisher } from '../../src/open-data/publication.ts';
import { catalogue, originalText } from './documents.ts';

export const unplaced: Publisher = { siteName: '测试', origin: null, base: '/', host: null, licence: null };

/** `folder` gets `site/data/…`; the originals are all the same. */
export async function writtenOpenData(
  folder: string,
  documents: readonly PerformanceDocument[],
  findings: readonly Finding[] = [],
  publisher: Publisher = unplaced,
): Promise<{ readonly site: string; readonly publication: Publication; readonly paths: readonly string[] }> {
  const contentDir = join(folder, 'content');
  for (const original of documents.flatMap(allOriginals)) {
    for (const { path } of [original.text, ...(original.published ? [original.published] : [])]) {
      const file = join(contentDir, 'originals', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, originalText);
    }
  }
  const site = join(folder, 'site');
  const data = dataFolder(site);
  const publication = await writeOpenData(data, {
    catalogue: catalogue([...documents], [...findings]),
    publisher,
    contentDir,
  });
  return { site, publication, paths: [...data.files.keys()] };
}
