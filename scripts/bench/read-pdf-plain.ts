/**
 * A program of its own: takes the text of the PDF named on the command line with pdfjs and nothing else, as its manual
 * shows it, and prints as JSON pages, characters, processor time (ms) and peak memory of the process (bytes).
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Plain {
  readonly pages: number;
  readonly characters: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

const assets = (name: string): string =>
  fileURLToPath(new URL(`../../${name}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));

const data = new Uint8Array(await readFile(process.argv[2] ?? ''));
const started = process.cpuUsage();
const document = await getDocument({
  data,
  verbosity: 0,
  cMapUrl: assets('cmaps'),
  cMapPacked: true,
  standardFontDataUrl: assets('standard_fonts'),
}).promise;
let characters = 0;
for (let number = 1; number <= document.numPages; number++) {
  const { items } = await (await document.getPage(number)).getTextContent();
  characters += items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0), 0);
}
const { user, system } = process.cpuUsage(started);
const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
const peak = /^VmHWM:\s*(\d+) kB/mu.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
const plain: Plain = {
  pages: document.numPages,
  characters,
  milliseconds: (user + system) / 1000,
  bytes: Number(peak) * 1024,
};
process.stdout.write(JSON.stringify(plain));
