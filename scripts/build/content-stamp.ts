/** Tells whether files below a folder changed between two moments: their names, sizes and times. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { walk } from './walk.ts';

/** What a running import keeps beside the content. */
const isPassing = (file: string): boolean => /^\.import\.lock|\.tmp$/u.test(basename(file));

export async function contentStamp(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const file of walk(folder)) {
    if (isPassing(file)) continue;
    // A file that goes meanwhile is a change, too.
    const facts = await stat(join(folder, file)).catch(() => null);
    hash.update(`${file}\n${String(facts?.size)} ${String(facts?.mtimeMs)}\n`);
  }
  return hash.digest('hex');
}
