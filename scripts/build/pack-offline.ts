/** The whole site as one ZIP for reading without a network: pages that work from a disk, and a small server for the search. */
import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { offlinePath } from '../../src/catalogue/addresses.ts';
import { withFileLinks, withNotice, withoutOnline } from '../../src/offline/file-links.ts';
import { reproducible } from '../../src/open-data/reproducible-zip.ts';
import { projectRoot } from '../tool.ts';
import { walk } from './walk.ts';

const kit = join(projectRoot, 'src', 'offline', 'kit');
const top = 'mingzhang-offline';
const noticeFile = 'offline-notice.js';

/** What only a web server needs, and the archive itself. */
const leftOut = /^(?:404\.html|_headers|robots\.txt|sitemap(?:-\d+)?\.xml|offline\.zip|.*card\.jpg)$/u;

const executable = { ...reproducible, mode: 0o100755 };

const front = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=site/index.html"><title>离线副本</title></head>
<body><p><a href="site/index.html">打开网站</a></p></body></html>
`;

/** A page as it is in the archive. */
function offlinePage(html: string, file: string): string {
  const script = `${'../'.repeat(file.split('/').length - 1)}${noticeFile}`;
  return withNotice(withFileLinks(withoutOnline(html)), script);
}

/** Resolves to the number of files. */
export async function packOffline(site: string): Promise<number> {
  const zip = new ZipFile();
  const written = pipeline(zip.outputStream, createWriteStream(join(site, offlinePath)));
  let files = 0;
  // Read one after another when their turn comes: a large site does not fit into memory.
  const add = (path: string, content: () => Promise<Buffer | string>, options = reproducible): void => {
    zip.addReadStreamLazy(`${top}/${path}`, options, (done) => {
      content().then(
        (bytes) => {
          done(null, Readable.from([Buffer.from(bytes)]));
        },
        (error: unknown) => {
          done(error, Readable.from([]));
        },
      );
    });
    files += 1;
  };
  for await (const file of walk(site)) {
    if (leftOut.test(file)) continue;
    const path = join(site, file);
    if (file.endsWith('.html')) add(`site/${file}`, async () => offlinePage(await readFile(path, 'utf8'), file));
    else add(`site/${file}`, () => readFile(path));
  }
  add('index.html', () => Promise.resolve(front));
  for (const name of (await readdir(kit)).sort()) {
    const read = (): Promise<Buffer> => readFile(join(kit, name));
    if (name === 'notice.js') add(`site/${noticeFile}`, read);
    else if (name === 'start.sh') for (const start of [name, 'start.command']) add(start, read, executable);
    // Old Notepad wants the mark and both line ends.
    else if (name === 'readme.txt')
      add(name, async () => `\ufeff${(await read()).toString('utf8').replaceAll('\n', '\r\n')}`);
    else add(name, read);
  }
  zip.end();
  await written;
  return files;
}
