/** Reads every file of the built site once and puts it through the output gates. Memory grows with links, not with text. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Manifest } from '../../src/document/original.ts';
import { clearedNumbers } from '../../src/privacy/personal-numbers.ts';
import { createLinkCheck } from '../../src/site/verify/links.ts';
import { checkOriginals } from '../../src/site/verify/originals.ts';
import type { OutputProblem } from '../../src/site/verify/output-problem.ts';
import {
  personalNumbersInJson,
  personalNumbersInPage,
  personalNumbersInPacked,
  personalNumbersInText,
} from '../../src/site/verify/personal-numbers.ts';
import { readPage } from '../../src/site/verify/read-page.ts';
import { walk } from './walk.ts';

export interface OutputReport {
  readonly files: number;
  readonly pages: number;
  readonly problems: readonly OutputProblem[];
}

export interface Expected {
  readonly base: string;
  readonly origin: string | null;
  readonly manifests: readonly Manifest[];
}

const unzip = promisify(gunzip);

/** All that search loads, in whatever files it comes; the engine's own programs aside. */
const searchFolder = 'pagefind/';
const programs = /\.js$|\/wasm\.[^/]*$/u;

async function unpacked(path: string): Promise<Uint8Array> {
  const content = await readFile(path);
  return content[0] === 0x1f && content[1] === 0x8b ? unzip(content) : content;
}

/** Bytes of JSON that are read at once. */
const largestWhole = 2 ** 25;

/** Files read at the same time: reading one after another leaves the disk idle. */
const atOnce = 16;

export async function verifyOutput(folder: string, { base, origin, manifests }: Expected): Promise<OutputReport> {
  const files = new Set<string>();
  for await (const file of walk(folder)) files.add(file);
  const links = createLinkCheck({ base, origin, files });
  const problems: OutputProblem[] = [];
  const cleared = await clearedInTexts(folder, files);
  let pages = 0;

  async function verify(file: string): Promise<void> {
    const path = join(folder, file);
    problems.push(...personalNumbersInText(file, file));
    switch (extname(file).toLowerCase()) {
      case '.html': {
        pages += 1;
        const page = readPage(await readFile(path, 'utf8'));
        links.add(file, page);
        problems.push(...personalNumbersInPage(file, page, cleared));
        break;
      }
      case '.jsonl':
        problems.push(...(await inLines(file, path, cleared)));
        break;
      case '.json':
        if ((await stat(path)).size > largestWhole) {
          // A table: it holds one record a line.
          problems.push(...(await inLines(file, path, cleared)));
          break;
        }
        problems.push(...personalNumbersInJson(file, await readFile(path, 'utf8'), cleared));
        break;
      case '.jsonld':
      case '.webmanifest':
        problems.push(...personalNumbersInJson(file, await readFile(path, 'utf8'), cleared));
        break;
      case '.csv':
      case '.md':
      case '.svg':
      case '.txt':
      case '.xml':
        for await (const block of textBlocks(path)) problems.push(...personalNumbersInText(file, block, cleared));
        break;
      default:
        if (file.startsWith(searchFolder) && !programs.test(file)) {
          problems.push(...personalNumbersInPacked(file, await unpacked(path), cleared));
        }
    }
  }

  const queue = files.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const file of queue) await verify(file);
    }),
  );
  problems.push(...links.problems());
  problems.push(
    ...(await checkOriginals(manifests, async (file) => (files.has(file) ? sha256Of(join(folder, file)) : null))),
  );
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { files: files.size, pages, problems };
}

/** JSON records, one a line; as an array, the lines end with a comma. */
async function inLines(file: string, path: string, cleared: ReadonlySet<string>): Promise<OutputProblem[]> {
  const problems: OutputProblem[] = [];
  for await (const block of textBlocks(path))
    for (const line of block.split('\n'))
      problems.push(...personalNumbersInJson(file, line.replace(/,$/u, ''), cleared));
  return problems;
}

/** What the published text copies show to be amounts or pieces of codes; pages and data repeat it without its words. */
async function clearedInTexts(folder: string, files: ReadonlySet<string>): Promise<Set<string>> {
  const cleared = new Set<string>();
  for (const file of files) {
    if (extname(file).toLowerCase() !== '.txt') continue;
    for await (const block of textBlocks(join(folder, file)))
      for (const number of clearedNumbers(block)) cleared.add(number);
  }
  return cleared;
}

/** Whole lines in blocks of about a megabyte, however large the file. */
async function* textBlocks(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 2 ** 20 })) {
    const text = rest + String(chunk);
    const cut = text.lastIndexOf('\n') + 1;
    if (cut > 0) yield text.slice(0, cut);
    rest = text.slice(cut);
  }
  if (rest !== '') yield rest;
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
