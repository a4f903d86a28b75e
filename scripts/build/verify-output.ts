/** Reads every file of the built site once and puts it through the output gates. Memory grows with links, not with text. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Manifest } from '../../src/document/original.ts';
import { clearedNumbers } from '../../src/privacy/personal-numbers.ts';
import { cssAddresses } from '../../src/site/verify/css-addresses.ts';
import { linkedAddresses } from '../../src/site/verify/linked-data.ts';
import { createLinkCheck } from '../../src/site/verify/links.ts';
import { checkOriginals } from '../../src/site/verify/originals.ts';
import type { OutputProblem } from '../../src/site/verify/output-problem.ts';
import {
  personalNumbersInCsv,
  personalNumbersInJson,
  personalNumbersInPage,
  personalNumbersInPacked,
  personalNumbersInProgram,
  personalNumbersInText,
} from '../../src/site/verify/personal-numbers.ts';
import { readPage } from '../../src/site/verify/read-page.ts';
import { addedProblems } from './search-added.ts';
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
  /** Files that were put beside the site by hand (`public/`), by their paths in it. */
  readonly added?: ReadonlySet<string>;
}

const unzip = promisify(gunzip);

/** All that search loads, in whatever files it comes; the engine's own programs aside. */
const searchFolder = 'pagefind/';
const programs = /\/wasm\.[^/]*$/u;

async function unpacked(path: string): Promise<Uint8Array> {
  const content = await readFile(path);
  return content[0] === 0x1f && content[1] === 0x8b ? unzip(content) : content;
}

/** Bytes of JSON that are read at once. */
const largestWhole = 2 ** 25;

/** Files read at the same time: reading one after another leaves the disk idle. */
const atOnce = 16;

/** What the build itself packs, from rows and files that are searched: a test holds it to that. */
const made = /\.(?:parquet|sqlite|xlsx|zip|jpg|wasm)$/u;
/** Files that are searched as text, whatever they are called. */
const plain = /^(?:_headers|[^.]+)$|\.(?:md|txt|sha256|map|vtt|ya?ml|toml|ics|vcf)$/u;

export async function verifyOutput(
  folder: string,
  { base, origin, manifests, added = new Set() }: Expected,
): Promise<OutputReport> {
  const files = new Set<string>();
  for await (const file of walk(folder)) files.add(file);
  const links = createLinkCheck({ base, origin, files });
  const problems: OutputProblem[] = [];
  const cleared = await clearedInTexts(folder, files);
  let pages = 0;

  async function verify(file: string): Promise<void> {
    const path = join(folder, file);
    const numbers = [...personalNumbersInText(file, file), ...(await numbersIn(file, path))];
    problems.push(...(added.has(file) ? await addedProblems(file, path, numbers) : numbers));
  }

  /** Remembers the links of a file on the way. */
  async function numbersIn(file: string, path: string): Promise<OutputProblem[]> {
    switch (extname(file).toLowerCase()) {
      case '.html':
      case '.htm': {
        pages += 1;
        const page = readPage(await readFile(path, 'utf8'));
        links.add(file, page);
        return personalNumbersInPage(file, page, cleared);
      }
      case '.svg':
      case '.atom':
      case '.xml': {
        const page = readPage(await readFile(path, 'utf8'), { xml: true });
        links.add(file, page);
        // A feed may hold pages of its own as text.
        const inside = page.text.includes('<') ? [readPage(page.text)] : [];
        return [page, ...inside].flatMap((each) => personalNumbersInPage(file, each, cleared));
      }
      case '.jsonl':
        return inLines(file, path, cleared);
      case '.json':
      case '.jsonld':
      case '.webmanifest': {
        // A table: it holds one record a line.
        if ((await stat(path)).size > largestWhole) return inLines(file, path, cleared);
        const json = await readFile(path, 'utf8');
        if (describes.test(file)) links.add(file, { links: linkedIn(json), ids: [] });
        return personalNumbersInJson(file, json, cleared);
      }
      case '.csv':
        return inBlocks(path, (block) => personalNumbersInCsv(file, block, cleared));
      case '.css': {
        const css = await readFile(path, 'utf8');
        links.add(file, { links: cssAddresses(css), ids: [] });
        return personalNumbersInProgram(file, css, cleared);
      }
      case '.js':
      case '.mjs':
        // The engine's own.
        if (file.startsWith(searchFolder)) return [];
        return personalNumbersInProgram(file, await readFile(path, 'utf8'), cleared);
      default:
        if (file.startsWith(searchFolder) && !made.test(file) && !programs.test(file))
          return personalNumbersInPacked(file, await unpacked(path), cleared);
        return plain.test(basename(file)) ? inBlocks(path, (block) => personalNumbersInText(file, block, cleared)) : [];
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

/** Files that say where others are. */
const describes = /\.(?:jsonld|webmanifest)$|(?:^|\/)(?:datapackage|csv-metadata)\.json$/u;

function linkedIn(json: string): string[] {
  try {
    return linkedAddresses(JSON.parse(json));
  } catch {
    return [];
  }
}

/** JSON records, one a line; as an array, the lines end with a comma. */
const inLines = (file: string, path: string, cleared: ReadonlySet<string>): Promise<OutputProblem[]> =>
  inBlocks(path, (block) =>
    block.split('\n').flatMap((line) => personalNumbersInJson(file, line.replace(/,$/u, ''), cleared)),
  );

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

async function inBlocks(path: string, search: (block: string) => OutputProblem[]): Promise<OutputProblem[]> {
  const problems: OutputProblem[] = [];
  for await (const block of textBlocks(path)) problems.push(...search(block));
  return problems;
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
