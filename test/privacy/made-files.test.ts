/**
 * The gates of the build search the texts that it writes, not inside workbooks, Parquet, SQLite and archives. These hold
 * nothing but what the searched files hold, too.
 */
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { extname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { findPersonalNumbers } from '../../src/privacy/personal-numbers.ts';
import { document, finding, indicator, project } from '../support/documents.ts';
import { writtenOpenData } from '../support/open-data.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !(value instanceof Date))
    for (const [key, item] of Object.entries(value)) {
      yield key;
      yield* stringsIn(item);
    }
}

function database(path: string): unknown[] {
  const file = new DatabaseSync(path, { readOnly: true });
  try {
    const names = file.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    return names.flatMap(({ name }) => file.prepare(`SELECT * FROM "${String(name)}"`).all());
  } finally {
    file.close();
  }
}

/** The cells of a file that the gates do not look into; null for any other. */
async function madeCells(path: string): Promise<unknown[] | null> {
  switch (extname(path)) {
    case '.xlsx':
      return (await readXlsxFile(path)).map(({ data }) => data);
    case '.parquet': {
      const bytes = await readFile(path);
      return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) });
    }
    case '.sqlite':
      return database(path);
    default:
      return null;
  }
}

async function searchedCells(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  switch (extname(path)) {
    case '.csv':
      return parse(text, { bom: true, relax_column_count: true });
    case '.json':
    case '.jsonld':
      return JSON.parse(text);
    case '.jsonl':
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown);
    default:
      return text;
  }
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('what the gates do not look into holds only what they do', async () => {
  const one = document({}, { projects: [project({ indicators: [indicator(1), indicator(2)] }), project({ no: 2 })] });
  const folder = await temporaryFolder();
  const findings = [finding(one, { projectId: 'budget-1', rowNo: 1 })];
  const { site, paths } = await writtenOpenData(folder, [one, document({ year: 2023 })], findings);
  const searched = new Set<string>();
  const whole = new Set<string>();
  const made = new Map<string, unknown[]>();
  const archives: string[] = [];
  for (const path of paths) {
    const file = join(site, path);
    whole.add(hash(await readFile(file)));
    const cells = await madeCells(file);
    if (cells !== null) made.set(path, cells);
    else if (path.endsWith('.zip')) archives.push(file);
    else for (const text of stringsIn(await searchedCells(file))) searched.add(text);
  }
  /** Enough digits for a number of a person. */
  const isLong = (text: string): boolean => /(?:\d[\s-]?){7}/u.test(text);
  const looked: Record<string, number> = {};
  for (const [path, cells] of made) {
    const own = [...stringsIn(cells)];
    looked[extname(path)] = (looked[extname(path)] ?? 0) + own.filter(isLong).length;
    expect(
      own.filter((text) => isLong(text) && !searched.has(text)),
      path,
    ).toEqual([]);
  }

  for (const kind of ['.xlsx', '.parquet', '.sqlite']) expect(looked[kind], kind).toBeGreaterThan(10);

  expect(archives.length).toBeGreaterThan(0);
  const originals = hash(await readFile(join(folder, 'content/originals', one.originals[0]?.text.path ?? '')));
  for (const path of archives) {
    const zip = await openPromise(path);
    for await (const entry of zip.eachEntry()) {
      const bytes = await buffer(await zip.openReadStreamPromise(entry));
      if (whole.has(hash(bytes)) || hash(bytes) === originals) continue;
      // Made for the archive alone: words and lists.
      expect(entry.fileName).toMatch(/\.(?:txt|json|csv)$|SHA256SUMS$/u);
      expect(findPersonalNumbers(bytes.toString('utf8').replace(/[0-9a-f]{64}/gu, '')), entry.fileName).toEqual([]);
    }
    zip.close();
  }
});
