/** Who may write below a content folder: one import at a time, and no build that would see half of it. */
import { join } from 'node:path';
import { holderOf, takeLock } from '../run/lock.mjs';
import { RunError } from '../run/say.mjs';
import { unwritable } from '../unwritable.ts';

/**
 * Takes the content folder for one import.
 * @throws {RunError} when another import has it, or when nothing can be written there
 */
export function takeContentLock(folder: string): { readonly release: () => void } {
  const lock = ((): ReturnType<typeof takeLock> => {
    try {
      return takeLock(importLock(folder));
    } catch (error) {
      throw unwritable(folder, error) ?? error;
    }
  })();
  if ('holder' in lock)
    throw new RunError(`另一次导入正在进行（进程 ${String(lock.holder.pid)}）。请等它结束后再导入。`);
  return lock;
}

const importLock = (folder: string): string => join(folder, '.import.lock');

/** @throws {RunError} while an import writes below the folder */
export function refuseDuringImport(folder: string): void {
  const holder = holderOf(importLock(folder));
  if (holder !== null)
    throw new RunError(
      `正在导入文本（进程 ${String(holder.pid)}），这时生成的网站可能只有一半新内容，所以没有生成；已发布的网站没有改动。请等导入结束后再试。`,
    );
}
