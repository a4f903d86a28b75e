/** Everything of one year in one ZIP, read from disk as it goes: tables, whole documents, originals, and their hashes. */
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import {
  documentJsonPath,
  importReportPath,
  tablePath,
  workbookPath,
  yearArchivePath,
  yearDataFolder,
} from '../../../src/catalogue/addresses.ts';
import { allOriginals } from '../../../src/document/all-originals.ts';
import { archiveReadme } from '../../../src/open-data/archive-readme.ts';
import { checksumLine } from '../../../src/open-data/checksums.ts';
import { dataPackage } from '../../../src/open-data/data-package.ts';
import { prettyJson } from '../../../src/open-data/json.ts';
import type { Publication } from '../../../src/open-data/publication.ts';
import { reproducible } from '../../../src/open-data/reproducible-zip.ts';
import { yearScope } from '../../../src/open-data/scopes.ts';
import { tables } from '../../../src/open-data/tables.ts';
import type { DataFolder } from './data-folder.ts';
import { createHash } from 'node:crypto';

interface Entry {
  /** In the archive. */
  readonly name: string;
  readonly sha256: string;
  readonly from: { readonly file: string } | { readonly text: string };
}

/** Formats that are packed already. */
const packed = /\.(?:docx|xlsx|ofd|pdf|wps|et|odt|ods|zip|parquet)$/iu;

const textEntry = (name: string, text: string): Entry => ({
  name,
  sha256: createHash('sha256').update(text).digest('hex'),
  from: { text },
});

/** `contentDir` holds the published copies below `originals/`. */
export async function writeYearArchive(
  data: DataFolder,
  publication: Publication,
  year: number,
  contentDir: string,
): Promise<void> {
  const { documents } = yearScope(publication.catalogue, year).scope;
  const folder = yearDataFolder(year);
  const written = (path: string, name: string): Entry[] => {
    const file = data.files.get(path);
    return file ? [{ name, sha256: file.sha256, from: { file: join(data.folder, path) } }] : [];
  };
  const originals = documents.flatMap((document) =>
    allOriginals(document).flatMap(({ published, text }) =>
      published && published.path !== text.path ? [published, text] : [text],
    ),
  );
  const entries = [
    textEntry('README.txt', archiveReadme(publication, year)),
    textEntry('datapackage.json', prettyJson(dataPackage(publication, folder))),
    ...tables.flatMap(({ name }) => written(tablePath(folder, name, 'csv'), `${name}.csv`)),
    ...written(workbookPath(folder), `${String(year)}.xlsx`),
    ...documents.flatMap(({ id }) => [
      ...written(documentJsonPath(id), `documents/${id}.json`),
      ...written(importReportPath(id), `documents/${id}.import.json`),
    ]),
    ...originals.map(({ path, sha256 }): Entry => {
      return { name: `originals/${path}`, sha256, from: { file: join(contentDir, 'originals', path) } };
    }),
  ];
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  const sums = entries.map(({ sha256, name }) => checksumLine(sha256, name)).join('');
  for (const { name, from } of [...entries, textEntry('SHA256SUMS', sums)]) {
    const compress = !packed.test(name);
    if ('text' in from) zip.addBuffer(Buffer.from(from.text), name, { ...reproducible, compress });
    else zip.addFile(from.file, name, { ...reproducible, compress });
  }
  zip.end();
  await Promise.race([data.stream(yearArchivePath(year), zip.outputStream), failed]);
}
