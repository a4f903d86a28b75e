/** Wildcards that the shell leaves to the program, as that of Windows does: `*.docx` → the files that it means. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const patternOf = (name: string): RegExp => {
  const source = name
    .replace(/[.+^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace(/\*/gu, '.*')
    .replace(/\?/gu, '.');
  return new RegExp(`^${source}$`, 'iu');
};

/** True for a name with wildcards that is not itself the name of a file. */
export const isWildcard = (file: string, resolve: (file: string) => string): boolean =>
  /[*?]/u.test(basename(file)) && !existsSync(resolve(file));

/** Word and WPS keep `~$…` beside a file that is open. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

/** The names as typed, wildcards in the last part expanded; one that means no file stays as it is. */
export async function expandWildcards(
  files: readonly string[],
  resolve: (file: string) => string,
): Promise<readonly string[]> {
  const expanded = await Promise.all(
    files.map(async (file) => {
      if (!isWildcard(file, resolve)) return [file];
      const pattern = patternOf(basename(file));
      const entries = await readdir(resolve(dirname(file)), { withFileTypes: true }).catch(() => []);
      const names = entries.filter((entry) => entry.isFile() && !isHidden(entry.name) && pattern.test(entry.name));
      return names.length === 0 ? [file] : names.map(({ name }) => join(dirname(file), name)).sort();
    }),
  );
  return [...new Set(expanded.flat())];
}
