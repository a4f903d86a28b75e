/**
 * Where a build happens, so that the published folder changes in one step or not at all: the site is made in a folder
 * beside it, which takes its place at the end. One build at a time.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { takeLock } from '../run/lock.mjs';
import { BuildError } from './progress.ts';

export interface Workspace {
  /** Where the site is to be made. */
  readonly site: string;
  /** Where the open data are made, to join the site once its pages are there. */
  readonly data: string;
  /** For what tools keep during the build. */
  readonly cache: string;
  /** Puts the made site in the place of the published one. */
  publish(): Promise<void>;
  /** Removes what is left of the build. To be called in any case. */
  close(): Promise<void>;
}

/** A file that every site we made has, and hardly any other folder. */
const ownMark = join('data', 'originals.csv');

async function refuseForeignFolder(out: string): Promise<void> {
  if (!existsSync(out) || existsSync(join(out, ownMark)) || (await readdir(out)).length === 0) return;
  throw new BuildError(`文件夹 ${out} 里有别的内容，不能用网站替换它。请换一个空文件夹，或先把它移走。`);
}

/** A build that was cut off between the two renames of `publish` left the old site aside: it goes back. */
async function recover(out: string, previous: string): Promise<void> {
  if (!existsSync(out) && existsSync(previous)) await rename(previous, out);
}

export async function openWorkspace(out: string): Promise<Workspace> {
  const name = basename(out);
  const work = join(dirname(out), name === 'dist' ? '.build' : `.build-${name}`);
  const [site, previous, cache] = [join(work, 'site'), join(work, 'previous'), join(work, 'cache')];
  const data = join(work, 'data');
  const lock = takeLock(join(work, 'lock'));
  if ('holder' in lock) {
    throw new BuildError(
      `另一次生成正在进行（进程 ${String(lock.holder.pid)}）。等它完成后再试；要放弃它，请在它的窗口里按 Ctrl-C。`,
    );
  }
  const clean = async (): Promise<void> => {
    for (const folder of [site, previous, cache, data]) await rm(folder, { recursive: true, force: true });
  };
  try {
    await recover(out, previous);
    await refuseForeignFolder(out);
    await clean();
    await mkdir(cache, { recursive: true });
  } catch (error) {
    lock.release();
    throw error;
  }
  return {
    site,
    data,
    cache,
    async publish() {
      const replaces = existsSync(out);
      if (replaces) await rename(out, previous);
      try {
        await rename(site, out);
      } catch (error) {
        if (replaces) await rename(previous, out);
        throw error;
      }
    },
    async close() {
      await recover(out, previous);
      await clean();
      lock.release();
    },
  };
}
