/** The index of a contender: built in a process of its own, once for all who ask it. */
import { fork } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Built, Contender } from './search-contenders.ts';

export interface BuildReport extends Pick<Built, 'order'> {
  readonly seconds: number;
  readonly memory: number;
}

function build({ index }: Contender, pages: string, folder: string): Promise<BuildReport> {
  const program = join(import.meta.dirname, 'search-build.ts');
  const child = fork(program, [index, pages, folder], { execArgv: ['--max-old-space-size=8000'] });
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      resolve(message as BuildReport);
    });
    // After the last message, which may come after the process has ended.
    child.on('disconnect', () => {
      reject(new Error(`${index}: the index was not built.`));
    });
  });
}

interface KeptReport extends BuildReport {
  /** Of the code and the pages that the index was built from. */
  readonly stamp: string;
}

/** An index that is there already is built again only when code or pages have changed. */
export async function buildOnce(
  contender: Contender,
  { pages, stamp }: { readonly pages: string; readonly stamp: string },
  folder: string,
): Promise<BuildReport> {
  const kept = `${folder}.json`;
  const known = await readFile(kept, 'utf8').then(
    (json) => JSON.parse(json) as KeptReport,
    () => null,
  );
  if (known?.stamp === stamp) return known;
  await rm(kept, { force: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const report: KeptReport = { ...(await build(contender, pages, folder)), stamp };
  await writeFile(kept, JSON.stringify(report));
  return report;
}

export async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  let size = 0;
  for (const file of files) size += (await stat(file)).size;
  return size;
}
