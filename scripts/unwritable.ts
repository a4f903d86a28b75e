/** What is said when a folder cannot be written to. */
import { RunError } from './run/say.mjs';

/** What systems say of places that cannot be written to. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有写入的权限。请换一个文件夹，或请管理员开通这个文件夹的写入权限。',
  EPERM: '没有写入的权限。请换一个文件夹，或请管理员开通这个文件夹的写入权限。',
  EROFS: '所在的磁盘是只读的。请换一个文件夹。',
  EEXIST: '这个名字是一个文件，不是文件夹。请换一个名字。',
  ENOTDIR: '这个名字（或其中一段）是一个文件，不是文件夹。请换一个名字。',
  ENOTSUP: '那里不能建文件夹。请换一个文件夹。',
  ENAMETOOLONG: '名字太长。请换一个短些的名字。',
  ENOSPC: '磁盘满了。请腾出空间后再试。',
  EDQUOT: '磁盘空间的限额用完了。请腾出空间后再试。',
  EMFILE: '打开的文件太多。请关掉别的程序后再试。',
};

/** The failure in words, when it is that of a place that cannot be written to; null otherwise. */
export function unwritable(folder: string, error: unknown): RunError | null {
  if (!(error instanceof Error && 'code' in error)) return null;
  const reason = reasons[String(error.code)];
  return reason === undefined ? null : new RunError(`文件夹不能写入：${folder}，${reason}`);
}
