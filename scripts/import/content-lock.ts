/** Who may write below a content folder, and what is said when nobody can. */
import { join } from 'node:path';
import { takeLock } from '../run/lock.mjs';
import { RunError } from '../run/say.mjs';

/** What systems say of places that cannot be written to. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有写入的权限。请换一个文件夹，或请管理员开通这个文件夹的写入权限。',
  EPERM: '没有写入的权限。请换一个文件夹，或请管理员开通这个文件夹的写入权限。',
  EROFS: '所在的磁盘是只读的。请换一个文件夹。',
  EEXIST: '这个名字是一个文件，不是文件夹。请换一个名字。',
  ENOTDIR: '这个名字（或其中一段）是一个文件，不是文件夹。请换一个名字。',
  ENOSPC: '磁盘满了。请腾出空间后再导入。',
  EDQUOT: '磁盘空间的限额用完了。请腾出空间后再导入。',
};

/** The failure in words, when it is that of a place that cannot be written to; null otherwise. */
export function unwritable(folder: string, error: unknown): RunError | null {
  if (!(error instanceof Error && 'code' in error)) return null;
  const reason = reasons[String(error.code)];
  return reason === undefined ? null : new RunError(`文件夹不能写入：${folder}，${reason}`);
}

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
