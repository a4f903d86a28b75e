/**
 * A program of its own: unzips the package named on the command line (OFD, Word, Excel) and parses its XML with the same
 * libraries and nothing else, and prints as JSON processor time (ms) and peak memory of the process (bytes).
 */
import { readFile } from 'node:fs/promises';
import { readXml } from '../../src/importer/extract/xml/read-xml.ts';
import { openArchive } from '../../src/importer/extract/zip/archive.ts';

export interface Unzipped {
  readonly milliseconds: number;
  readonly bytes: number;
}

const nothing = (): void => undefined;

const content = new Uint8Array(await readFile(process.argv[2] ?? ''));
const started = process.cpuUsage();
const archive = await openArchive(content);
for (const name of archive.names) {
  if (/\.(?:xml|rels)$/iu.test(name))
    await readXml(archive.stream(name), { open: nothing, close: nothing, text: nothing }, {});
}
const { user, system } = process.cpuUsage(started);
const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
const peak = /^VmHWM:\s*(\d+) kB/mu.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
const unzipped: Unzipped = { milliseconds: (user + system) / 1000, bytes: Number(peak) * 1024 };
process.stdout.write(JSON.stringify(unzipped));
