/** Unpacks a ZIP as any program would. */
import { createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/** @returns the paths of the files, as the archive names them */
export async function unpack(archive: string, folder: string): Promise<string[]> {
  const zip = await openPromise(archive, { lazyEntries: true, autoClose: false });
  const paths: string[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const target = join(folder, entry.fileName);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target));
      await chmod(target, (entry.externalFileAttributes >>> 16) & 0o777);
      paths.push(entry.fileName);
    }
  } finally {
    zip.close();
  }
  return paths;
}
