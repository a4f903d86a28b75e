/** `npm run import -- --remove ID`: takes a document, or one of its earlier originals, out of `content/`. */
import { readdir, rm, rmdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  dismissalFile,
  documentFile,
  manifestFile,
  reportFile,
  versionFile,
} from '../../src/document/content-paths.ts';
import { documentFiles, manifestFiles } from '../../src/catalogue/content-files.ts';
import { toJson } from '../../src/importer/output/content-files.ts';
import { withoutEarlierOriginal } from '../../src/importer/revision/take-out.ts';
import { say } from '../command.ts';
import { RunError } from '../run/say.mjs';
import type { ImportOptions } from './options.ts';
import { readContentFile } from './read-json.ts';
import { writeFiles } from './write-files.ts';

const idForm = /^(\d{6})-(\d{4})-[a-z0-9-]+$/u;

function manifestOf(root: string, id: string): string {
  const [form, region = '', year = ''] = idForm.exec(id) ?? [];
  if (form === undefined || !existsSync(join(root, documentFile(id))))
    throw new RunError(
      `没有编号为“${id}”的文本。编号形如 130730-2024-324001，就是 content/documents 里的“地区-年度-文件名”，网站上文本页的地址里也有。`,
    );
  return manifestFile(`${region}/${year}/`);
}

/**
 * A document with all that only it needs, earlier originals included.
 * @returns the files that are no more, below the content folder. @throws {RunError} when there is no such document
 */
async function removeDocument(root: string, id: string): Promise<string[]> {
  const manifestPath = manifestOf(root, id);
  const manifest = await readContentFile(root, manifestPath, manifestFiles);
  const listed = manifest?.files ?? [];
  const kept = listed.filter(({ document }) => document !== id);
  const originals = listed.filter(({ document }) => document === id).map(({ path }) => `originals/${path}`);
  const document = await readContentFile(root, documentFile(id), documentFiles).catch(() => null);
  const versions = (document?.revisions ?? []).map(({ no }) => versionFile(id, no));
  const files = [documentFile(id), reportFile(id), dismissalFile(id), ...versions, ...originals].filter((file) =>
    existsSync(join(root, file)),
  );
  // The document goes first: whatever is left after a break is found by `npm run check`.
  for (const file of files) await rm(join(root, file));
  if (kept.length > 0) await writeFiles(root, [{ path: manifestPath, content: toJson({ files: kept }) }], []);
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

/**
 * The copies of an original that a correction has replaced, with what revisions quote of it; that there was a correction
 * stays on record.
 * @returns the files that are no more. @throws {RunError} when there is no such earlier original
 */
async function removeOriginal(root: string, id: string, originalId: string): Promise<string[]> {
  const manifestPath = manifestOf(root, id);
  const document = await readContentFile(root, documentFile(id), documentFiles);
  const original = document?.earlierOriginals?.find((each) => each.id === originalId);
  if (document === null || original === undefined) {
    const known = (document?.earlierOriginals ?? []).map((each) => `${id}/${each.id}（${each.received.name}）`);
    throw new RunError(
      `${id} 没有编号为“${originalId}”的早先原件。${known.length === 0 ? '它没有早先的原件。' : `它早先的原件有：${known.join('、')}。`}` +
        `现行的原件不能单独撤下：请导入更正稿，或用 --remove ${id} 撤下整份文本。`,
    );
  }
  const manifest = await readContentFile(root, manifestPath, manifestFiles);
  const isOwn = (file: { readonly document: string; readonly original: string }): boolean =>
    file.document === id && file.original === originalId;
  const copies = (manifest?.files ?? []).filter(isOwn).map(({ path }) => `originals/${path}`);
  // Every version that rests on it goes with it.
  const versions = (document.revisions ?? [])
    .filter(({ replaced }) => replaced === originalId)
    .map(({ no }) => versionFile(id, no))
    .filter((file) => existsSync(join(root, file)));
  const files = [...copies, ...versions];
  await writeFiles(
    root,
    [
      { path: manifestPath, content: toJson({ files: (manifest?.files ?? []).filter((file) => !isOwn(file)) }) },
      { path: documentFile(id), content: toJson(withoutEarlierOriginal(document, originalId)) },
    ],
    files,
  );
  return files;
}

export async function remove(
  { out, json }: Pick<ImportOptions, 'out' | 'json'>,
  { document, original }: NonNullable<ImportOptions['remove']>,
): Promise<void> {
  const removed =
    original === null ? await removeDocument(out, document) : await removeOriginal(out, document, original);
  const id = original === null ? document : `${document}/${original}`;
  if (json) {
    say(JSON.stringify({ removed: id, files: removed }, null, 2));
    return;
  }
  const kept =
    original === null
      ? '  早先的原件和更正记录也一并删去了。'
      : '  保留：这份文本现在的内容和原件；更正记录里仍写明曾有这次更正，不再引用那份原件的文字。';
  say(
    [
      `✓ 已撤下 ${id}，删去了：`,
      ...removed.map((file) => `  ${join(out, file)}`),
      kept,
      '  下一步：运行 npm run check 和 npm run build，再上传 dist；服务器上原来的页面和文件也要删去。撤错了，重新导入原件即可。',
    ].join('\n'),
  );
}
