/** Where LibreOffice is on this machine, if it is. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice'];

/** Where the installers of other systems put it without adding it to PATH. */
const usualFolders: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
  win32: ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program'],
};

/** The path of the program, or null. */
export async function findConverter(path: string | undefined = process.env.PATH): Promise<string | null> {
  const folders = [...(path ?? '').split(delimiter), ...(usualFolders[process.platform] ?? [])];
  for (const folder of folders) {
    for (const name of names) {
      const candidate = join(folder, name);
      const usable = await access(candidate, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (folder !== '' && usable) return candidate;
    }
  }
  return null;
}
