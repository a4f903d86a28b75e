/** Names as typed → the files that are meant: folders with all below them, and wildcards, which Windows leaves to programs. */
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

type Resolve = (file: string) => string;

export interface FoundFiles {
  readonly files: readonly string[];
  /** Files of folders and wildcards that are no documents. */
  readonly skipped: readonly string[];
  /** Folders that hold no document. */
  readonly empty: readonly string[];
}

const patternOf = (name: string): RegExp => {
  const source = name
    .replace(/[.+^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace(/\*/gu, '.*')
    .replace(/\?/gu, '.');
  return new RegExp(`^${source}$`, 'iu');
};

/** True for a name with wildcards that is not itself the name of a file. */
export const isWildcard = (file: string, resolve: Resolve): boolean =>
  /[*?]/u.test(basename(file)) && !existsSync(resolve(file));

/** What systems and programs leave beside files: Word and WPS keep `~$…` and `.~…` while a file is open. */
const isHidden = (name: string): boolean =>
  /^(?:\.|~\$|~.*\.tmp$)/u.test(name) || /^(?:thumbs\.db|desktop\.ini|__MACOSX)$/iu.test(name);

const documentNames = /^\.(?:do[ct][xm]?|wp[st]|pdf|xl[st][xm]?|ett?|ofd|o[dt][ts]|txt|rtf)$/iu;

const isDocument = (name: string): boolean => !isHidden(name) && documentNames.test(extname(name));

const inOrder = new Intl.Collator('zh-CN', { numeric: true });

async function filesBelow(folder: string, resolve: Resolve): Promise<string[]> {
  const entries = await readdir(resolve(folder), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => inOrder.compare(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) found.push(path);
    else if (!isHidden(entry.name)) found.push(...(await filesBelow(path, resolve)));
  }
  return found;
}

async function matching(wildcard: string, resolve: Resolve): Promise<string[]> {
  const pattern = patternOf(basename(wildcard));
  const entries = await readdir(resolve(dirname(wildcard)), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && pattern.test(entry.name))
    .map(({ name }) => join(dirname(wildcard), name))
    .sort(inOrder.compare);
}

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/** A file that is named itself is always meant; one that does not exist stays, to be refused by name. */
export async function findFiles(names: readonly string[], resolve: Resolve): Promise<FoundFiles> {
  const found = { files: new Set<string>(), skipped: new Set<string>(), empty: [] as string[] };
  for (const name of names) {
    const folder = await isFolder(resolve(name));
    if (!folder && !isWildcard(name, resolve)) {
      found.files.add(name);
      continue;
    }
    const all = folder ? await filesBelow(name, resolve) : await matching(name, resolve);
    // A wildcard names its files, whatever their extension.
    const documents = all.filter((path) => (folder ? isDocument(basename(path)) : !isHidden(basename(path))));
    for (const path of documents) found.files.add(path);
    for (const path of all) if (!documents.includes(path)) found.skipped.add(path);
    if (folder && documents.length === 0) found.empty.push(name);
    // A wildcard that fits nothing stays, to be refused by name.
    if (!folder && documents.length === 0) found.files.add(name);
  }
  return { files: [...found.files], skipped: [...found.skipped], empty: found.empty };
}
