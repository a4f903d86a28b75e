/** `npm run import -- --remove ID`: takes a document out of `content/`, with all that only it needs. */
import { readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  dismissalFile,
  documentFile,
  manifestFile,
  manifestFiles,
  reportFile,
} from '../../src/catalogue/content-files.ts';
import { RunError } from '../run/say.mjs';
import { readContentFile } from './read-json.ts';

const idForm = /^(\d{6})-(\d{4})-[a-z0-9-]+$/u;

/** @returns the files that are no more, below the content folder. @throws {RunError} when there is no such document */
export async function removeDocument(root: string, id: string): Promise<string[]> {
  const [form, region = '', year = ''] = idForm.exec(id) ?? [];
  if (form === undefined || !existsSync(join(root, documentFile(id))))
    throw new RunError(
      `没有编号为“${id}”的文本。编号形如 130730-2024-324001，就是 content/documents 里的“地区-年度-文件名”，网站上文本页的地址里也有。`,
    );
  const manifestPath = manifestFile(`${region}/${year}/`);
  const manifest = await readContentFile(root, manifestPath, manifestFiles);
  const listed = manifest?.files ?? [];
  const kept = listed.filter(({ document }) => document !== id);
  const originals = listed.filter(({ document }) => document === id).map(({ path }) => `originals/${path}`);
  const files = [documentFile(id), reportFile(id), dismissalFile(id), ...originals].filter((file) =>
    existsSync(join(root, file)),
  );
  // The document goes first: whatever is left after a break is found by `npm run check`.
  for (const file of files) await rm(join(root, file));
  if (kept.length > 0) await writeFile(join(root, manifestPath), `${JSON.stringify({ files: kept }, null, 2)}\n`);
  else if (manifest !== null) await rm(join(root, manifestPath));
  for (const folder of new Set([...files, manifestPath].map(dirname))) await removeEmpty(root, folder);
  return files;
}

/** The folder of a year and that of its region, as far as nothing is left in them. */
async function removeEmpty(root: string, folder: string): Promise<void> {
  for (const each of [folder, dirname(folder)]) {
    const left = await readdir(join(root, each)).catch(() => null);
    if (left?.length === 0) await rmdir(join(root, each));
  }
}
