/**
 * Chinese glyphs for a machine without Chinese fonts, so that screenshots and layout tests see what readers see. Noto
 * Sans SC comes as a dev dependency in WOFF2, which Chromium's font matching does not read from disk: it is unpacked
 * to TrueType once. Only this font is offered, so that every machine lays a page out alike. The site ships no font.
 */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import decompress from 'wawoff2/decompress.js';
import { cached, projectRoot } from './cache.ts';

const packageFolder = join(projectRoot, 'node_modules', '@fontsource-variable', 'noto-sans-sc');

const fontConfig = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${cache}</cachedir>
</fontconfig>
`;

/** The environment that makes a Chromium process use the font. */
export async function chineseFontEnvironment(): Promise<Readonly<Record<string, string>>> {
  const folder = await cached('fonts-noto-sans-sc', async (draft) => {
    const files = join(packageFolder, 'files');
    await mkdir(join(draft, 'ttf'));
    for (const file of await readdir(files)) {
      if (!file.endsWith('.woff2')) continue;
      const font = await decompress(await readFile(join(files, file)));
      await writeFile(join(draft, 'ttf', file.replace(/woff2$/, 'ttf')), font);
    }
  });
  const configuration = join(folder, `fonts-${String(process.pid)}.conf`);
  await writeFile(configuration, fontConfig(join(folder, 'ttf'), join(folder, 'cache')));
  return { FONTCONFIG_FILE: configuration };
}
