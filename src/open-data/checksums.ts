/** Lists of SHA-256 sums as `sha256sum -c` reads them. */
import { createHash } from 'node:crypto';
import { siteDataFolder, tablePath } from '../catalogue/addresses.ts';
import { fromData, type PublishedFile } from './publication.ts';
import { tables } from './tables.ts';

export const checksumLine = (sha256: string, name: string): string => `${sha256}  ${name}\n`;

const byPath = (a: PublishedFile, b: PublishedFile): number => (a.path < b.path ? -1 : 1);

/** Names are as seen from `/data/`, where the list stands. */
export const checksumList = (files: Iterable<PublishedFile>): string =>
  [...files]
    .sort(byPath)
    .map(({ path, sha256 }) => checksumLine(sha256, fromData(path)))
    .join('');

const documentJson = /^\/data\/documents\/[^/]+\.json$/u;
const siteTables = new Set(tables.map(({ name }) => tablePath(siteDataFolder, name, 'csv')));

/** What the data is made of: whole documents, how they were read, and the tables of the site. All else is a view of it. */
const isSubstance = ({ path }: PublishedFile): boolean => documentJson.test(path) || siteTables.has(path);

/** The version of the data is the SHA-256 of this list: no date, no counter, the same wherever it is computed. */
export function dataVersion(files: Iterable<PublishedFile>): { readonly list: string; readonly version: string } {
  const list = checksumList([...files].filter(isSubstance));
  return { list, version: createHash('sha256').update(list).digest('hex') };
}

/** What `SHA256SUMS` lists: everything but the excerpts beside single documents and projects. */
export const isListed = ({ path }: PublishedFile): boolean =>
  !/^\/data\/documents\/[^/]+\/|^\/data\/departments\//u.test(path);
