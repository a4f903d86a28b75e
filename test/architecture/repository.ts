/** The files that belong to the repository, as far as they are text. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../support/cache.ts';

const run = promisify(execFile);

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Everything under version control, and everything new that is not ignored. */
export async function repositoryFiles(): Promise<string[]> {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { stdout } = await run('git', list, { cwd: projectRoot, maxBuffer: 2 ** 28 });
  return stdout.split('\0').filter((path) => path !== '');
}

export async function* textFiles(): AsyncGenerator<TextFile> {
  for (const path of await repositoryFiles()) {
    // A file may be deleted in the work tree and still be listed.
    const bytes = await readFile(join(projectRoot, path)).catch(() => null);
    if (bytes === null || bytes.subarray(0, 8000).includes(0)) continue;
    yield { path, text: bytes.toString('utf8') };
  }
}
